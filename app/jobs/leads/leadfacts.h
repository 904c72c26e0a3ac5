// SPDX-License-Identifier: Apache-2.0
// What sequences may know and say of a customer's lead.
#pragma once

#include "base/settings.h"
#include "jobs/sequences/planned.h"
#include "programs/leads/leadplan.h"
#include "store/rooftoptable.h"

namespace tradewind {

/// What leads are met with now.
struct LeadMoment
{
    LeadPlan plan = LeadPlan::FirstHour;
    bool isOpen = false; ///< somebody is there to call
};

/// By the settings lead.plan, lead.hours and lead.holidays; hours that cannot be read are closed.
LeadMoment leadMoment(const Settings &settings, const Rooftop &rooftop, qint64 nowMs);

/// By the newest lead of a customer that is no duplicate: the fact LeadPreset, the words for the vehicle they asked about (L24), how many
/// like it stand on the lot, how soon they are called (L22: within five minutes while somebody is there) and, while it is
/// open, by whom. What is not known is left
/// away, and so is a count of none. Errors: as Session.
Result<void> addLead(Session &session, Id customerId, const LeadMoment &moment, KnownCustomer &known);

} // namespace tradewind
