// SPDX-License-Identifier: Apache-2.0
#include "sequences/quietmonths.h"

namespace tradewind {

std::optional<QuietMonths> QuietMonths::between(int from, int to)
{
    if (from == 0)
        return QuietMonths();
    const int months = (to - from + 12) % 12 + 1;
    if (from < 1 || from > 12 || to < 1 || to > 12 || months == 12)
        return std::nullopt;
    QuietMonths quiet;
    for (int i = 0; i < months; ++i)
        quiet.m_months[static_cast<std::size_t>((from - 1 + i) % 12)] = true;
    return quiet;
}

QDate QuietMonths::endAfter(QDate day) const
{
    while (isQuiet(day))
        day = QDate(day.year(), day.month(), 1).addMonths(1);
    return day;
}

} // namespace tradewind
