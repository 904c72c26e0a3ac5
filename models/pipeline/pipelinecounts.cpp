// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/pipelinecounts.h"

#include "base/halves.h"

#include <algorithm>
#include <array>
#include <bit>

namespace tradewind {

namespace {

constexpr std::int64_t bucketCents = 50'000;
constexpr int bucketsBelow = 12, bucketsAbove = 28, steps = bucketsBelow + bucketsAbove + 1; // −$6,000 … $14,000

/// The bar an open payoff on a vehicle of known value stands in; `steps` for any other contract.
std::size_t barOf(std::int32_t payoff, std::int32_t likely)
{
    if (payoff == unknown32 || payoff == 0 || likely == unknown32)
        return steps;
    const std::int64_t shifted = std::int64_t(likely) - payoff + bucketsBelow * bucketCents;
    return static_cast<std::size_t>(shifted < 0 ? 0 : std::min<std::int64_t>(shifted / bucketCents, steps - 1));
}

using Tally = std::array<int, steps + 1>; ///< of each bar, and of what is in none

} // namespace

std::shared_ptr<const PipelineCounts> PipelineCounts::of(const std::shared_ptr<const PipelineSight> &sight, const PipelineCounts *before)
{
    const auto counts = std::make_shared<PipelineCounts>();
    counts->m_sight = sight;
    if (before && before->m_sight->shared() == sight->shared() && hasSameAmounts(before->m_sight->book(), sight->book()))
        counts->m_distribution = before->m_distribution;
    else
        counts->countAll();
    counts->countPassing();
    return counts;
}

QList<EquityBucket> PipelineCounts::emptyDistribution()
{
    QList<EquityBucket> buckets;
    for (int step = 0; step < steps; ++step)
        buckets << EquityBucket{Money{(step - bucketsBelow) * bucketCents}, 0, 0};
    return buckets;
}

/// The grey bars of the chart. In the order in which rows lie, which is far quicker than in the order in which they are shown.
void PipelineCounts::countAll()
{
    std::array<Tally, 2> tallies{};
    const auto payoffs = m_sight->book().payoffs(), likely = m_sight->book().valuesLikely();
    inHalves(m_sight->book().size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        Tally tally{};
        for (std::size_t row = begin; row < end; ++row)
            ++tally[barOf(payoffs[row], likely[row])];
        tallies[half] = tally;
    });
    m_distribution = emptyDistribution();
    for (std::size_t step = 0; step < steps; ++step)
        m_distribution[static_cast<qsizetype>(step)].all = tallies[0][step] + tallies[1][step];
}

/// What of it passes, and of which models that is.
void PipelineCounts::countPassing()
{
    struct Passing
    {
        Tally matching{};
        std::vector<int> byModel;
    };
    std::array<Passing, 2> tallies;
    const DeskBook &desk = *m_sight->snapshot().desk;
    const auto payoffs = m_sight->book().payoffs(), likely = m_sight->book().valuesLikely();
    inHalves(m_sight->book().size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        Passing tally;
        tally.byModel.resize(desk.models().size());
        for (std::size_t word = begin / 64; word * 64 < end; ++word) {
            for (std::uint64_t bits = m_sight->passing()[word]; bits != 0; bits &= bits - 1) {
                const std::size_t row = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
                ++tally.byModel[desk.modelNumber(row)];
                ++tally.matching[barOf(payoffs[row], likely[row])];
            }
        }
        tallies[half] = std::move(tally);
    });
    for (EquityBucket &bucket : m_distribution)
        bucket.matching = 0;
    m_rowsByModel.assign(desk.models().size(), 0);
    for (const Passing &tally : tallies) {
        for (std::size_t step = 0; step < steps; ++step)
            m_distribution[static_cast<qsizetype>(step)].matching += tally.matching[step];
        for (std::size_t model = 0; model < tally.byModel.size(); ++model)
            m_rowsByModel[model] += tally.byModel[model];
    }
}

} // namespace tradewind
