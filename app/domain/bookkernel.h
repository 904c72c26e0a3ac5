// SPDX-License-Identifier: Apache-2.0
// The inner loops of the equity book: many contracts side by side, one calendar month after the other.
#pragma once

#include <cstddef>
#include <cstdint>

namespace tradewind::bookkernel {

constexpr int laneCount = 256;
constexpr double neverDue = 1e9; ///< in a column of months

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
    double growth[laneCount], path[laneCount], clearTo[laneCount]; ///< of leases; loans grow by the day and end at nothing
    double payoff[laneCount], counted[laneCount], seeks[laneCount];
};

/// In every column of cents: not known. It is no amount, and stays what it is under the loops below.
constexpr double unknownCents = -2'147'483'648.0;

/// What Lanes::seeks says of a contract.
namespace seeks {
constexpr double nothing = 0;   ///< it has crossed, or cannot be known to
constexpr double crossing = 1;  ///< Seekers can look for its crossing
constexpr double uncovered = 2; ///< the next payment may be less than the interest due with it, which Seekers do not model
} // namespace seeks

/// Pays every scheduled payment of months `from` to `to` (the last only up to day `lastDay` of it) in whole cents.
void replay(Lanes &lanes, int from, int to, int lastDay);

/// Brings leases along their path (2^path is what a dollar has grown to), then payoff = balance + unpaid + accrued interest to the day of
/// `dayWeight`.
void accrue(Lanes &lanes, double dayWeight);

/// Carries the three values along the curve and works out counted equity.
void revalue(Lanes &lanes, double bufferBasisPoints, double buffer);

/// Marks those whose crossing of `threshold` is to be looked for from month `from` on.
void markSeekers(Lanes &lanes, int from, double threshold);

/// Whole cents as the book keeps them: within 32 bits, unknown where unknown.
void keepCents(const double *lanes, int count, std::int32_t *into);

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

    /// One cell a contract, side by side; public for the loops over them.
    struct alignas(64) Columns
    {
        double balance[laneCount], paidWeight[laneCount], growthPerWeight[laneCount], growth[laneCount], drop[laneCount];
        double nextMonth[laneCount], clearMonth[laneCount], clearBelow[laneCount], clearTo[laneCount], dueDayOfMonth[laneCount];
        double value[laneCount], logRate[laneCount], by28[laneCount], byDay[laneCount];
        double open[laneCount], crossing[laneCount], unsure[laneCount];
    };

private:
    void leave(int lane);

    Columns m_columns;
    std::size_t m_rows[laneCount];
    Found m_found[laneCount];
    int m_count = 0, m_foundCount = 0;
};

} // namespace tradewind::bookkernel
