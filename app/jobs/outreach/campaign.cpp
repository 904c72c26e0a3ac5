// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/campaign.h"

#include "base/id.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<OutreachRun> found(Session &session, Id runId)
{
    const auto run = OutboxTable(session).run(runId);
    if (!run)
        return run.error();
    if (!*run)
        return Error{Error::Kind::NotFound, u"There is no such run."_s};
    return **run;
}

} // namespace

WaveSizes WaveSizes::from(const Settings &settings, Id rooftopId)
{
    return {settings.whole(u"outreach.canary"_s, rooftopId), settings.whole(u"outreach.pilot"_s, rooftopId),
            settings.whole(u"outreach.fourEyes"_s, rooftopId)};
}

Result<OutreachRun> openRun(Session &session, IdMaker &ids, const WaveSizes &sizes, Id rooftopId, const QString &title, qint64 recipients,
                            const QString &madeBy, qint64 nowMs)
{
    OutreachRun run;
    run.id = ids.next();
    run.rooftopId = rooftopId;
    run.title = title;
    run.recipients = recipients;
    run.madeBy = madeBy;
    run.madeAt = nowMs;
    run.releasedWave = recipients > sizes.fourEyes ? -1 : 0;
    if (auto added = OutboxTable(session).addRun(run); !added)
        return added.error();
    return run;
}

Result<OutreachRun> standingRun(Session &session, IdMaker &ids, Id rooftopId, const QString &sequence, const QString &title, qint64 nowMs)
{
    const auto known = OutboxTable(session).runOf(rooftopId, sequence);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    OutreachRun run;
    run.id = ids.next();
    run.rooftopId = rooftopId;
    run.title = title;
    run.sequence = sequence;
    run.madeAt = nowMs;
    run.releasedWave = 0;
    if (auto added = OutboxTable(session).addRun(run); !added)
        return added.error();
    return run;
}

Result<void> approve(Session &session, Id runId, const QString &by, qint64 nowMs)
{
    const auto run = found(session, runId);
    if (!run)
        return run.error();
    if (by.trimmed().isEmpty())
        return Error{Error::Kind::BadUse, u"Say who agrees."_s};
    if (by.compare(run->madeBy, Qt::CaseInsensitive) == 0)
        return Error{Error::Kind::Denied, u"Somebody other than %1 must look at this run before it goes."_s.arg(run->madeBy)};
    OutboxTable table(session);
    if (auto kept = table.approveRun(runId, by, nowMs); !kept)
        return kept;
    return table.releaseWave(runId, 0);
}

Result<void> releaseNextWave(Session &session, const WaveSizes &sizes, Id runId)
{
    const auto run = found(session, runId);
    if (!run)
        return run.error();
    if (run->recipients > sizes.fourEyes && run->approvedBy.isEmpty())
        return Error{Error::Kind::Denied, u"A run to %1 people waits for a second person to agree."_s.arg(run->recipients)};
    return OutboxTable(session).releaseWave(runId, run->releasedWave + 1);
}

} // namespace tradewind
