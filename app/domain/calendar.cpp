// SPDX-License-Identifier: Apache-2.0
#include "domain/calendar.h"

#include <algorithm>
#include <chrono>

namespace tradewind {

namespace {

std::chrono::year_month_day civil(std::int32_t day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}

std::int32_t firstOfYear(int year)
{
    const std::chrono::sys_days day = std::chrono::year(year) / std::chrono::January / 1;
    return day.time_since_epoch().count();
}

} // namespace

int monthIndex(std::int32_t epochDay)
{
    const auto date = civil(epochDay);
    return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

int dayOfMonth(std::int32_t epochDay)
{
    return static_cast<int>(static_cast<unsigned>(civil(epochDay).day()));
}

std::int32_t firstOfMonth(int monthIndex)
{
    const std::chrono::sys_days day = std::chrono::year(monthIndex / 12) / (monthIndex % 12 + 1) / 1;
    return day.time_since_epoch().count();
}

int daysInMonth(int monthIndex)
{
    return firstOfMonth(monthIndex + 1) - firstOfMonth(monthIndex);
}

std::int32_t dueDay(int monthIndex, int dayOfMonth)
{
    return firstOfMonth(monthIndex) + std::min(dayOfMonth, daysInMonth(monthIndex)) - 1;
}

std::int64_t yearWeight(std::int32_t epochDay)
{
    const std::chrono::year year = civil(epochDay).year();
    const auto leapYearsBefore = [](int y) { return (y - 1) / 4 - (y - 1) / 100 + (y - 1) / 400; };
    const int y = static_cast<int>(year);
    std::int64_t leapDays = 366LL * (leapYearsBefore(y) - leapYearsBefore(1970));
    if (year.is_leap())
        leapDays += epochDay - firstOfYear(y);
    return 366LL * epochDay - leapDays;
}

} // namespace tradewind
