// SPDX-License-Identifier: Apache-2.0
// How figures and what stands beside them read: "41 %", "6.5 min", "$500", "as others", "Contacted in 7 days".
#pragma once

#include "measures/metric.h"

namespace tradewind {

/// A dash when it is not known. Money in whole dollars. In the language of the program, where it has one.
[[nodiscard]] QString metricText(const MetricInfo &metric, std::optional<double> value);
/// "below", "as others" or "better"; empty when nothing is known.
[[nodiscard]] QString standingText(BenchmarkStanding standing);
/// A funnel's stage by its key (FunnelStage); a key without words says itself.
[[nodiscard]] QString stageText(const QString &key);

} // namespace tradewind
