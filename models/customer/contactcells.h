// SPDX-License-Identifier: Apache-2.0
// How a customer may be reached, in the words of the cells on top of their page.
#pragma once

#include "jobs/compliance/waystoreach.h"
#include "models/customer/customerfacts.h"

namespace tradewind {

/// Each number and address that is known, then where they live. What does not work says so first, then what was refused, then what was
/// agreed to.
QList<ContactFact> contactCells(const CustomerRecord &customer, const LivingContacts &known, const WaysToReach &ways);

} // namespace tradewind
