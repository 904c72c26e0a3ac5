// SPDX-License-Identifier: Apache-2.0
// What coaching says on the console: one card or review as JSON, and what is due in words.
#pragma once

#include "jobs/coaching/coaching.h"

#include <QJsonObject>

namespace tradewind {

/// "2026-11-23T18:00:00Z".
QString coachingInstant(qint64 at);
/// "2026-11-23", null for no day.
QJsonValue coachingDay(QDate day);
QJsonObject callReviewJson(const CallReview &review);
QJsonObject coachedPersonJson(const CoachedPerson &person);
/// "2 calls to listen to; one-on-one", or that nothing is due.
QString coachingDueText(const CoachedPerson &person);

} // namespace tradewind
