// SPDX-License-Identifier: Apache-2.0
// An equity call as a person, not a sequence, puts it into the queue.
#pragma once

#include "base/result.h"
#include "store/queuetable.h"

namespace tradewind {

/// About the vehicle of theirs with the most equity as it was last recomputed, and about none where they own none; ready and due now. Not
/// kept: id, owner and place are the caller's. Errors: as Session.
Result<TaskRow> equityCall(Session &session, Id rooftopId, Id customerId, qint64 nowMs);

} // namespace tradewind
