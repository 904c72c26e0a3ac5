// SPDX-License-Identifier: Apache-2.0
// Gathers what the score of a finding is made of from five years of repair orders (S18).
#pragma once

#include "base/result.h"
#include "base/settings.h"
#include "programs/service/recommendation.h"
#include "store/inspectiontable.h"

namespace tradewind {

RecommendationWeights recommendationWeights(const Settings &settings, qint64 rooftopId);

/// The red and yellow lines of an inspection scored and parted into shown and folded; `line` is the place in `inspection.items`.
/// Errors: those of Session.
Result<Presented> recommendFor(Session &session, const StoredInspection &inspection, const OemSchedule &schedule,
                               const RecommendationWeights &weights, QDate asOf);

} // namespace tradewind
