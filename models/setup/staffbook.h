// SPDX-License-Identifier: Apache-2.0
// Who works here and who is told of what, as Setup asks and changes it.
#pragma once

#include "models/desk/backgroundstore.h"
#include "store/alerttable.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace tradewind {

/// What Setup knows of the staff. Answers come later, on the window's thread.
class StaffBook
{
public:
    virtual ~StaffBook() = default;

    struct All
    {
        QList<StaffRow> people;
        QHash<QString, QString> choices; ///< settings "alert.…" by key
        QStringList known;               ///< names of sellers in the data who are not in the list yet, busiest first
    };
    virtual void read(std::function<void(Result<All>)> answer) = 0;
    /// Keeps somebody; `formerly` is the name they were known by, empty for a new one. Errors: Conflict when the name is taken.
    virtual void keep(const StaffRow &row, const QString &formerly, std::function<void(Result<void>)> answer) = 0;
    /// One setting of alerts.
    virtual void choose(const QString &key, const QString &value, std::function<void(Result<void>)> answer) = 0;
    /// Queues a test alert; answers how many messages. Errors: as sendTestAlert.
    virtual void test(const StaffRow &row, std::function<void(Result<int>)> answer) = 0;
};

/// Of the open store, which outlives it.
class StoreStaffBook final : public StaffBook
{
public:
    StoreStaffBook(const BackgroundStore &store, Id rooftopId)
        : m_store(store)
        , m_rooftopId(rooftopId)
    {}

    void read(std::function<void(Result<All>)> answer) override;
    void keep(const StaffRow &row, const QString &formerly, std::function<void(Result<void>)> answer) override;
    void choose(const QString &key, const QString &value, std::function<void(Result<void>)> answer) override;
    void test(const StaffRow &row, std::function<void(Result<int>)> answer) override;

private:
    BackgroundStore m_store;
    Id m_rooftopId;
};

/// The keys of the settings a person chooses on this page.
const QStringList &alertChoiceKeys();

} // namespace tradewind
