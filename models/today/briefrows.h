// SPDX-License-Identifier: Apache-2.0
// What waits in the other programs as rows and counts of Today.
#pragma once

#include "models/today/todaybook.h"

#include <QTimeZone>

namespace tradewind {

/// Rows of Engaged, Unsold or Missed, in the order they should be worked; none of another card.
QList<TodayRow> briefRows(TodayCard card, const DayBrief &brief, qint64 nowMs, const QTimeZone &zone);
TodayCount briefCount(TodayCard card, const DayBrief &brief, qint64 nowMs);

} // namespace tradewind
