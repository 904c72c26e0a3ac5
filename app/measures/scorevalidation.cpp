// SPDX-License-Identifier: Apache-2.0
#include "measures/scorevalidation.h"

#include "measures/distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tradewind {

namespace {

/// Ranks from 1, equal values sharing the middle of theirs.
std::vector<double> midRanks(const std::vector<double> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && values[order[end]] == values[order[i]])
            ++end;
        const double middle = static_cast<double>(i + end + 1) / 2;
        for (; i < end; ++i)
            ranks[order[i]] = middle;
    }
    return ranks;
}

double varianceOf(const std::vector<double> &values)
{
    Moments moments;
    for (const double value : values)
        moments.add(value);
    return moments.variance();
}

CalibrationBand bandOf(std::vector<ScoredOutcome>::const_iterator begin, std::vector<ScoredOutcome>::const_iterator end)
{
    CalibrationBand band;
    band.scoreLeast = begin->score;
    band.scoreMost = (end - 1)->score;
    double sum = 0;
    for (auto at = begin; at != end; ++at) {
        sum += at->score;
        ++band.outcome.of;
        band.outcome.hits += at->happened;
    }
    band.scoreMean = sum / static_cast<double>(band.outcome.of);
    band.interval = wilson(band.outcome);
    return band;
}

} // namespace

std::optional<RankingQuality> rankingQuality(const std::vector<ScoredOutcome> &outcomes, double confidence)
{
    std::vector<double> positives, negatives;
    for (const ScoredOutcome &one : outcomes)
        (one.happened ? positives : negatives).push_back(one.score);
    if (positives.empty() || negatives.empty())
        return std::nullopt;
    std::vector<double> all = positives;
    all.insert(all.end(), negatives.begin(), negatives.end());
    const std::vector<double> ranks = midRanks(all), ofPositives = midRanks(positives), ofNegatives = midRanks(negatives);
    const double m = static_cast<double>(positives.size()), n = static_cast<double>(negatives.size());

    // Each buyer's share of others below, and each other's share of buyers above: the components whose spread is the error.
    std::vector<double> above(positives.size()), below(negatives.size());
    double sum = 0;
    for (std::size_t i = 0; i < positives.size(); ++i) {
        above[i] = (ranks[i] - ofPositives[i]) / n;
        sum += above[i];
    }
    for (std::size_t i = 0; i < negatives.size(); ++i)
        below[i] = 1 - (ranks[positives.size() + i] - ofNegatives[i]) / m;

    RankingQuality quality;
    quality.positives = static_cast<std::int64_t>(positives.size());
    quality.negatives = static_cast<std::int64_t>(negatives.size());
    quality.auc = sum / m;
    quality.standardError = std::sqrt(varianceOf(above) / m + varianceOf(below) / n);
    const double half = normalQuantile(0.5 + confidence / 2) * quality.standardError;
    quality.interval = {std::max(0.0, quality.auc - half), std::min(1.0, quality.auc + half)};
    return quality;
}

std::vector<CalibrationBand> calibration(std::vector<ScoredOutcome> outcomes, int bands)
{
    std::sort(outcomes.begin(), outcomes.end(), [](const ScoredOutcome &a, const ScoredOutcome &b) { return a.score < b.score; });
    std::vector<CalibrationBand> table;
    std::size_t begin = 0;
    for (int band = 1; band <= bands && begin < outcomes.size(); ++band) {
        std::size_t end = outcomes.size() * static_cast<std::size_t>(band) / static_cast<std::size_t>(bands);
        while (end > 0 && end < outcomes.size() && outcomes[end].score == outcomes[end - 1].score)
            ++end;
        if (end <= begin)
            continue;
        table.push_back(
            bandOf(outcomes.cbegin() + static_cast<std::ptrdiff_t>(begin), outcomes.cbegin() + static_cast<std::ptrdiff_t>(end)));
        begin = end;
    }
    return table;
}

ScoreFinding validateTiers(const std::vector<ScoredOutcome> &outcomes, const std::vector<double> &edges)
{
    std::vector<std::vector<ScoredOutcome>> tiers(edges.size() + 1);
    for (const ScoredOutcome &one : outcomes) {
        const auto tier = std::lower_bound(edges.begin(), edges.end(), one.score) - edges.begin();
        tiers[static_cast<std::size_t>(tier)].push_back(one);
    }
    ScoreFinding finding;
    for (std::vector<ScoredOutcome> &tier : tiers) {
        std::sort(tier.begin(), tier.end(), [](const ScoredOutcome &a, const ScoredOutcome &b) { return a.score < b.score; });
        if (!tier.empty())
            finding.tiers.push_back(bandOf(tier.cbegin(), tier.cend()));
    }
    if (finding.tiers.empty())
        return finding;
    finding.low = finding.tiers.front();
    finding.high = finding.tiers.back();
    for (std::size_t i = 1; i < finding.tiers.size(); ++i) {
        if (*finding.tiers[i].outcome.rate() <= *finding.tiers[i - 1].outcome.rate())
            finding.isInOrder = false;
    }
    if (finding.tiers.size() > 1) {
        finding.lowConverts = *finding.low.outcome.rate() >= *finding.tiers[1].outcome.rate();
        finding.highFails = *finding.high.outcome.rate() <= *finding.tiers[finding.tiers.size() - 2].outcome.rate();
    }
    return finding;
}

double reweightedRate(double benchmarkPercent, const Share &own, double benchmarkWeight)
{
    const double leads = benchmarkWeight + static_cast<double>(own.of);
    if (leads <= 0)
        return benchmarkPercent;
    return (benchmarkPercent * benchmarkWeight + 100.0 * static_cast<double>(own.hits)) / leads;
}

} // namespace tradewind
