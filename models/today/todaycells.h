// SPDX-License-Identifier: Apache-2.0
// The words of Today's cells, apart from the model so that they can be read and tested alone.
#pragma once

#include "models/base/roles.h"
#include "models/today/todaymodel.h"

namespace tradewind {

QString todayText(const TodayRow &row, TodayModel::Column column);
/// Drawn dim before the text: "$2,707 → ".
QString todayLead(const TodayRow &row, TodayModel::Column column);
/// Under the text where a list has two lines: vehicle, "equity", advisor and time.
QString todaySecondLine(const TodayRow &row, TodayModel::Column column);
Tone todayTone(const TodayRow &row, TodayModel::Column column);
bool isTodayFigure(TodayModel::Column column);
QString todayColumnTitle(TodayModel::Column column);
/// What sorting by the column compares; absent values are smallest.
QVariant todaySortKey(const TodayRow &row, TodayModel::Column column);
/// One sentence for a screen reader, on a card or, without one, in a week of the forecast.
QString todaySummary(const TodayRow &row, std::optional<TodayCard> card);

} // namespace tradewind
