// SPDX-License-Identifier: Apache-2.0
// What stands queued in the outbox goes as it would have gone: past the rules, then sent and delivered, or kept back with their sentence.
#pragma once

#include "jobs/outreach/gatekeeper.h"
#include "store/outboxtable.h"

namespace tradewind {

/// Answers whether it went. Errors: as Session.
Result<bool> handOver(Session &session, IdMaker &ids, Gatekeeper &gatekeeper, const OutboxRow &row, qint64 nowMs);

} // namespace tradewind
