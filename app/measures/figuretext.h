// SPDX-License-Identifier: Apache-2.0
// How a figure reads: "41 %", "6.5 min", "$500", by its unit.
#pragma once

#include "measures/metric.h"

namespace tradewind {

/// A dash when it is not known. Money in whole dollars. In the language of the program, where it has one.
[[nodiscard]] QString metricText(const MetricInfo &metric, std::optional<double> value);

} // namespace tradewind
