// SPDX-License-Identifier: Apache-2.0
#include "programs/appraisals/movepreview.h"

#include <cmath>

namespace tradewind {

std::optional<ValueMove> moveIf(const AppraisalFacts &facts, int basisPoints, const MoveRules &rules)
{
    if (facts.outcome != AppraisalOutcome::Open || !facts.offer)
        return std::nullopt;
    const int before = facts.change ? facts.change->basisPoints : 0;
    const auto moved = [basisPoints](int from) {
        return static_cast<int>(std::lround((1 + from / 10'000.0) * (1 + basisPoints / 10'000.0) * 10'000.0 - 10'000.0));
    };
    const auto quarter = facts.change ? facts.change->quarterBasisPoints : std::nullopt;
    const ValueMove was = moveOf(before, quarter, rules);
    const ValueMove then = moveOf(moved(before), quarter ? std::optional(moved(*quarter)) : std::nullopt, rules);
    const bool isNews = then != was && (then == ValueMove::Up || then == ValueMove::Down || then == ValueMove::DownDeep);
    // Back from a deep fall to a fall is no news.
    return isNews && !(was == ValueMove::DownDeep && then == ValueMove::Down) ? std::optional(then) : std::nullopt;
}

void preview(MovePreview &to, const AppraisalFacts &facts, int basisPoints, QDate asOf, const MoveRules &rules)
{
    to.open += facts.outcome == AppraisalOutcome::Open;
    const auto move = moveIf(facts, basisPoints, rules);
    if (!move)
        return;
    to.up += *move == ValueMove::Up;
    to.down += *move == ValueMove::Down;
    to.deep += *move == ValueMove::DownDeep;
    to.held += facts.lastTouchOn == asOf;
}

} // namespace tradewind
