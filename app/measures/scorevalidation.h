// SPDX-License-Identifier: Apache-2.0
// Whether a score tells buyers from others, and whether what it promises comes true.
#pragma once

#include "measures/sample.h"

#include <vector>

namespace tradewind {

struct ScoredOutcome
{
    double score = 0;
    bool happened = false;
};

/// How well a score ranks: the chance that a buyer scores above somebody who did not buy, ties counted half.
struct RankingQuality
{
    std::int64_t positives = 0, negatives = 0;
    double auc = 0.5;
    double standardError = 0;
    Interval interval; ///< DeLong's, cut to 0 … 1
    bool operator==(const RankingQuality &) const = default;
};

/// DeLong, DeLong, Clarke-Pearson (Biometrics 44, 1988) by mid-ranks (Sun, Xu 2014): n log n. Absent when all or none happened.
[[nodiscard]] std::optional<RankingQuality> rankingQuality(const std::vector<ScoredOutcome> &outcomes, double confidence = 0.95);

/// One band of scores and what became of it.
struct CalibrationBand
{
    double scoreLeast = 0, scoreMost = 0, scoreMean = 0;
    Share outcome;
    Interval interval; ///< Wilson's
    bool operator==(const CalibrationBand &) const = default;
};

/// Up to `bands` bands of about the same number of people, lowest scores first; equal scores stay in one band.
[[nodiscard]] std::vector<CalibrationBand> calibration(std::vector<ScoredOutcome> outcomes, int bands = 10);

/// L21: what a monthly look finds.
struct ScoreFinding
{
    CalibrationBand low, high; ///< the lowest and the highest tier
    bool lowConverts = false;  ///< low scores buy as often as medium ones
    bool highFails = false;    ///< high scores buy no more often than medium ones
    bool isInOrder = true;     ///< each tier buys more often than the one below
    std::vector<CalibrationBand> tiers;
};
/// `edges`: the highest score of every tier but the last (L18: 25, 50, 75). A tier without anybody is left out.
[[nodiscard]] ScoreFinding validateTiers(const std::vector<ScoredOutcome> &outcomes, const std::vector<double> &edges);

/// L16: how often a source's leads buy, when both the benchmark and the store's own figures are known. The benchmark counts as
/// `benchmarkWeight` leads (a beta prior), so that three lucky leads do not turn the scale. In percent.
[[nodiscard]] double reweightedRate(double benchmarkPercent, const Share &own, double benchmarkWeight = 50);

} // namespace tradewind
