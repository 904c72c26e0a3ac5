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

/// What a step asks for by name.
enum class RolloutPart { Deals, Values, Inventory, Service, Texts, Email, People, Manager, ThreeDays, Comparison };
/// "deals", …
QString rolloutPartCode(RolloutPart part);

/// What the store holds; an invalid day: never.
struct RolloutFacts
{
    QDate today, firstDataOn;
    bool hasDeals = false, hasValues = false, hasInventory = false, hasService = false;
    int sources = 0, freshSources = 0; ///< that brought something in 30 days, and of those within two
    int dealWeeks = 0;                 ///< with a deal, of the 13 before the first data
    int needed = 0, given = 0;         ///< facts and lists that calls and messages wait for
    int sequencesOn = 0;               ///< selling ones that may write and take people in
    bool hasTexts = false, hasEmail = false;
    int staff = 0; ///< who works here
    bool hasManager = false;
    qint64 peopleWritten = 0; ///< by what sells: equity, trade-in, service
    qint64 pilotPeople = 100; ///< how many a pilot reaches
    qint64 answers = 0;       ///< people who answered it
    QDate firstWrittenOn;
    int writingDays = 0;     ///< of the last seven
    bool isCompared = false; ///< an experiment with two arms, or people held out, in 90 days
};

struct RolloutLine
{
    RolloutStep step = RolloutStep::DataFlows;
    int week = 1;               ///< 1 to 6, by whose end it is due
    qint64 has = 0, needs = 1;  ///< kinds, days, people …: what the step counts
    QList<RolloutPart> missing; ///< of a step that asks for things by name
    bool isDone = false, isLate = false;
    bool operator==(const RolloutLine &) const = default;
};

/// L71: basic in 30 to 45 days, measurable in 60, optimised in 90 to 120.
enum class RolloutPhase { Basic, Measurable, Optimised };
/// "basic", "measurable", "optimised".
QString rolloutPhaseCode(RolloutPhase phase);
inline constexpr int basicDays = 45, measurableDays = 60, optimisedDays = 120;

struct Rollout
{
    std::optional<int> day; ///< since the first data came in, the first day is 1; nothing before
    QList<RolloutLine> lines;
    std::optional<RolloutPhase> next; ///< not reached yet; nothing when all is done
    std::optional<int> daysLeft;      ///< of `next`; negative when it is late
    int done() const;
    /// The first that is not done; null when all are.
    const RolloutLine *nextLine() const;
};

/// The baseline is a deal in 12 of the 13 weeks before the first data, which programs are compared with; the pilot is as many people as
/// Setup says, its result two weeks of writing and an answer; production is writing on three days of seven and a comparison.
Rollout rolloutOf(const RolloutFacts &facts);

} // namespace tradewind
