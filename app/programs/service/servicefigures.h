// SPDX-License-Identifier: Apache-2.0
// The few figures that move dollars per repair order, from cause to effect (S32, S33).
#pragma once

#include "domain/money.h"

#include <optional>
#include <string>
#include <vector>

namespace tradewind {

/// What one visit tells. Absent is not known and counts nowhere.
struct VisitFacts
{
    std::string advisor, technician;
    bool needsInspection = true, isComplete = false;
    int findings = 0, photos = 0;      ///< photos on findings
    std::optional<double> textMinutes; ///< from the inspection's end to its text
    bool wasTexted = false, wasOpened = false;
    int approved = 0, declined = 0, declinedWithReason = 0;
    std::optional<Money> customerPay;
};

/// Shares are 0–1; absent where nothing was there to count.
struct ServiceFigures
{
    int visits = 0;
    std::optional<double> complete, photosPerFinding, textedInTime, opened, openedInTime, openedLate, accepted, reasonsGiven;
    std::optional<Money> dollarsPerOrder;
    bool operator==(const ServiceFigures &) const = default;
};

[[nodiscard]] ServiceFigures serviceFigures(const std::vector<VisitFacts> &visits, double textLimitMinutes = 5);

enum class ServiceCause : std::uint8_t { None, Completion, Photos, LateTexts, Reasons };

/// The cause furthest under its goal, in shares of the goal: what to work on next week (S33). Goals are the source's for week 12.
[[nodiscard]] ServiceCause weakestCause(const ServiceFigures &figures);
/// What page opens would be with `share` of texts in time, if texts in time and late ones go on being opened as they are.
[[nodiscard]] std::optional<double> openedAt(const ServiceFigures &figures, double share);

struct ServiceGoals
{
    double complete = .95, photosPerFinding = 1, textedInTime = .9, opened = .8, accepted = .38, reasonsGiven = .95, recovered = .2;
};

} // namespace tradewind
