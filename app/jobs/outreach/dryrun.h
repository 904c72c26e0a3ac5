// SPDX-License-Identifier: Apache-2.0
// What would go out, exactly, and why the rest would not: asked of the same rules the sender asks, and nothing is sent.
#pragma once

#include "jobs/outreach/gatekeeper.h"

namespace tradewind {

struct PlannedMessage
{
    OutboxRow row;
    bool wouldGo = false;
    QString rules; ///< ids in the way
    QString why;   ///< for a person; also "waits for a second person" and the like, which are no rules
};

/// Everything queued or held that is due up to `untilMs`, most urgent first, each asked as of its own time. Errors: as Session.
Result<QList<PlannedMessage>> dryRun(Session &session, Gatekeeper &gatekeeper, Id rooftopId, qint64 nowMs, qint64 untilMs);

} // namespace tradewind
