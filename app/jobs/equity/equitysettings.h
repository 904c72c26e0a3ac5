// SPDX-License-Identifier: Apache-2.0
// The settings of a store as the numbers the equity rules take.
#pragma once

#include "base/settings.h"
#include "domain/equity.h"
#include "domain/equitybook.h"
#include "programs/equity/thresholds.h"

namespace tradewind {

EquityThresholds equityThresholds(const Settings &settings, qint64 rooftopId);
EquitySettings equitySettings(const Settings &settings, qint64 rooftopId);
/// What the whole book is computed under when a person moves no slider.
BookSettings bookSettings(const EquityThresholds &thresholds, const EquitySettings &equity);

} // namespace tradewind
