// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/enrollmentrow.h"

namespace tradewind {

Enrollment enrollmentFrom(const EnrollmentRow &row)
{
    Enrollment e;
    e.id = row.id;
    e.customerId = row.customerId;
    e.sequenceId = row.sequence;
    e.version = row.version;
    e.step = row.step;
    e.enteredAt = row.enteredAt;
    e.lastAt = row.lastAt;
    e.lastTouchAt = row.lastTouchAt;
    e.lastTouchPlannedAt = row.lastTouchPlannedAt;
    e.pausedUntil = row.pausedUntil;
    return e;
}

void keepIn(EnrollmentRow &row, const Enrollment &e, qint64 nowMs)
{
    row.step = e.step;
    row.lastAt = e.lastAt;
    row.lastTouchAt = e.lastTouchAt;
    row.lastTouchPlannedAt = e.lastTouchPlannedAt;
    row.exitReason = exitCode(e.exit);
    row.exitDetail = e.exitDetail;
    if (!e.isOpen())
        row.endedAt = nowMs;
}

} // namespace tradewind
