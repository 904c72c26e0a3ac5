// SPDX-License-Identifier: Apache-2.0
// Today's weights of recommendations held against what people here would put first, and those that would agree better (S20, S22).
#pragma once

#include "measures/scorevalidation.h"
#include "programs/service/weightfit.h"
#include "store/picktable.h"
#include "store/rooftoptable.h"

namespace tradewind {

class Session;
class Settings;

struct WeightStudy
{
    RecommendationWeights today, suggested;
    /// Of today's weights, and of weights fitted without the inspection they are judged by: what to expect of the next one.
    Agreement agreementToday, agreementSuggested;
    std::optional<RankingQuality> aucToday, aucSuggested; ///< how well the score tells picked findings from the others
    Drift drift = Drift::TooFew;
    std::optional<WeightChoice> last;
    bool operator==(const WeightStudy &) const = default;
};

/// From the picks of the last year; an inspection whose findings were all picked says nothing and is left out. Errors: as Session.
Result<WeightStudy> readWeightStudy(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs);

/// Writes the weights into the settings and remembers who chose them and what was before. Errors: BadUse unless they make 100; as Session.
Result<void> chooseWeights(Session &session, const Settings &settings, const Rooftop &rooftop, const RecommendationWeights &weights,
                           std::optional<double> agreement, const QString &by, qint64 nowMs);

} // namespace tradewind
