// SPDX-License-Identifier: Apache-2.0
// Work sold later is credited to the visit that declined it, once (S31).
#pragma once

#include "domain/money.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace tradewind {

/// A line declined on one repair order.
struct DeclinedLine
{
    std::int64_t id = 0, vehicleId = 0, orderId = 0;
    std::int32_t service = 0; ///< a number the caller gives each serviceKey(); 0: work without a name
    QDate declinedOn;
    Money amount;
};

/// A line sold on a later one.
struct SoldLine
{
    std::int64_t id = 0, vehicleId = 0, orderId = 0;
    std::int32_t service = 0;
    QDate soldOn;
    Money amount;
};

/// One sold line with the decline it answers. `orderId` is the first visit that declined it, which is the one that recommended it.
struct Attribution
{
    std::int64_t declinedId = 0, soldId = 0, declinedOrderId = 0, soldOrderId = 0;
    int days = 0; ///< from the first decline to the sale
    Money recovered;
    std::vector<std::int64_t> chain; ///< every decline it settles, oldest first
    bool operator==(const Attribution &) const = default;
};

/// The newest decline may be this old when the work is sold.
constexpr int attributionDays = 120;

/// Matches by vehicle and service, in order of time. A sale settles every decline of that service since the last sale; it counts once, for
/// the oldest of them, if the newest is at most `withinDays` old. Work sold on the order that declined it, or before, settles but recovers
/// nothing.
[[nodiscard]] std::vector<Attribution> attribute(std::vector<DeclinedLine> declined, std::vector<SoldLine> sold,
                                                 int withinDays = attributionDays);

} // namespace tradewind
