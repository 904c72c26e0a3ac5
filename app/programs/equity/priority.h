// SPDX-License-Identifier: Apache-2.0
// Whom to call first, and why: a score from 0 to 100 with its points listed.
#pragma once

#include "domain/equitybook.h"
#include "programs/equity/thresholds.h"

#include <optional>
#include <vector>

namespace tradewind {

enum class PriorityReason : std::uint8_t {
    Equity,
    PaymentsOfEquity,
    ServiceVisits,
    InServiceNow,
    IdealAge,
    LeaseEnding,
    JustCrossed,
    HighApr,
    CleanPayments,
    WarrantyEnding,
    SureFigures
};

struct PriorityPoints
{
    PriorityReason reason = PriorityReason::Equity;
    int points = 0;
    bool operator==(const PriorityPoints &) const = default;
};

struct Priority
{
    int score = 0;                       ///< 0–100
    std::vector<PriorityPoints> reasons; ///< largest first; only what gave points
    bool operator==(const Priority &) const = default;
};

/// What the book does not hold.
struct PriorityFacts
{
    bool isInServiceNow = false;           ///< E17: on the property
    std::optional<bool> hasCleanPayments;  ///< L41; absent is not known and gives nothing
    std::optional<std::int32_t> crossedOn; ///< epoch day of the last crossing upward
    bool operator==(const PriorityFacts &) const = default;
};

/// Points: equity 30 (in full at $8,000 counted), payments of equity 10 (at six), 3+ visits in 24 months 15, in service now 10, vehicle
/// 3–5 years old 10, lease ending 20 (watch window 10), crossed within 30 days 10, APR 9 % and more 5, clean payments 5, warranty ending 5,
/// sure figures 5; at most 100 together. The sources name the signs; the weights are ours.
[[nodiscard]] Priority priorityOf(const EquityBook &book, std::size_t index, const PriorityFacts &facts,
                                  const EquityThresholds &thresholds);
/// The score alone, for orders over a whole book.
[[nodiscard]] int priorityScore(const EquityBook &book, std::size_t index, const PriorityFacts &facts, const EquityThresholds &thresholds);

} // namespace tradewind
