// SPDX-License-Identifier: Apache-2.0
// The few free times somebody is offered, in a call or a message, and how they are said.
#pragma once

#include "jobs/appointments/visithours.h"

namespace tradewind {

/// At most `most` starts of free visits, the first at least `noticeMinutes` from now, three hours apart; today and the three days after,
/// because soon ones are kept more often (L62 asks for 48 hours). Errors: as Session.
Result<QList<qint64>> timesToOffer(Session &session, Id rooftopId, const VisitHours &hours, qint64 nowMs, int noticeMinutes, int most);

/// "Tue 9:00 AM or Wed 2:00 PM", in the language of whoever is asked and as clocks read where `zone` is.
QString offeredWords(const QList<qint64> &starts, const QString &language, const QTimeZone &zone);

} // namespace tradewind
