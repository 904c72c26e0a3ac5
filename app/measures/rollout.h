// SPDX-License-Identifier: Apache-2.0
// How far a store is with its roll-out: ten steps over six weeks, judged by what the store holds, and the clock of 120 days (T66, L71).
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

/// In their order; T66 names the deliverables of the weeks: data flow and baseline; approved sequences and templates; configured workflows
/// and trained staff; pilot results; production and the first A/B.
enum class RolloutStep { DataFlows, DataDaily, Baseline, Dealership, Sequences, Gateways, Staff, Pilot, PilotResult, Production };
/// "dataFlows", …
QString rolloutStepCode(RolloutStep step);

/// What the store holds; an invalid day: never.
struct RolloutFacts
{
    QDate today, firstDataOn, lastDataOn;
    QDate firstDealOn;      ///< of the oldest deal
    int kindsIn = 0;        ///< of deals, values, inventory and service
    int neededSettings = 0; ///< that calls and messages wait for
    int settingsGiven = 0;  ///< of those
    int sequencesOn = 0;    ///< let write, besides those that do from the start
    bool hasTexts = false, hasEmail = false;
    int staff = 0; ///< who works here
    bool hasManager = false;
    qint64 peopleWritten = 0; ///< by what sells: equity, trade-in, service
    qint64 pilotPeople = 100; ///< how many a pilot reaches
    qint64 answers = 0;
    QDate firstWrittenOn, lastWrittenOn;
    bool isExperimenting = false; ///< an experiment runs, or people are held out
};

struct RolloutLine
{
    RolloutStep step = RolloutStep::DataFlows;
    int week = 1;              ///< 1 to 6, by whose end it is due
    qint64 has = 0, needs = 1; ///< kinds, days, people …: what the step counts
    bool isDone = false, isLate = false;
    bool operator==(const RolloutLine &) const = default;
};

/// L71: basic in 30 to 45 days, measurable in 60, optimised in 90 to 120.
enum class RolloutPhase { Basic, Measurable, Optimised };
inline constexpr int basicDays = 45, measurableDays = 60, optimisedDays = 120;

struct Rollout
{
    std::optional<int> day; ///< since the first data came in, the first day is 1; nothing before
    QList<RolloutLine> lines;
    std::optional<RolloutPhase> next; ///< not reached yet; nothing when all is done
    std::optional<int> daysLeft;      ///< of `next`; negative when it is late
    int done() const;
};

/// DataDaily is data within two days; the baseline 90 days of deals before the first data, which is what programs are compared with; the
/// pilot as many people as Setup says; its result two weeks of writing and an answer; production is writing within the last week with an
/// experiment.
Rollout rolloutOf(const RolloutFacts &facts);

} // namespace tradewind
