// SPDX-License-Identifier: Apache-2.0
#include "store/bind.h"

namespace tradewind {

namespace {

constexpr qint64 julianDayOf1970 = 2'440'588;

} // namespace

std::optional<qint64> dayNumber(QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    return day.toJulianDay() - julianDayOf1970;
}

QDate dayFromNumber(qint64 number)
{
    return QDate::fromJulianDay(number + julianDayOf1970);
}

Bind::Bind(QDate day)
{
    if (const auto number = dayNumber(day))
        m_value = *number;
}

Bind::Bind(const std::optional<qint64> &value)
{
    if (value)
        m_value = *value;
}

} // namespace tradewind
