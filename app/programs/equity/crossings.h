// SPDX-License-Identifier: Apache-2.0
// The moment a customer's equity passes the threshold: what moved, and how long the window stays open.
#pragma once

#include "domain/money.h"

#include <cstdint>
#include <optional>

namespace tradewind {

enum class CrossingWhy : std::uint8_t { Payment, Value, Both };

/// Where a vehicle stood on one day.
struct Standing
{
    Money payoff, value, counted;
    bool operator==(const Standing &) const = default;
};

struct CrossingEvent
{
    int direction = 1; ///< 1 up into the pipeline, −1 down out of it
    CrossingWhy why = CrossingWhy::Both;
    Money valueChange, payoffChange;
    Money countedBefore, countedAfter;
    bool operator==(const CrossingEvent &) const = default;
};

/// The crossing between two days, or nothing. Why: the change that alone would have crossed; both when either or neither would.
[[nodiscard]] std::optional<CrossingEvent> crossingBetween(const Standing &before, const Standing &after, Money threshold);

/// "payment", "value" or "both", as the store keeps it.
[[nodiscard]] const char *crossingWhyName(CrossingWhy why);

/// Day n of the window (the crossing day is 1); nothing before it opens or after it closes (E40).
[[nodiscard]] std::optional<int> windowDay(std::int32_t crossedOn, std::int32_t day, int windowDays);

} // namespace tradewind
