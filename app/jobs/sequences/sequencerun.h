// SPDX-License-Identifier: Apache-2.0
// One look at the whole store: what happened since the last, and what is due of it.
#pragma once

#include "jobs/sequences/sequencejob.h"

namespace tradewind {

class Clock;

/// Reads the book of the day, notes findings and ticks until nothing more is due. Without `outreach` nobody can be written to: messages are
/// left out as unreachable and only calls go on. Errors: as DeskSnapshot::load and SequenceJob::tick.
Result<TickSummary> runSequences(Session &session, const Clock &clock, IdMaker &ids, OutreachPort *outreach);

} // namespace tradewind
