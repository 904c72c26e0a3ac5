// SPDX-License-Identifier: Apache-2.0
// The other pages a customer meets: trade value, booking a visit, wishes about being written to, and click links.
#pragma once

#include "hub/hubdesk.h"
#include "jobs/appointments/visithours.h"

namespace tradewind {

/// GET /v/TOKEN: the trade value as a range, how it was made, and where to book an appraisal (E25, E46, A-08).
VisitorAnswer answerValuePage(HubDesk &desk, const VisitorRequest &request);
/// GET and POST /b/TOKEN, GET /b/TOKEN/visit.ics: one visit for service, appraisal and test drive, while seats last.
VisitorAnswer answerBookingPage(HubDesk &desk, const VisitorRequest &request);
/// GET and POST /u/TOKEN: wishes, and RFC 8058 one-click unsubscribe. GET never changes anything (T9).
VisitorAnswer answerWishesPage(HubDesk &desk, const VisitorRequest &request);
/// GET /c/CODE: to the address stored for the code and to no other (T10).
VisitorAnswer answerClick(HubDesk &desk, const VisitorRequest &request);

/// Free visits of the next 14 days, at most `most`, from two hours ahead (jobs/appointments/visithours.h). Errors: those of Session.
Result<QList<FreeVisit>> freeSlots(HubDesk &desk, Id rooftopId, int most = 60);

} // namespace tradewind
