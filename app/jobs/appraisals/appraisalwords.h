// SPDX-License-Identifier: Apache-2.0
// The words and settings of the appraisal program.
#pragma once

#include "base/settings.h"
#include "programs/appraisals/appraisalstanding.h"

namespace tradewind {

/// The thresholds of value moves as the rooftop set them.
[[nodiscard]] MoveRules moveRules(const Settings &settings, qint64 rooftopId);

/// "open", "tradedHere", "soldElsewhere", "kept".
[[nodiscard]] const char *appraisalOutcomeCode(AppraisalOutcome outcome);
/// "reply", "onProperty", "overdue", "noSequence", "today", "later", "none".
[[nodiscard]] const char *touchNeedCode(TouchNeed need);
/// "$24,300".
[[nodiscard]] QString amountText(Money amount);

} // namespace tradewind
