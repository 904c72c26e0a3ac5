// SPDX-License-Identifier: Apache-2.0
#include "programs/service/weightfit.h"

#include <algorithm>
#include <cstdlib>

namespace tradewind {

std::optional<double> Agreement::percent() const
{
    return picks == 0 ? std::nullopt : std::optional(100.0 * matched / picks);
}

Agreement agreementOf(const std::vector<RankedInspection> &history, const RecommendationWeights &weights)
{
    Agreement agreement;
    std::vector<std::pair<int, int>> ranked; // −score, place in the inspection: sorting is the presentation's order
    for (const RankedInspection &inspection : history) {
        ranked.clear();
        for (std::size_t i = 0; i < inspection.lines.size(); ++i)
            ranked.emplace_back(-scoreOf(inspection.lines[i], weights), static_cast<int>(i));
        const auto top = std::min(ranked.size(), inspection.managersTop.size());
        std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(top), ranked.end());
        for (std::size_t i = 0; i < top; ++i) {
            const int line = inspection.lines[static_cast<std::size_t>(ranked[i].second)].line;
            agreement.matched +=
                std::find(inspection.managersTop.begin(), inspection.managersTop.end(), line) == inspection.managersTop.end() ? 0 : 1;
        }
        agreement.picks += static_cast<int>(inspection.managersTop.size());
        ++agreement.inspections;
    }
    return agreement;
}

RecommendationWeights bestWeights(const std::vector<RankedInspection> &history)
{
    const RecommendationWeights usual;
    const auto distance = [&](const RecommendationWeights &weights) {
        return std::abs(weights.safety - usual.safety) + std::abs(weights.history - usual.history) + std::abs(weights.fit - usual.fit);
    };
    RecommendationWeights best = usual;
    int matched = agreementOf(history, usual).matched;
    for (int safety = 5; safety <= 90; safety += 5) {
        for (int past = 5; safety + past <= 95; past += 5) {
            const RecommendationWeights weights{safety, past, 100 - safety - past};
            const int now = agreementOf(history, weights).matched;
            if (now > matched || (now == matched && distance(weights) < distance(best))) {
                best = weights;
                matched = now;
            }
        }
    }
    return best;
}

std::vector<PickScore> pickScores(const std::vector<RankedInspection> &history, const RecommendationWeights &weights)
{
    std::vector<PickScore> scores;
    for (const RankedInspection &inspection : history) {
        for (const Recommendation &line : inspection.lines)
            scores.push_back({scoreOf(line, weights), std::find(inspection.managersTop.begin(), inspection.managersTop.end(), line.line) !=
                                                          inspection.managersTop.end()});
    }
    return scores;
}

JudgedApart judgedApart(const std::vector<RankedInspection> &history, int parts)
{
    JudgedApart judged;
    if (history.size() < static_cast<std::size_t>(parts))
        return judged;
    for (int part = 0; part < parts; ++part) {
        std::vector<RankedInspection> own, others;
        for (std::size_t i = 0; i < history.size(); ++i)
            (static_cast<int>(i) % parts == part ? own : others).push_back(history[i]);
        const RecommendationWeights weights = bestWeights(others);
        const Agreement agreement = agreementOf(own, weights);
        judged.agreement.matched += agreement.matched;
        judged.agreement.picks += agreement.picks;
        judged.agreement.inspections += agreement.inspections;
        const std::vector<PickScore> scores = pickScores(own, weights);
        judged.scores.insert(judged.scores.end(), scores.begin(), scores.end());
    }
    return judged;
}

Drift driftOf(const Agreement &now, std::optional<double> percentAtLastCheck, QDate lastCheckOn, QDate asOf)
{
    const auto percent = now.percent();
    if (!percent || now.inspections < inspectionsToValidate)
        return Drift::TooFew;
    if (*percent < agreementGoalPercent || (percentAtLastCheck && *percent < *percentAtLastCheck - 5))
        return Drift::Drifted;
    if (!lastCheckOn.isValid() || lastCheckOn.daysTo(asOf) >= 91)
        return Drift::CheckDue;
    return Drift::None;
}

} // namespace tradewind
