// SPDX-License-Identifier: Apache-2.0
// The other pages a customer meets: trade value, booking a visit, wishes about being written to, and click links.
#pragma once

#include "hub/hubdesk.h"

namespace tradewind {

/// GET /v/TOKEN: the trade value as a range, how it was made, and where to book an appraisal (E25, E46, A-08).
VisitorAnswer answerValuePage(HubDesk &desk, const VisitorRequest &request);
/// GET and POST /b/TOKEN, GET /b/TOKEN/visit.ics: one visit for service, appraisal and test drive, while seats last.
VisitorAnswer answerBookingPage(HubDesk &desk, const VisitorRequest &request);
/// GET and POST /u/TOKEN: wishes, and RFC 8058 one-click unsubscribe. GET never changes anything (T9).
VisitorAnswer answerWishesPage(HubDesk &desk, const VisitorRequest &request);
/// GET /c/CODE: to the address stored for the code and to no other (T10).
VisitorAnswer answerClick(HubDesk &desk, const VisitorRequest &request);

/// A visit that may be booked.
struct VisitSlot
{
    qint64 startsAt = 0;
    int seat = 1; ///< the first free one
};

/// Free slots of the next 14 days, at most `most`, from two hours ahead; closed on Sundays. A wall-clock hour that a change of summer time
/// leaves out is no slot. Errors: those of Session.
Result<QList<VisitSlot>> freeSlots(HubDesk &desk, Id rooftopId, int most = 60);

} // namespace tradewind
