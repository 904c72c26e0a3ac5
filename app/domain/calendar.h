// SPDX-License-Identifier: Apache-2.0
// Whole days, months and the day weights that make Actual/365 and Actual/366 one exact integer.
#pragma once

#include <QDate>

#include <cstdint>

namespace tradewind {

/// Whole days since 1970-01-01, as the store keeps them.
[[nodiscard]] constexpr std::int32_t epochDay(QDate date)
{
    return static_cast<std::int32_t>(date.toJulianDay() - 2'440'588);
}

/// The calendar day of an epoch day.
[[nodiscard]] inline QDate dateOf(std::int32_t epochDay)
{
    return QDate::fromJulianDay(epochDay + 2'440'588LL);
}

/// A calendar month as one number: year × 12 + month − 1.
[[nodiscard]] int monthIndex(std::int32_t epochDay);

/// Day of the month, 1–31.
[[nodiscard]] int dayOfMonth(std::int32_t epochDay);

/// The first day of a month.
[[nodiscard]] std::int32_t firstOfMonth(int monthIndex);

/// Days in a month, 28–31.
[[nodiscard]] int daysInMonth(int monthIndex);

/// The day a monthly payment falls due: `dayOfMonth`, or the month's last day when the month is shorter.
[[nodiscard]] std::int32_t dueDay(int monthIndex, int dayOfMonth);

/// One day's share of a year, in 1/133,590ths (= 365 × 366): 366 for a day in a common year, 365 for a day in a leap year.
constexpr std::int64_t yearWeightUnit = 365 * 366;

/// Sum of day weights from 1970-01-01 to a day (exclusive). The difference of two is the year fraction of the span between
/// them under "Actual/365, and /366 for the days that lie in a leap year"; first day counted, last day not.
[[nodiscard]] std::int64_t yearWeight(std::int32_t epochDay);

} // namespace tradewind
