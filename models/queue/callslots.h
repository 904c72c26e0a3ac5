// SPDX-License-Identifier: Apache-2.0
// The free times somebody is offered in a call, from the queue's card as from any other screen.
#pragma once

#include "base/settings.h"
#include "models/queue/queuedesk.h"

namespace tradewind {

class Session;

/// The next few, an hour from now at the soonest. Errors: as Session.
Result<QList<QueueSlot>> slotsToOffer(Session &session, const Settings &settings, Id rooftopId, const QTimeZone &zone, qint64 nowMs);

} // namespace tradewind
