// SPDX-License-Identifier: Apache-2.0
#include "domain/bookkernel.h"

#include "domain/bookmath.h"
#include "domain/calendar.h"

#include <algorithm>
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
// balance (cents) × rate (1/1000 %) × weight (1/133,590 year), so that one correctly rounded division gives interest in cents.
constexpr double interestDivisor = 100'000.0 * static_cast<double>(yearWeightUnit);

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
        const double accrued = bookmath::wholeCents(lanes.balance[i] * lanes.rate[i] * (now - lanes.paidWeight[i]) / interestDivisor);
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
        const double since = dayWeight - lanes.paidWeight[i];
        const double accrued = bookmath::wholeCents(lanes.balance[i] * lanes.rate[i] * (since > 0.0 ? since : 0.0) / interestDivisor);
        lanes.payoff[i] = lanes.balance[i] + lanes.unpaid[i] + accrued;
    }
}

TRADEWIND_WIDE void revalue(Lanes &lanes, double bufferBasisPoints, double buffer)
{
    for (int i = 0; i < laneCount; ++i) {
        const double factor = bookmath::powerOfTwo(lanes.logRate[i] * lanes.daysSinceValue[i]);
        lanes.low[i] = bookmath::wholeCents(lanes.low[i] * factor);
        lanes.likely[i] = bookmath::wholeCents(lanes.likely[i] * factor);
        lanes.high[i] = bookmath::wholeCents(lanes.high[i] * factor);
        lanes.counted[i] = lanes.likely[i] - lanes.payoff[i] - buffer - bookmath::wholeCents(lanes.likely[i] * bufferBasisPoints / 10'000.0);
    }
}

/// Per-lane factors of value for a step of 28, 29, 30 and 31 days, and the value on the due day of the first month.
struct Steps
{
    alignas(64) double value[laneCount], by28[laneCount], by29[laneCount], by30[laneCount], by31[laneCount];
};

TRADEWIND_WIDE void startSteps(const Lanes &lanes, Steps &steps, double day, double first, double days)
{
    for (int i = 0; i < laneCount; ++i) {
        const double due = first + (lanes.dueDayOfMonth[i] < days ? lanes.dueDayOfMonth[i] : days) - 1.0;
        const double one = bookmath::powerOfTwo(lanes.logRate[i]);
        steps.by28[i] = bookmath::powerOfTwo(28.0 * lanes.logRate[i]);
        steps.by29[i] = steps.by28[i] * one;
        steps.by30[i] = steps.by29[i] * one;
        steps.by31[i] = steps.by30[i] * one;
        steps.value[i] = lanes.likely[i] * bookmath::powerOfTwo(lanes.logRate[i] * (due - day));
    }
}

/// One month on; gives how many lanes can still cross.
TRADEWIND_WIDE int stepMonth(Lanes &lanes, Steps &steps, double index, double day, const Month &now, const Month &before, double isFirst, double kept, double need)
{
    int open = 0;
    for (int i = 0; i < laneCount; ++i) {
        const double dayOfMonth = lanes.dueDayOfMonth[i];
        const double dueIn = dayOfMonth < now.days ? dayOfMonth : now.days;
        const double due = now.first + dueIn - 1.0;
        const double apart = due - (before.first + (dayOfMonth < before.days ? dayOfMonth : before.days) - 1.0);
        double factor = apart > 30.5 ? steps.by31[i] : steps.by30[i];
        factor = apart < 29.5 ? steps.by29[i] : factor;
        factor = apart < 28.5 ? steps.by28[i] : factor;
        const double value = isFirst > 0.0 ? steps.value[i] : steps.value[i] * factor;
        const double weight = now.weight + (dueIn - 1.0) * now.dayWeight;
        const double since = weight - lanes.paidWeight[i];
        double balance = lanes.balance[i] + lanes.balance[i] * (lanes.growthPerWeight[i] * since + lanes.growth[i]) - lanes.drop[i];
        balance = balance > 0.0 ? balance : 0.0;
        const double toClear = balance - lanes.clearBelow[i];
        const bool clears = (index >= lanes.clearMonth[i]) & (toClear < 0.0);
        const bool nearlyClears = (index >= lanes.clearMonth[i]) & (toClear < 100.0) & (toClear > -100.0);
        balance = clears ? lanes.clearTo[i] : balance;
        const bool isDue = (index >= lanes.nextMonth[i]) & (due > day);
        const double over = value * kept - need - balance;
        const bool isOpen = lanes.crossing[i] == 0.0;
        // Rounding moves the ledger by less than a cent a month.
        const bool isNear = ((over < 100.0) & (over > -100.0)) | nearlyClears;
        lanes.unsure[i] = (isDue & isOpen & isNear) ? 1.0 : lanes.unsure[i];
        lanes.crossing[i] = (isDue & isOpen & (over >= 0.0)) ? index : lanes.crossing[i];
        lanes.balance[i] = isDue ? balance : lanes.balance[i];
        lanes.paidWeight[i] = isDue ? weight : lanes.paidWeight[i];
        steps.value[i] = value;
        open += (lanes.crossing[i] == 0.0) & (value * kept > need - 100.0);
    }
    return open;
}

void findCrossings(Lanes &lanes, double day, int from, int to, double bufferBasisPoints, double buffer, double threshold)
{
    Steps steps;
    const double kept = 1.0 - bufferBasisPoints / 10'000.0;
    startSteps(lanes, steps, day, month(from).first, month(from).days);
    for (int index = from; index <= to; ++index) {
        if (stepMonth(lanes, steps, index, day, month(index), month(index - 1), index == from ? 1.0 : 0.0, kept, buffer + threshold) == 0)
            return;
    }
}

} // namespace tradewind::bookkernel
