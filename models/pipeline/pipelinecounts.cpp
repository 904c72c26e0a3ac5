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

std::size_t bucketOf(std::int64_t equity)
{
    const std::int64_t shifted = equity + bucketsBelow * bucketCents;
    return static_cast<std::size_t>(shifted < 0 ? 0 : std::min<std::int64_t>(shifted / bucketCents, steps - 1));
}

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
    std::array<std::array<int, steps>, 2> tallies{};
    const auto payoffs = m_sight->book().payoffs(), likely = m_sight->book().valuesLikely();
    inHalves(m_sight->book().size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        std::array<int, steps> tally{};
        for (std::size_t row = begin; row < end; ++row) {
            if (isOwed(row))
                ++tally[bucketOf(std::int64_t(likely[row]) - payoffs[row])];
        }
        tallies[half] = tally;
    });
    m_distribution = emptyDistribution();
    for (std::size_t step = 0; step < steps; ++step)
        m_distribution[static_cast<qsizetype>(step)].all = tallies[0][step] + tallies[1][step];
}

/// What of it passes, and of which models that is.
void PipelineCounts::countPassing()
{
    struct Tally
    {
        std::array<int, steps + 1> matching{}; ///< and those that are in no bar
        std::vector<int> byModel;
    };
    std::array<Tally, 2> tallies;
    const DeskBook &desk = *m_sight->snapshot().desk;
    const auto payoffs = m_sight->book().payoffs(), likely = m_sight->book().valuesLikely();
    inHalves(m_sight->book().size(), [&](std::size_t half, std::size_t begin, std::size_t end) {
        Tally tally;
        tally.byModel.resize(desk.models().size());
        for (std::size_t word = begin / 64; word * 64 < end; ++word) {
            for (std::uint64_t bits = m_sight->passing()[word]; bits != 0; bits &= bits - 1) {
                const std::size_t row = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
                ++tally.byModel[desk.modelNumber(row)];
                ++tally.matching[isOwed(row) ? bucketOf(std::int64_t(likely[row]) - payoffs[row]) : steps];
            }
        }
        tallies[half] = std::move(tally);
    });
    for (EquityBucket &bucket : m_distribution)
        bucket.matching = 0;
    m_rowsByModel.assign(desk.models().size(), 0);
    for (const Tally &tally : tallies) {
        for (std::size_t step = 0; step < steps; ++step)
            m_distribution[static_cast<qsizetype>(step)].matching += tally.matching[step];
        for (std::size_t model = 0; model < tally.byModel.size(); ++model)
            m_rowsByModel[model] += tally.byModel[model];
    }
}

/// An open payoff on a vehicle of known value.
bool PipelineCounts::isOwed(std::size_t row) const
{
    const std::int32_t payoff = m_sight->book().payoffs()[row];
    return payoff != unknown32 && payoff != 0 && m_sight->book().valuesLikely()[row] != unknown32;
}

} // namespace tradewind
