// SPDX-License-Identifier: Apache-2.0
#include "programs/equity/crossings.h"

namespace tradewind {

std::optional<CrossingEvent> crossingBetween(const Standing &before, const Standing &after, Money threshold)
{
    const bool wasOver = before.counted >= threshold;
    const bool isOver = after.counted >= threshold;
    if (wasOver == isOver)
        return std::nullopt;
    CrossingEvent event;
    event.direction = isOver ? 1 : -1;
    event.valueChange = after.value - before.value;
    event.payoffChange = after.payoff - before.payoff;
    event.countedBefore = before.counted;
    event.countedAfter = after.counted;
    const bool byValue = (before.counted + event.valueChange >= threshold) == isOver;
    const bool byPayment = (before.counted - event.payoffChange >= threshold) == isOver;
    const bool valueHelps = event.direction * event.valueChange.cents > 0;
    const bool paymentHelps = event.direction * event.payoffChange.cents < 0;
    if ((byValue && !byPayment) || !paymentHelps)
        event.why = CrossingWhy::Value;
    else if ((byPayment && !byValue) || !valueHelps)
        event.why = CrossingWhy::Payment;
    return event;
}

const char *crossingWhyName(CrossingWhy why)
{
    switch (why) {
    case CrossingWhy::Payment:
        return "payment";
    case CrossingWhy::Value:
        return "value";
    case CrossingWhy::Both:
        break;
    }
    return "both";
}

std::optional<int> windowDay(std::int32_t crossedOn, std::int32_t day, int windowDays)
{
    const int number = day - crossedOn + 1;
    if (number < 1 || number > windowDays)
        return std::nullopt;
    return number;
}

} // namespace tradewind
