// SPDX-License-Identifier: Apache-2.0
// Reads the ledger of a simulation the way a stranger would, without the engine, and says which rule was broken.
#pragma once

#include "jobs/sequences/planned.h"
#include "jobs/timemachine/simulation.h"
#include "sequences/sequence.h"

#include <vector>

namespace tradewind {

struct SentMessage
{
    StepMessage message;
    qint64 at = 0;
};

/// Checks every message and every enrollment: nothing twice; inside 8 AM to 9 PM of the customer's own zone (47 CFR 64.1200(c)(1)), replies
/// by e-mail excepted; nothing after an opt-out or a sale; never two programs selling to one person on one day; every message with its
/// step, its enrollment and its cause; every enrollment open with a next look or ended with a reason. Fills the counts of `report`.
Result<void> checkLedger(Session &session, const std::vector<Sequence> &sequences, const std::vector<SentMessage> &sent,
                         const QTimeZone &rooftopZone, SimulationReport &report);

} // namespace tradewind
