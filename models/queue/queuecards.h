// SPDX-License-Identifier: Apache-2.0
// The lines and cards of the queue, read from the store: the person, the rules about the call, the script and what was tried before.
#pragma once

#include "base/settings.h"
#include "models/queue/queuedesk.h"
#include "sequences/templates.h"

#include <QTimeZone>

namespace tradewind {

class Session;
struct CustomerRow;
struct DeskSnapshot;
struct ServedTask;
struct TaskRow;

/// Whose queue it is.
struct QueuePlace
{
    QString person;      ///< "me" where nobody said who they are
    QTimeZone zone;      ///< the rooftop's
    QString rooftopName; ///< merged into scripts
    qint64 rooftopId = 0;
};

class QueueCards
{
public:
    QueueCards(QueuePlace place, TemplateBook templates);

    const QueuePlace &place() const { return m_place; }
    /// A row of the list; nothing when the customer was merged away. Errors: as Session.
    Result<std::optional<QueueLine>> line(Session &session, const TaskRow &task, qint64 nowMs) const;
    /// Everything beside one task; nothing is asked of the rules again. Scripts say what messages would (values, the match, what was asked
    /// about or declined); of the equity book only once it is read: `snapshot` may be null. Errors: as Session.
    Result<QueueCard> card(Session &session, const ServedTask &served, const Settings &settings, const DeskSnapshot *snapshot,
                           qint64 nowMs) const;

private:
    QTimeZone zoneOf(const CustomerRow &customer) const;
    QueueLine lineOf(const TaskRow &task, const CustomerRow &customer, const QString &vehicle, qint64 nowMs) const;
    void addContact(const ServedTask &served, QueueCard &card) const;
    Result<MergeValues> known(Session &session, const TaskRow &task, const Settings &settings, const DeskSnapshot *snapshot,
                              qint64 nowMs) const;
    void addScript(const TaskRow &task, const CustomerRow &customer, const QString &language, MergeValues &merge, QueueCard &card) const;
    Result<void> addHistory(Session &session, const TaskRow &task, const MergeValues &merge, const QString &language,
                            QueueCard &card) const;

    QueuePlace m_place;
    TemplateBook m_templates;
};

} // namespace tradewind
