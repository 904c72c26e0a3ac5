// SPDX-License-Identifier: Apache-2.0
// A, B, C or D within the moment a lead arrives, with the reasons.
#pragma once

#include "programs/leads/leadrules.h"
#include "programs/leads/leadspam.h"
#include "programs/leads/leadtiming.h"

#include <QStringList>

namespace tradewind {

enum class LeadGrade : std::uint8_t { A, B, C, D };
/// "A" … "D".
QString leadGradeCode(LeadGrade grade);

struct GradeFinding
{
    LeadGrade grade = LeadGrade::C;
    bool isIdentifiable = false, hasIntent = false, isReachable = false; ///< L2: all three make a valid lead
    QStringList reasons;                                                 ///< short sentences, what spoke for this grade

    bool isValid() const { return isIdentifiable && hasIntent && isReachable; }
    bool operator==(const GradeFinding &) const = default;
};

/// L3. A: name, way to reach, a specific vehicle, and buying within 30 days. B: complete but vague or later. C: incomplete or
/// questionable. D: a duplicate, spam, or nobody to reach (L2). `isDuplicate` was found in the store. Pure.
[[nodiscard]] GradeFinding gradeOf(const Lead &lead, const BuyingTime &time, const SpamFinding &spam, bool isDuplicate,
                                   const LeadRules &rules);

} // namespace tradewind
