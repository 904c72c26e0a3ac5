// SPDX-License-Identifier: Apache-2.0
#include "sequences/quietmonths.h"

#include <QStringList>

#include <algorithm>

namespace tradewind {

std::optional<QuietMonths> QuietMonths::fromText(const QString &text)
{
    QuietMonths quiet;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int month = word.toInt(&isNumber);
        if (!isNumber || month < 1 || month > 12)
            return std::nullopt;
        quiet.m_months[static_cast<std::size_t>(month - 1)] = true;
    }
    if (std::all_of(quiet.m_months.begin(), quiet.m_months.end(), [](bool isQuiet) { return isQuiet; }))
        return std::nullopt;
    return quiet;
}

QDate QuietMonths::endAfter(QDate day) const
{
    while (isQuiet(day))
        day = QDate(day.year(), day.month(), 1).addMonths(1);
    return day;
}

} // namespace tradewind
