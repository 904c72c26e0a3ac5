// SPDX-License-Identifier: Apache-2.0
// The hours of a week in which people may be called and texted, on their own wall clock.
#pragma once

#include "base/result.h"
#include "compliance/clocks.h"

#include <QJsonObject>
#include <QString>

#include <array>

namespace tradewind {

/// One window a day, or none. A window begins with its first minute and ends before its last: 8–21 is 8:00 to 20:59:59.
struct WeekHours
{
    struct Window
    {
        int opens = 0, closes = 0; ///< minutes of the day; equal: none
        bool operator==(const Window &) const = default;
    };
    std::array<Window, 7> days{}; ///< Monday first

    const Window &on(int weekday) const { return days[static_cast<std::size_t>(weekday - 1)]; }
    bool isOpen(const WallTime &time) const
    {
        const Window &window = on(time.weekday);
        return time.minute >= window.opens && time.minute < window.closes;
    }
    bool operator==(const WeekHours &) const = default;
};

/// Reads {"mon-fri": "8-21", "sat": "10-17", "sun": "none"}; hours may have minutes ("9:30-20"). Errors: BadData.
Result<WeekHours> weekHoursFrom(const QJsonObject &object);

/// "8 AM–9 PM", or "none".
QString readable(const WeekHours::Window &window);

} // namespace tradewind
