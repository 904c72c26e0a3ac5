// SPDX-License-Identifier: Apache-2.0
// The free times somebody is offered in a call, and booking one of them: from the queue's card as from any other screen.
#pragma once

#include "base/settings.h"
#include "models/queue/queuedesk.h"
#include "store/appointmenttable.h"

namespace tradewind {

class Session;

/// The next few, an hour from now at the soonest. Errors: as Session.
Result<QList<QueueSlot>> slotsToOffer(Session &session, const Settings &settings, Id rooftopId, const QTimeZone &zone, qint64 nowMs);

/// Books one for `about`, of whom rooftop, customer, vehicle, program and who books are known; answers the time in words. Errors: Conflict
/// when somebody else took it; as Session.
Result<QString> bookSlot(Session &session, IdMaker &ids, AppointmentRow about, const QueueSlot &slot, const QTimeZone &zone, qint64 nowMs);

} // namespace tradewind
