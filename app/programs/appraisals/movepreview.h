// SPDX-License-Identifier: Apache-2.0
// What a move of the market tomorrow would set off: counted before it happens, sent from nowhere.
#pragma once

#include "programs/appraisals/appraisalstanding.h"

namespace tradewind {

struct MovePreview
{
    int open = 0;                   ///< open appraisals
    int up = 0, down = 0, deep = 0; ///< would newly pass the threshold
    int held = 0;                   ///< of these, contacted today already: one message a day
    int fires() const { return up + down + deep; }
    int goOut() const { return fires() - held; }
    bool operator==(const MovePreview &) const = default;
};

/// The move an appraisal would newly show if every book moved by `basisPoints`; nothing when it stays where it is or nothing is known of
/// it. An appraisal whose values have not moved yet counts as unmoved.
[[nodiscard]] std::optional<ValueMove> moveIf(const AppraisalFacts &facts, int basisPoints, const MoveRules &rules);

/// Adds one appraisal to the preview.
void preview(MovePreview &to, const AppraisalFacts &facts, int basisPoints, QDate asOf, const MoveRules &rules);

} // namespace tradewind
