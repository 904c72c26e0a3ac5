// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/dryrun.h"

#include "jobs/outreach/sender.h"

#include <QHash>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<QList<PlannedMessage>> dryRun(Session &session, Gatekeeper &gatekeeper, Id rooftopId, qint64 nowMs, qint64 untilMs)
{
    OutboxTable table(session);
    const auto rows = table.planned(rooftopId, untilMs);
    const auto runs = table.runs(rooftopId);
    const auto isStopped = isOutreachStopped(session);
    if (!rows || !runs || !isStopped)
        return !rows ? rows.error() : !runs ? runs.error() : isStopped.error();
    QHash<Id, OutreachRun> runOf;
    for (const OutreachRun &run : *runs)
        runOf.insert(run.id, run);
    QHash<Id, GatewayTable::Standing> standingOf;
    QList<PlannedMessage> planned;
    planned.reserve(rows->size());
    for (const OutboxRow &row : *rows) {
        PlannedMessage one;
        one.row = row;
        const OutreachRun run = runOf.value(row.runId);
        if (!standingOf.contains(row.accountId)) {
            const auto standing = GatewayTable(session).standing(row.accountId);
            if (!standing)
                return standing.error();
            standingOf.insert(row.accountId, *standing);
        }
        const GatewayTable::Standing standing = standingOf.value(row.accountId);
        if (*isStopped)
            one.why = u"Sending is stopped for the whole store."_s;
        else if (!standing.mayGo)
            one.why = standing.why.isEmpty() ? u"This gateway is switched off."_s : standing.why;
        else if (run.isStopped)
            one.why = u"This run was stopped."_s;
        else if (run.releasedWave < 0)
            one.why = u"This run waits for a second person to agree."_s;
        else if (row.wave > run.releasedWave)
            one.why = u"Its wave is not released yet."_s;
        else if (!row.dueAt)
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
