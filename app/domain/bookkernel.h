// SPDX-License-Identifier: Apache-2.0
// The inner loops of the equity book: many contracts side by side, one calendar month after the other.
#pragma once

#include <cstdint>

namespace tradewind::bookkernel {

constexpr int laneCount = 256;

/// One calendar month: first day, days, and the year weight of its first day and of each day in it.
struct Month
{
    double first = 0, days = 0, weight = 0, dayWeight = 0;
};

/// The months 1970–2149 by monthIndex().
[[nodiscard]] const Month &month(int monthIndex);

/// A block of contracts. Months and days are doubles so that every lane is one width.
struct alignas(64) Lanes
{
    double balance[laneCount], unpaid[laneCount], paidWeight[laneCount], rate[laneCount], payment[laneCount];
    double dueDayOfMonth[laneCount], nextMonth[laneCount], clearMonth[laneCount], clearBelow[laneCount], clearTo[laneCount];
    double growthPerWeight[laneCount], growth[laneCount], drop[laneCount];
    double low[laneCount], likely[laneCount], high[laneCount], daysSinceValue[laneCount], logRate[laneCount];
    double payoff[laneCount], counted[laneCount], crossing[laneCount], unsure[laneCount];
    /// While looking for crossings: the value month by month, and its factors for 28 days and one. Here, so that a compiler sees no
    /// overlap.
    double stepValue[laneCount], open[laneCount], due[laneCount], nearlyClears[laneCount], by28[laneCount], byDay[laneCount];
};

/// Pays every scheduled payment of months `from` to `to` (the last only up to day `lastDay` of it) in whole cents.
void replay(Lanes &lanes, int from, int to, int lastDay);

/// payoff = balance + unpaid + accrued interest to the day of `dayWeight`.
void accrue(Lanes &lanes, double dayWeight);

/// Carries the three values along the curve and works out counted equity.
void revalue(Lanes &lanes, double bufferBasisPoints, double buffer);

/// Finds the first payment after `day` that lifts counted equity to the threshold, unrounded; `unsure` marks lanes where a dollar could
/// change the answer. Lanes whose crossing is not 0 on entry are left alone.
void findCrossings(Lanes &lanes, double day, int from, int to, double bufferBasisPoints, double buffer, double threshold);

} // namespace tradewind::bookkernel
