// SPDX-License-Identifier: Apache-2.0
// What the store says of its own roll-out.
#pragma once

#include "base/settings.h"
#include "measures/rollout.h"
#include "store/rooftoptable.h"

namespace tradewind {

class Session;

/// Read anew each time; nothing of it is ticked by hand. Errors: as Session.
Result<RolloutFacts> readRollout(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs);

} // namespace tradewind
