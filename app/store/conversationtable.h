// SPDX-License-Identifier: Apache-2.0
// What people here decided about a conversation of the inbox: whose it is, and until when it is put off.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QString>

namespace tradewind {

class Session;

/// Which conversation: that of a customer, or of an address nobody is known by.
struct ConversationKey
{
    Id rooftopId = 0;
    Id customerId = 0; ///< 0: nobody is known
    QString address;   ///< empty where a customer is known
};

class ConversationTable
{
public:
    explicit ConversationTable(Session &session)
        : m_session(session)
    {}

    /// It is `owner`'s from now on.
    Result<void> handTo(const ConversationKey &which, const QString &owner, const QString &by, qint64 nowMs);
    /// Put off until an instant, epoch ms UTC.
    Result<void> snooze(const ConversationKey &which, qint64 untilMs, const QString &by, qint64 nowMs);

private:
    Session &m_session;
};

} // namespace tradewind
