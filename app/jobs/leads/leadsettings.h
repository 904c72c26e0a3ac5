// SPDX-License-Identifier: Apache-2.0
// The settings of a store as the numbers the lead rules take.
#pragma once

#include "base/settings.h"
#include "programs/leads/leadrules.h"

namespace tradewind {

LeadRules leadRules(const Settings &settings, qint64 rooftopId);

/// The key of the setting that holds how often leads of this kind buy.
QString sourceRateKey(LeadSourceKind kind);

} // namespace tradewind
