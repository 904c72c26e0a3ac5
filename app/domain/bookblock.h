// SPDX-License-Identifier: Apache-2.0
// What the parts of EquityBook hand one another: the ledgers of some rows side by side, as the kernel takes them.
#pragma once

#include "domain/bookkernel.h"
#include "domain/equitybook.h"

#include <span>

namespace tradewind {

/// Rows side by side, and which of them are loans, leases and neither.
struct EquityBook::Block : bookkernel::Lanes
{
    struct List
    {
        std::uint8_t lanes[bookkernel::laneCount];
        int count = 0;
        [[nodiscard]] std::span<const std::uint8_t> all() const { return {lanes, static_cast<std::size_t>(count)}; }
        /// Kinds follow one another without order, so choosing costs more than writing what is not kept.
        void addIf(bool isWanted, int lane)
        {
            lanes[count] = static_cast<std::uint8_t>(lane);
            count += isWanted ? 1 : 0;
        }
    };
    List loans, leases, others;

    /// The first month in which a payment of any row is due.
    [[nodiscard]] int firstMonth(int otherwise) const
    {
        double first = otherwise;
        for (const double month : nextMonth)
            first = month < first ? month : first;
        return static_cast<int>(first);
    }
};

} // namespace tradewind
