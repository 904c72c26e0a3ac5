// SPDX-License-Identifier: Apache-2.0
// Reports of measures as JSON.
#pragma once

#include "measures/experiment.h"
#include "measures/scorevalidation.h"

#include <QJsonObject>

namespace tradewind {

[[nodiscard]] QJsonObject experimentJson(const ExperimentReport &report);
[[nodiscard]] QJsonObject rankingJson(const RankingQuality &quality, const std::vector<CalibrationBand> &bands, const ScoreFinding &tiers);

} // namespace tradewind
