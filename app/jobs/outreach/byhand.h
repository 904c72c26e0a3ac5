// SPDX-License-Identifier: Apache-2.0
// A message a person writes to one customer: it goes through the outbox like any other, and the rules are asked while it is typed.
#pragma once

#include "jobs/outreach/gatekeeper.h"

namespace tradewind {

struct HandWritten
{
    Id rooftopId = 0, customerId = 0;
    std::optional<Id> vehicleId;
    QString program; ///< of the task it is written at
    Channel channel = Channel::Sms;
    QString to, subject, text;
    QString cause; ///< what it answers ("task 17"): the same words to the same cause are queued once
};

/// What the rules would say of it now; nothing is stored. Errors: as StoreGatekeeper::make.
Result<Ruling> foreseeHandWritten(Session &session, IdMaker &ids, const HandWritten &message, qint64 nowMs);
/// Queues it, before everything that runs by itself; it is cleared when it is sent.
/// Errors: BadUse without words or address; NotFound when no gateway of this channel is set up; as Session.
Result<Id> queueHandWritten(Session &session, IdMaker &ids, const HandWritten &message, const QString &by, qint64 nowMs);

} // namespace tradewind
