// SPDX-License-Identifier: Apache-2.0
// Amounts of US money as whole cents, so that a ledger adds up.
#pragma once

#ifndef Q_MOC_RUN // moc of Qt 6.4 cannot read <compare>
#include <compare>
#endif
#include <cstdint>

namespace tradewind {

/// Whole US cents in 64 bits. Negative is owed or lost.
struct Money
{
    std::int64_t cents = 0;

    static constexpr Money fromDollars(std::int64_t dollars) { return Money{dollars * 100}; }

    constexpr auto operator<=>(const Money &) const = default;
    constexpr Money operator-() const { return Money{-cents}; }
    constexpr Money &operator+=(Money other)
    {
        cents += other.cents;
        return *this;
    }
    constexpr Money &operator-=(Money other)
    {
        cents -= other.cents;
        return *this;
    }
    friend constexpr Money operator+(Money a, Money b) { return Money{a.cents + b.cents}; }
    friend constexpr Money operator-(Money a, Money b) { return Money{a.cents - b.cents}; }
    friend constexpr Money operator*(Money a, std::int64_t times) { return Money{a.cents * times}; }
};

} // namespace tradewind
