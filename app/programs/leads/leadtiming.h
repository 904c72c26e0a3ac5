// SPDX-License-Identifier: Apache-2.0
// When a customer means to buy, from what they wrote.
#pragma once

#include "domain/lead.h"

#include <optional>

namespace tradewind {

struct BuyingTime
{
    std::optional<int> days;    ///< from the request; absent when not said
    bool isJustLooking = false; ///< said that there is no plan yet
    bool operator==(const BuyingTime &) const = default;
};

/// From the form's dates and description, else from the comments ("this weekend", "within 2 weeks", "just looking"). `requestedOn` is
/// the day of the request. Of several the soonest counts. Pure.
[[nodiscard]] BuyingTime buyingTime(const Lead &lead, QDate requestedOn);

} // namespace tradewind
