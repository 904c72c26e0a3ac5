// SPDX-License-Identifier: Apache-2.0
// The inner loops of the equity book: many contracts side by side, one calendar month after the other.
#pragma once

#include <cstddef>
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
    double dueDayOfMonth[laneCount], nextMonth[laneCount], clearMonth[laneCount], clearBelow[laneCount];
    double low[laneCount], likely[laneCount], high[laneCount], daysSinceValue[laneCount], logRate[laneCount];
    double payoff[laneCount], counted[laneCount];
};

/// Pays every scheduled payment of months `from` to `to` (the last only up to day `lastDay` of it) in whole cents.
void replay(Lanes &lanes, int from, int to, int lastDay);

/// payoff = balance + unpaid + accrued interest to the day of `dayWeight`.
void accrue(Lanes &lanes, double dayWeight);

/// Carries the three values along the curve and works out counted equity.
void revalue(Lanes &lanes, double bufferBasisPoints, double buffer);

/// One contract whose crossing is looked for: its ledger after the payments due by today, and its value.
struct Seeker
{
    double balance = 0, paidWeight = 0, growthPerWeight = 0, growth = 0, drop = 0;
    double nextMonth = 0, clearMonth = 0, clearBelow = 0, clearTo = 0, dueDayOfMonth = 1;
    double value = 0, logRate = 0;
};

/// Under what crossings are looked for.
struct Search
{
    double day = 0;
    int from = 0, to = 0; ///< months
    double kept = 1;      ///< share of the value left by the buffer
    double need = 0;      ///< buffer and threshold, cents
};

/// Contracts whose crossing is looked for, side by side; those that are answered leave, so that the months ahead cost only who is left.
class Seekers
{
public:
    struct Found
    {
        std::size_t row = 0;
        double month = 0;      ///< of the first payment that lifts counted equity to the threshold, unrounded; 0: none
        bool isUnsure = false; ///< a dollar could change the answer
    };

    [[nodiscard]] bool isFull() const { return m_count == laneCount; }
    void add(std::size_t row, const Seeker &seeker);
    /// Looks for all and empties itself; answers them in no order, good until the next call.
    const Found *seek(const Search &search, int &count);

private:
    void leave(int lane);

    struct alignas(64) Columns
    {
        double balance[laneCount], paidWeight[laneCount], growthPerWeight[laneCount], growth[laneCount], drop[laneCount];
        double nextMonth[laneCount], clearMonth[laneCount], clearBelow[laneCount], clearTo[laneCount], dueDayOfMonth[laneCount];
        double value[laneCount], logRate[laneCount], by28[laneCount], byDay[laneCount];
        double due[laneCount], nearlyClears[laneCount], open[laneCount], crossing[laneCount], unsure[laneCount];
    };
    friend void startSteps(Columns &, int, double, double, double);
    friend void stepMonth(Columns &, int, double, double, double, double, double, double, double, double, double);
    friend void markCrossings(Columns &, int, double, double, double);

    Columns m_columns;
    std::size_t m_rows[laneCount];
    Found m_found[laneCount];
    int m_count = 0, m_foundCount = 0;
};

} // namespace tradewind::bookkernel
