// SPDX-License-Identifier: Apache-2.0
// Campaigns in words: states, steps, what is wrong with a plan, what an experiment advises, why somebody is not reached.
#pragma once

#include "models/base/roles.h"
#include "models/campaigns/campaignfacts.h"

#include <QTimeZone>

namespace tradewind {

/// "Live", "Only calls", "Pilot": a state of the list, with its tone.
QString campaignStateWords(const QString &state);
Tone campaignStateTone(const QString &state);
/// "Launch 1,240": what the next step is called on its button.
QString moveWords(CampaignMove move, const CampaignRow &campaign, const std::optional<WaitingWave> &waiting);
/// "Let 75 messages go": the next wave.
QString waveWords(const WaitingWave &wave);

/// "Text", "Call", "Branch": the kind of a step.
QString stepKindWords(StepKind kind);
/// "Value", "Follow": what a step is called on the timeline, from its words.
QString stepTitle(const Step &step);
QString stepIcon(StepKind kind);
/// "Day 3, 11:00 AM", "2 h after the step before".
QString stepTimingWords(const Sequence &sequence, int step);

/// One sentence for the strip below the timeline.
QString findingWords(const SequenceFinding &finding, const Sequence &sequence);
/// "Replies", "Sold here": what may happen any day.
QString happeningWords(HappeningKind kind);

QString clearanceWords(ClearanceLine::About about, Channel channel);
/// "Cleared now", "Held until 8:00 AM", "Blocked".
QString verdictWords(const SampleMessage &sample, const QTimeZone &zone);
Tone verdictTone(Verdict verdict);

QString tomorrowReasonWords(const TomorrowReason &reason);
/// What happens instead: "goes Fri 8:00 AM", "never", "waits a day".
QString insteadWords(const TomorrowReason &reason, const QTimeZone &zone);

/// "Keep going. A leads B by 6.5 points, but that can still be chance …"
QString experimentWords(const ExperimentReport &report, double enteringADay, QDate today);

} // namespace tradewind
