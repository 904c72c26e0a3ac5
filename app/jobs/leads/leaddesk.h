// SPDX-License-Identifier: Apache-2.0
// Everything a rooftop has decided about its leads, read once from the settings.
#pragma once

#include "base/settings.h"
#include "programs/leads/leadclock.h"
#include "programs/leads/leadrouting.h"
#include "programs/leads/leadrules.h"
#include "store/leadtable.h"
#include "store/rooftoptable.h"

namespace tradewind {

struct LeadDesk
{
    Rooftop rooftop;
    LeadRules rules;
    LeadClockRules clock;
    BusinessHours hours;
    int attempts = 12; ///< planned before a lead counts as unreachable (L25)
};

/// When leads are answered: the settings lead.hours and lead.holidays. Errors: BadData when they cannot be read.
Result<BusinessHours> leadHours(const Settings &settings, const Rooftop &rooftop);
/// Errors: as leadHours.
Result<LeadDesk> leadDesk(const Settings &settings, const Rooftop &rooftop);

/// A stored lead as the clock takes it.
LeadTouches touchesOf(const LeadRow &lead);
/// Those who take leads, as routing takes them. Hours that cannot be read count as the rooftop's.
QList<LeadTaker> takersOf(const QList<LeadTakerRow> &rows, const QTimeZone &zone);
/// The beginning of the day `at` falls on, in the rooftop's zone.
qint64 dayBegin(qint64 at, const QTimeZone &zone);

} // namespace tradewind
