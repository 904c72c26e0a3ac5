// SPDX-License-Identifier: Apache-2.0
// Leads in the words people read: points, tiers, sources, states, the clock.
#pragma once

#include "models/base/roles.h"
#include "programs/leads/leadclock.h"
#include "programs/leads/leadscore.h"

namespace tradewind {

QString pointWords(LeadPoint point);
/// "Who they are", "What they do", "Where they come from", "What they say".
QString dimensionWords(LeadDimension dimension);
QString tierWords(LeadTier tier);
QString sourceWords(LeadSourceKind source);
/// Of a LeadLine::state.
QString leadStateWords(const QString &state);
/// "4:12 left", "12 min late", "opens in 2 h", "answered in time", "answered late".
QString clockWords(const ClockReading &reading);
Tone clockTone(const ClockReading &reading);
Tone tierTone(LeadTier tier);

} // namespace tradewind
