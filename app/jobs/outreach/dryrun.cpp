// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/dryrun.h"

#include "jobs/outreach/obstacles.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<QList<PlannedMessage>> dryRun(Session &session, Gatekeeper &gatekeeper, Id rooftopId, qint64 nowMs, qint64 untilMs)
{
    const auto rows = OutboxTable(session).planned(rooftopId, untilMs);
    const auto obstacles = Obstacles::read(session, rooftopId);
    if (!rows || !obstacles)
        return !rows ? rows.error() : obstacles.error();
    QList<PlannedMessage> planned;
    planned.reserve(rows->size());
    for (const OutboxRow &row : *rows) {
        PlannedMessage one;
        one.row = row;
        one.why = obstacles->before(row);
        if (one.why.isEmpty() && !row.dueAt)
            one.why = row.why.isEmpty() ? u"It waits for a person."_s : row.why;
        if (one.why.isEmpty()) {
            const auto ruling = gatekeeper.foresee(session, row, draftOf(row), std::max(nowMs, *row.dueAt));
            if (!ruling)
                return ruling.error();
            one.wouldGo = ruling->cleared.has_value();
            one.rules = ruling->rules;
            one.why = ruling->why;
        }
        planned << one;
    }
    return planned;
}

} // namespace tradewind
