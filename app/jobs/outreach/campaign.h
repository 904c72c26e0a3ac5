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
/// The run a sequence's messages go in, opened with its first. The canary may go at once; how many it reaches is counted as they come.
Result<OutreachRun> standingRun(Session &session, IdMaker &ids, Id rooftopId, const QString &sequence, const QString &title, qint64 nowMs);
/// The second pair of eyes. Errors: Denied for the one who made it; NotFound; BadUse without a name.
Result<void> approve(Session &session, Id runId, const QString &by, qint64 nowMs);
/// The next wave may go. Errors: Denied while a second person has not agreed to a run over the limit; NotFound.
Result<void> releaseNextWave(Session &session, const WaveSizes &sizes, Id runId);

} // namespace tradewind
