// SPDX-License-Identifier: Apache-2.0
// Months in which a program begins nothing and says nothing by itself (L44: not in December and January).
#pragma once

#include <QDate>

#include <array>
#include <optional>

namespace tradewind {

class QuietMonths
{
public:
    /// From one month to another, both counted, over the end of the year where the first is the later: 12 to 1. From 0: none is quiet.
    /// Nothing when one is no month, or all twelve would be.
    [[nodiscard]] static std::optional<QuietMonths> between(int from, int to);

    bool isQuiet(QDate day) const { return day.isValid() && m_months[static_cast<std::size_t>(day.month() - 1)]; }
    /// The first day after `day` on which it speaks again; `day` itself when it is not quiet.
    QDate endAfter(QDate day) const;
    bool operator==(const QuietMonths &) const = default;

private:
    std::array<bool, 12> m_months{};
};

} // namespace tradewind
