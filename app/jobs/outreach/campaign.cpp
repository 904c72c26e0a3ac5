// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/campaign.h"

#include "base/id.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

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

QString runKey(const QString &entry, const QString &sequence)
{
    return entry.startsWith(campaignEntry) ? entry : sequence;
}

Result<OutreachRun> standingRun(Session &session, IdMaker &ids, Id rooftopId, const QString &key, const QString &title, const QString &by,
                                qint64 nowMs)
{
    const auto known = OutboxTable(session).runOf(rooftopId, key);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    OutreachRun run;
    run.id = ids.next();
    run.rooftopId = rooftopId;
    run.title = title;
    run.sequence = key;
    run.madeBy = by;
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

Result<std::optional<WaitingWave>> waitingWave(Session &session, Id rooftopId, const QString &key)
{
    OutboxTable table(session);
    const auto run = table.runOf(rooftopId, key);
    if (!run || !*run)
        return run ? Result<std::optional<WaitingWave>>(std::nullopt) : run.error();
    const auto waves = table.waitingWaves((*run)->id);
    if (!waves)
        return waves.error();
    const auto next = waves->upperBound((*run)->releasedWave);
    if (next == waves->end())
        return std::optional<WaitingWave>();
    return std::optional(WaitingWave{(*run)->id, next.key(), next.value()});
}

Result<bool> letWaveGo(Session &session, const WaveSizes &sizes, const WaitingWave &wave, const QString &by, qint64 nowMs)
{
    if (by.trimmed().isEmpty())
        return Error{Error::Kind::BadUse, u"Say who lets it go."_s};
    const auto run = found(session, wave.runId);
    if (!run)
        return run.error();
    OutboxTable table(session);
    if (run->recipients > sizes.fourEyes && run->approvedBy.isEmpty()) {
        if (run->madeBy.isEmpty()) {
            const auto isFirst = table.askRun(run->id, by);
            if (!isFirst)
                return isFirst.error();
            if (*isFirst)
                return false;
        }
        if (auto agreed = approve(session, run->id, by, nowMs); !agreed)
            return agreed.error();
    }
    const auto released = table.releaseWave(run->id, wave.wave);
    return released ? Result<bool>(true) : released.error();
}

Result<int> leaveOldWaves(Session &session, const Settings &settings, Id rooftopId, qint64 nowMs)
{
    const qint64 days = settings.whole(u"outreach.waveDays"_s, rooftopId);
    return OutboxTable(session).expireWaves(
        rooftopId, nowMs - days * dayMs,
        u"It waited more than %1 days for a person to let its wave go. What it says may not be true any more."_s.arg(days), nowMs);
}

} // namespace tradewind
