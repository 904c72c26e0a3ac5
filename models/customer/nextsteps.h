// SPDX-License-Identifier: Apache-2.0
// What to do next with a customer, one line for each of the four programs, in words.
#pragma once

#include "jobs/equity/customerstory.h"
#include "models/customer/customerfacts.h"

namespace tradewind {

/// Equity, Trade-in, Leads and Service, always all four: real open work first (a call in the queue, the next step of a sequence, an open
/// appraisal or lead, work declined), else why there is none. `equity` is said of the first where nothing is open; times as in `zone`.
QList<NextStep> nextSteps(const CustomerStory &story, const NextStep &equity, const QTimeZone &zone);

} // namespace tradewind
