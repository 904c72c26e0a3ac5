// SPDX-License-Identifier: Apache-2.0
#include "domain/bookkernel.h"

#include "domain/bookmath.h"
#include "domain/calendar.h"

#include <algorithm>
#include <cmath>
#include <vector>

// The loops are compiled for several instruction sets and the processor's best is chosen when the program starts. Sanitizers start too
// late for that choice, and other processors have one width anyway.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TRADEWIND_WIDE __attribute__((target_clones("default", "avx2", "avx512f")))
#else
#define TRADEWIND_WIDE
#endif

namespace tradewind::bookkernel {

namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 2149;

std::vector<Month> allMonths()
{
    std::vector<Month> months;
    for (int index = firstYear * 12; index <= lastYear * 12 + 11; ++index) {
        const std::int32_t first = firstOfMonth(index);
        months.push_back({static_cast<double>(first), static_cast<double>(daysInMonth(index)), static_cast<double>(yearWeight(first)),
                          static_cast<double>(yearWeight(first + 1) - yearWeight(first))});
    }
    return months;
}

} // namespace

const Month &month(int monthIndex)
{
    static const std::vector<Month> months = allMonths();
    return months[static_cast<std::size_t>(std::clamp(monthIndex - firstYear * 12, 0, static_cast<int>(months.size()) - 1))];
}

TRADEWIND_WIDE void replayMonth(Lanes &lanes, double index, double days, double weight, double dayWeight, double lastDay)
{
    for (int i = 0; i < laneCount; ++i) {
        const double due = lanes.dueDayOfMonth[i] < days ? lanes.dueDayOfMonth[i] : days;
        const double now = weight + (due - 1.0) * dayWeight;
        const double accrued =
            bookmath::wholeCents(lanes.balance[i] * lanes.rate[i] * (now - lanes.paidWeight[i]) / bookmath::interestDivisor);
        const double interest = lanes.unpaid[i] + accrued;
        const double toInterest = lanes.payment[i] < interest ? lanes.payment[i] : interest;
        double balance = lanes.balance[i] - (lanes.payment[i] - toInterest);
        balance = balance > 0.0 ? balance : 0.0;
        double unpaid = interest - toInterest;
        const bool clears = (index >= lanes.clearMonth[i]) & (balance < lanes.clearBelow[i]);
        balance = clears ? 0.0 : balance;
        unpaid = clears ? 0.0 : unpaid;
        const bool isDue = (index >= lanes.nextMonth[i]) & (due <= lastDay);
        lanes.balance[i] = isDue ? balance : lanes.balance[i];
        lanes.unpaid[i] = isDue ? unpaid : lanes.unpaid[i];
        lanes.paidWeight[i] = isDue ? now : lanes.paidWeight[i];
        lanes.nextMonth[i] = isDue ? index + 1.0 : lanes.nextMonth[i];
    }
}

void replay(Lanes &lanes, int from, int to, int lastDay)
{
    for (int index = from; index <= to; ++index) {
        const Month &m = month(index);
        replayMonth(lanes, index, m.days, m.weight, m.dayWeight, index == to ? lastDay : 31);
    }
}

TRADEWIND_WIDE void accrue(Lanes &lanes, double dayWeight)
{
    for (int i = 0; i < laneCount; ++i) {
        // A loan's path is 0, so this leaves its balance as it is.
        const double grown = bookmath::powerOfTwo(lanes.path[i]);
        const double divisor = lanes.growth[i] > 0.0 ? lanes.growth[i] : 1.0;
        const double balance = lanes.balance[i] * grown - lanes.payment[i] * (grown - 1.0) / divisor;
        const double since = dayWeight - lanes.paidWeight[i];
        const double accrued = bookmath::wholeCents(balance * lanes.rate[i] * (since > 0.0 ? since : 0.0) / bookmath::interestDivisor);
        lanes.balance[i] = balance;
        lanes.payoff[i] = bookmath::wholeCents(balance) + lanes.unpaid[i] + accrued;
    }
}

TRADEWIND_WIDE void revalue(Lanes &lanes, double bufferBasisPoints, double buffer)
{
    for (int i = 0; i < laneCount; ++i) {
        const double factor = bookmath::powerOfTwo(lanes.logRate[i] * lanes.daysSinceValue[i]);
        const double likely = bookmath::wholeCents(lanes.likely[i] * factor);
        lanes.low[i] = bookmath::wholeCents(lanes.low[i] * factor);
        lanes.likely[i] = likely;
        lanes.high[i] = bookmath::wholeCents(lanes.high[i] * factor);
        const double counted = likely - lanes.payoff[i] - buffer - bookmath::wholeCents(likely * bufferBasisPoints / 10'000.0);
        const bool isKnown = (likely != unknownCents) & (lanes.payoff[i] != unknownCents);
        lanes.counted[i] = isKnown ? counted : unknownCents;
    }
}

TRADEWIND_WIDE void markSeekers(Lanes &lanes, int from, double threshold)
{
    const double start = month(from).weight;
    constexpr double longestMonth = 31.0 * 366.0; // in weights
    for (int i = 0; i < laneCount; ++i) {
        const bool canCross =
            (lanes.nextMonth[i] < neverDue) & (lanes.counted[i] != unknownCents) & (lanes.likely[i] > 0.0) & (lanes.counted[i] < threshold);
        const double latest = start + (lanes.nextMonth[i] - from + 1.0) * longestMonth; // the next payment falls due before
        const double interest = lanes.balance[i] * lanes.rate[i] / bookmath::interestDivisor * (latest - lanes.paidWeight[i]);
        const double asked = (interest > lanes.payment[i]) | (lanes.unpaid[i] > 0.0) ? seeks::uncovered : seeks::crossing;
        lanes.seeks[i] = canCross ? asked : seeks::nothing;
    }
}

TRADEWIND_WIDE void keepCents(const double *lanes, int count, std::int32_t *into)
{
    for (int i = 0; i < count; ++i) {
        const double cents = bookmath::within32(lanes[i]);
        into[i] = static_cast<std::int32_t>(lanes[i] == unknownCents ? unknownCents : cents);
    }
}

namespace {

/// Loops over lanes go up to a whole number of the widest steps; what lies behind the last contract is worked out, too, and never read.
TRADEWIND_INLINE int wholeSteps(int count)
{
    constexpr int widest = 8; // doubles of AVX-512
    return (count + widest - 1) & ~(widest - 1);
}

} // namespace

TRADEWIND_WIDE void startSteps(Seekers::Columns &lanes, int count, double day, double first, double days)
{
    for (int i = 0; i < wholeSteps(count); ++i) {
        const double due = first + (lanes.dueDayOfMonth[i] < days ? lanes.dueDayOfMonth[i] : days) - 1.0;
        lanes.byDay[i] = bookmath::powerOfTwo(lanes.logRate[i]);
        lanes.by28[i] = bookmath::powerOfTwo(28.0 * lanes.logRate[i]);
        lanes.value[i] *= bookmath::powerOfTwo(lanes.logRate[i] * (due - day));
    }
}

namespace {

/// One month on: the values, and the ledgers of those whose payment falls due. Then marks the lanes that have just crossed, those a dollar
/// away from another answer, and those that can still cross. Sums and products instead of choices: an open lane's crossing is 0, and any
/// number above 0 is unsure.
TRADEWIND_INLINE void step(Seekers::Columns &lanes, int count, double index, const Month &now, const Month &before, const Search &search,
                           bool isFirst, bool mayWait)
{
    const double day = search.day, kept = search.kept, need = search.need;
    const double first = now.first, days = now.days, startWeight = now.weight, dayWeight = now.dayWeight;
    const double firstBefore = before.first, daysBefore = before.days;
    for (int i = 0; i < wholeSteps(count); ++i) {
        const double dayOfMonth = lanes.dueDayOfMonth[i];
        const double dueIn = dayOfMonth < days ? dayOfMonth : days;
        const double due = first + dueIn - 1.0;
        double value = lanes.value[i];
        if (!isFirst) {
            const double apart = due - (firstBefore + (dayOfMonth < daysBefore ? dayOfMonth : daysBefore) - 1.0);
            const double byDay = lanes.byDay[i];
            value *= lanes.by28[i] * (apart > 28.5 ? byDay : 1.0) * (apart > 29.5 ? byDay : 1.0) * (apart > 30.5 ? byDay : 1.0);
            lanes.value[i] = value;
        }
        const double weight = startWeight + (dueIn - 1.0) * dayWeight;
        const double since = weight - lanes.paidWeight[i];
        double balance = lanes.balance[i] + lanes.balance[i] * (lanes.growthPerWeight[i] * since + lanes.growth[i]) - lanes.drop[i];
        balance = balance > 0.0 ? balance : 0.0;
        const double toClear = balance - lanes.clearBelow[i];
        const bool mayClear = index >= lanes.clearMonth[i];
        const bool nearlyClears = mayClear & (toClear < 100.0) & (toClear > -100.0);
        const double clearTo = lanes.clearTo[i];
        balance = (mayClear & (toClear < 0.0)) ? clearTo : balance;
        double isDue = 1.0;
        if (mayWait) {
            const bool falls = (index >= lanes.nextMonth[i]) & (due > day);
            isDue = falls ? 1.0 : 0.0;
            balance = falls ? balance : lanes.balance[i];
            lanes.paidWeight[i] = falls ? weight : lanes.paidWeight[i];
        } else {
            lanes.paidWeight[i] = weight;
        }
        lanes.balance[i] = balance;

        const double worth = value * kept - need;
        const double over = worth - balance;
        const double isOpen = lanes.crossing[i] == 0.0 ? isDue : 0.0;
        const double hit = over >= 0.0 ? isOpen : 0.0;
        // Rounding moves the ledger by less than a cent a month.
        const double isNear = ((over < 100.0) & (over > -100.0)) | nearlyClears ? 1.0 : 0.0;
        const double crossing = lanes.crossing[i] + hit * index;
        lanes.unsure[i] += isNear * isOpen;
        lanes.crossing[i] = crossing;
        const double canCross = worth > -100.0 ? 1.0 : 0.0;
        lanes.open[i] = crossing == 0.0 ? canCross : 0.0;
    }
}

} // namespace

TRADEWIND_WIDE void stepFirst(Seekers::Columns &lanes, int count, double index, const Month &now, const Month &before, const Search &search)
{
    step(lanes, count, index, now, before, search, true, true);
}

TRADEWIND_WIDE void stepWaiting(Seekers::Columns &lanes, int count, double index, const Month &now, const Month &before,
                                const Search &search)
{
    step(lanes, count, index, now, before, search, false, true);
}

TRADEWIND_WIDE void stepMonth(Seekers::Columns &lanes, int count, double index, const Month &now, const Month &before, const Search &search)
{
    step(lanes, count, index, now, before, search, false, false);
}

void Seekers::add(std::size_t row, const Seeker &seeker)
{
    const int i = m_count++;
    m_rows[i] = row;
    m_columns.balance[i] = seeker.balance;
    m_columns.paidWeight[i] = seeker.paidWeight;
    m_columns.growthPerWeight[i] = seeker.growthPerWeight;
    m_columns.growth[i] = seeker.growth;
    m_columns.drop[i] = seeker.drop;
    m_columns.nextMonth[i] = seeker.nextMonth;
    m_columns.clearMonth[i] = seeker.clearMonth;
    m_columns.clearBelow[i] = seeker.clearBelow;
    m_columns.clearTo[i] = seeker.clearTo;
    m_columns.dueDayOfMonth[i] = seeker.dueDayOfMonth;
    m_columns.value[i] = seeker.value;
    m_columns.logRate[i] = seeker.logRate;
    m_columns.crossing[i] = m_columns.unsure[i] = 0;
}

/// Answers a lane and puts the last one in its place.
void Seekers::leave(int lane)
{
    m_found[m_foundCount++] = {m_rows[lane], m_columns.crossing[lane], m_columns.unsure[lane] > 0};
    const int last = --m_count;
    m_rows[lane] = m_rows[last];
    for (const auto column : {&Columns::balance, &Columns::paidWeight, &Columns::growthPerWeight, &Columns::growth, &Columns::drop,
                              &Columns::nextMonth, &Columns::clearMonth, &Columns::clearBelow, &Columns::clearTo, &Columns::dueDayOfMonth,
                              &Columns::value, &Columns::by28, &Columns::byDay, &Columns::crossing, &Columns::unsure, &Columns::open})
        (m_columns.*column)[lane] = (m_columns.*column)[last];
}

const Seekers::Found *Seekers::seek(const Search &search, int &count)
{
    constexpr int monthsBetweenLooks = 4;
    m_foundCount = 0;
    startSteps(m_columns, m_count, search.day, month(search.from).first, month(search.from).days);
    double lastStart = search.from; // from which month on every contract pays
    for (int lane = 0; lane < m_count; ++lane)
        lastStart = std::max(lastStart, m_columns.nextMonth[lane]);
    for (int index = search.from; index <= search.to && m_count > 0; ++index) {
        const auto stepOn = index == search.from ? stepFirst : index < lastStart ? stepWaiting : stepMonth;
        stepOn(m_columns, m_count, index, month(index), month(index - 1), search);
        if ((index - search.from) % monthsBetweenLooks != monthsBetweenLooks - 1)
            continue;
        for (int lane = m_count - 1; lane >= 0; --lane) {
            if (m_columns.open[lane] == 0.0)
                leave(lane);
        }
    }
    while (m_count > 0)
        leave(m_count - 1);
    count = m_foundCount;
    return m_found;
}

} // namespace tradewind::bookkernel
