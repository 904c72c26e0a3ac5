// SPDX-License-Identifier: Apache-2.0
// The visit agreed on in a call: booked with the result of the call, and gone with it when the result is taken back.
#pragma once

#include "store/appointmenttable.h"

namespace tradewind {

class Session;

/// When they come, and what about.
struct AgreedVisit
{
    qint64 startsAt = 0;  ///< epoch ms UTC, one of the times to offer (jobs/appointments/offeredtimes)
    QString program = {}; ///< empty: what the call was about
    bool operator==(const AgreedVisit &) const = default;
};

/// Books it in the caller's transaction, as long and for as many as the rooftop's settings say; the sequences hear of it from `heardMs` on.
/// Of `about` rooftop, customer, vehicle, program, start and who books are taken. Answers the appointment. Errors: Conflict when somebody
/// else took that time; NotFound without such a rooftop; as Session.
Result<Id> bookVisit(Session &session, IdMaker &ids, AppointmentRow about, qint64 nowMs, qint64 heardMs);

/// Takes it out of the calendar in the caller's transaction as if it had never stood there; answers false, and leaves it, when somebody has
/// confirmed, moved or cancelled it since. Errors: Conflict once the sequences have heard of it; as Session.
Result<bool> takeVisitBack(Session &session, Id appointmentId, qint64 nowMs);

} // namespace tradewind
