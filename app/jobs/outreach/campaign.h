// SPDX-License-Identifier: Apache-2.0
// A run to many people goes in waves: a canary, a pilot, then all others, and a large one only after a second person agreed.
#pragma once

#include "base/settings.h"
#include "store/outboxtable.h"

namespace tradewind {

class IdMaker;

/// Sizes from the settings outreach.canary, outreach.pilot and outreach.fourEyes.
struct WaveSizes
{
    qint64 canary = 25, pilot = 100, fourEyes = 250;

    static WaveSizes from(const Settings &settings, Id rooftopId);
    /// The wave of the n-th recipient, counted from 0.
    int waveOf(qint64 n) const { return n < canary ? 0 : n < pilot ? 1 : 2; }
};

/// Opens a run: the canary may go at once, unless a second person must agree first. A message of one person's own is a run of one.
Result<OutreachRun> openRun(Session &session, IdMaker &ids, const WaveSizes &sizes, Id rooftopId, const QString &title, qint64 recipients,
                            const QString &madeBy, qint64 nowMs);
/// What an entry into a sequence by a campaign begins with: "campaign:17".
inline constexpr QLatin1String campaignEntry("campaign:");
/// Whose run carries the messages of somebody who entered a sequence with `entry`: the campaign's that put them in, else the sequence's.
QString runKey(const QString &entry, const QString &sequence);
/// The run of a sequence or campaign, opened with its first message. The canary may go at once; how many it reaches is counted as they
/// come.
Result<OutreachRun> standingRun(Session &session, IdMaker &ids, Id rooftopId, const QString &key, const QString &title, const QString &by,
                                qint64 nowMs);
/// The second pair of eyes. Errors: Denied for the one who made it; NotFound; BadUse without a name.
Result<void> approve(Session &session, Id runId, const QString &by, qint64 nowMs);
/// The next wave may go. Errors: Denied while a second person has not agreed to a run over the limit; NotFound.
Result<void> releaseNextWave(Session &session, const WaveSizes &sizes, Id runId);

/// The next wave of a run that has messages in it and is not released.
struct WaitingWave
{
    Id runId = 0;
    int wave = 0;
    qint64 messages = 0;
    bool operator==(const WaitingWave &) const = default;
};

/// What of the run of a sequence or campaign waits for a person; nothing when all of it may go. Errors: as Session.
Result<std::optional<WaitingWave>> waitingWave(Session &session, Id rooftopId, const QString &key);
/// `by` lets it go. Over the limit the first to ask only asks, and another one's agreement lets it go: false then, true when it goes.
/// Errors: Denied for the one who asked already; BadUse without a name; NotFound.
Result<bool> letWaveGo(Session &session, const WaveSizes &sizes, const WaitingWave &wave, const QString &by, qint64 nowMs);
/// Messages that waited longer than the setting outreach.waveDays for a person are left, and say so. Answers how many. Errors: as Session.
Result<int> leaveOldWaves(Session &session, const Settings &settings, Id rooftopId, qint64 nowMs);

} // namespace tradewind
