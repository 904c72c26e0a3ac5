// SPDX-License-Identifier: Apache-2.0
// What sequences may know of a customer's lead.
#pragma once

#include "jobs/sequences/planned.h"
#include "programs/leads/leadplan.h"

namespace tradewind {

/// Adds the fact LeadPreset by the newest lead of a customer that is no duplicate; nothing where there is none. Errors: as Session.
Result<void> addLead(Session &session, Id customerId, LeadPlan plan, KnownCustomer &known);

} // namespace tradewind
