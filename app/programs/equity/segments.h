// SPDX-License-Identifier: Apache-2.0
// Who is in the pipeline, who is watched, and what a change of thresholds would do.
#pragma once

#include "domain/equitybook.h"
#include "programs/equity/thresholds.h"

#include <cstdint>
#include <vector>

namespace tradewind {

/// Where a vehicle's owner stands. Absent: not enough is known.
enum class PipelineStage : std::uint8_t { Absent, Ready, LeaseEnding, Watch, TooEarly, UpsideDown, ServiceOnly };

/// The stage of one row of the book on the book's day.
///
/// Ready: counted equity and all other limits met. LeaseEnding: at most `leaseDays` to maturity, whatever the equity. Watch (E15): below
/// the limit but not below the floor, or a lease within its watch window; enters by itself. TooEarly: bought too recently, or too long ago.
[[nodiscard]] PipelineStage pipelineStage(const EquityBook &book, std::size_t index, const EquityThresholds &thresholds);

/// True for Ready and LeaseEnding, and ServiceOnly where the thresholds include it.
[[nodiscard]] bool isInPipeline(PipelineStage stage, const EquityThresholds &thresholds);

/// What a set of thresholds would bring, before it is saved.
struct WhatIf
{
    std::int64_t customers = 0;
    std::int64_t financed = 0, leased = 0, cash = 0, serviceOnly = 0;
    double trades = 0; ///< customers × the store's rate; an expectation, so not a whole number
    Money gross, cost;
    bool operator==(const WhatIf &) const = default;
};

/// Counts the whole book. Pure; the book must have been computed.
[[nodiscard]] WhatIf whatIf(const EquityBook &book, const EquityThresholds &thresholds);

/// Trades, gross and cost for a number of customers: E37's arithmetic with the store's own rate.
[[nodiscard]] WhatIf expectedFrom(std::int64_t customers, const EquityThresholds &thresholds);

} // namespace tradewind
