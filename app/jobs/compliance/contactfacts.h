// SPDX-License-Identifier: Apache-2.0
// Gathers what the rules may ask about one customer, inside the transaction that wants to write to them.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/settings.h"
#include "compliance/facts.h"
#include "store/rooftoptable.h"

namespace tradewind {

class Session;

/// What is known about us, from the settings of one rooftop. What belongs to one message (is anybody pressing the key, how many get it,
/// segments used today) is the caller's to fill in.
SenderFacts senderFacts(const Settings &settings, const Rooftop &rooftop);
/// The rules a desk switched on or off.
QHash<QString, bool> ruleSwitches(const Settings &settings, const Rooftop &rooftop);

/// Everything stored about a customer that a rule may ask before `address` (E.164 or e-mail; empty, and for a letter: the customer's own)
/// is reached by `channel`. Read in the caller's transaction: an opt-out committed before it is seen. `program` and `subject` are left to
/// the caller. Errors: NotFound; those of Session.
Result<ContactFacts> contactFacts(Session &session, Id customerId, Channel channel, qint64 nowMs, const SenderFacts &sender,
                                  const QString &address = {});

} // namespace tradewind
