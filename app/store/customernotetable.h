// SPDX-License-Identifier: Apache-2.0
// What people write down about a customer outside of a call's result: lines are added, never changed.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

struct CustomerNote
{
    Id id = 0, rooftopId = 0, customerId = 0;
    QString text, writtenBy;
    qint64 writtenAt = 0; ///< epoch ms UTC
    bool operator==(const CustomerNote &) const = default;
};

class CustomerNoteTable
{
public:
    explicit CustomerNoteTable(Session &session)
        : m_session(session)
    {}

    /// Errors: BadUse without words; as Session.
    Result<void> add(const CustomerNote &note);
    /// Newest first, those of whoever was merged into this customer too. Errors: as Session.
    Result<QList<CustomerNote>> ofCustomer(Id customerId);

private:
    Session &m_session;
};

} // namespace tradewind
