// SPDX-License-Identifier: Apache-2.0
// The record of calls and other attempts to reach people outside the outbox (16 CFR 310.5 wants them kept five years).
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/outreach.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

struct ContactAttempt
{
    Id id = 0, rooftopId = 0, customerId = 0;
    Channel channel = Channel::Voice;
    Purpose purpose = Purpose::Marketing;
    QString address; ///< the number called
    QString program, subject, madeBy;
    std::optional<int> seconds;
    QString outcome;     ///< "answered", "voicemail", …
    QString listVersion; ///< which do-not-call file it was checked against
    qint64 at = 0;
    bool operator==(const ContactAttempt &) const = default;
};

class ContactTable
{
public:
    explicit ContactTable(Session &session)
        : m_session(session)
    {}

    Result<void> add(const ContactAttempt &attempt);
    /// Of a customer since an instant, oldest first.
    Result<QList<ContactAttempt>> ofCustomer(Id customerId, qint64 sinceMs);

private:
    Session &m_session;
};

} // namespace tradewind
