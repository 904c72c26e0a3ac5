// SPDX-License-Identifier: Apache-2.0
// Do the weights rank as an experienced service manager would: held against past inspections, tuned, and checked each quarter (S20, S22).
#pragma once

#include "programs/service/recommendation.h"

#include <QDate>

#include <vector>

namespace tradewind {

/// A past inspection: its lines scored, and the lines (by index) a service manager put first.
struct RankedInspection
{
    std::vector<Recommendation> lines;
    std::vector<int> managersTop; ///< up to three
};

/// Picks of ours that are also the manager's, of all the manager's picks.
struct Agreement
{
    int matched = 0, picks = 0, inspections = 0;
    /// 0–100; 85 is the source's goal. Nothing without picks.
    std::optional<double> percent() const;
    bool operator==(const Agreement &) const = default;
};
constexpr double agreementGoalPercent = 85;
/// As many past inspections make an agreement worth believing (S20).
constexpr int inspectionsToValidate = 100;

[[nodiscard]] Agreement agreementOf(const std::vector<RankedInspection> &history, const RecommendationWeights &weights);

/// The weights (in steps of 5, together 100, none under 5) with the highest agreement; among equals the nearest to 40, 30, 30.
[[nodiscard]] RecommendationWeights bestWeights(const std::vector<RankedInspection> &history);

/// A line's score and whether the manager put it first.
struct PickScore
{
    int score = 0;
    bool isPicked = false;
    bool operator==(const PickScore &) const = default;
};
[[nodiscard]] std::vector<PickScore> pickScores(const std::vector<RankedInspection> &history, const RecommendationWeights &weights);

/// What fitted weights are worth to inspections they were not fitted on: the history in `parts`, each judged by the best weights of the
/// others. Nothing of a history smaller than `parts`.
struct JudgedApart
{
    Agreement agreement;
    std::vector<PickScore> scores;
};
[[nodiscard]] JudgedApart judgedApart(const std::vector<RankedInspection> &history, int parts);

enum class Drift : std::uint8_t { None, CheckDue, Drifted, TooFew };

/// Whether the ranking still holds: too few inspections, a quarter (91 days) since the last check, or agreement under the goal or 5 points
/// under what it was.
[[nodiscard]] Drift driftOf(const Agreement &now, std::optional<double> percentAtLastCheck, QDate lastCheckOn, QDate asOf);

} // namespace tradewind
