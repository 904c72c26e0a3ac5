// SPDX-License-Identifier: Apache-2.0
#include "measures/rollout.h"

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 baselineWeeks = 12, resultDays = 14, productionDays = 3;

struct Stage
{
    RolloutPhase phase;
    RolloutStep last; ///< reached when this step and all before it are done
    int days;
};
constexpr std::array stages{Stage{RolloutPhase::Basic, RolloutStep::Staff, basicDays},
                            Stage{RolloutPhase::Measurable, RolloutStep::PilotResult, measurableDays},
                            Stage{RolloutPhase::Optimised, RolloutStep::Production, optimisedDays}};

/// Days from one day to another; 0 where either is not known.
qint64 between(QDate from, QDate to)
{
    return from.isValid() && to.isValid() ? std::max<qint64>(0, from.daysTo(to)) : 0;
}

RolloutLine line(RolloutStep step, int week, qint64 has, qint64 needs)
{
    return {step, week, std::min(has, needs), needs, {}, has >= needs, false};
}

/// A step that asks for things by name, each there or not.
RolloutLine line(RolloutStep step, int week, const QList<std::pair<RolloutPart, bool>> &parts)
{
    QList<RolloutPart> missing;
    for (const auto &[part, isThere] : parts) {
        if (!isThere)
            missing << part;
    }
    RolloutLine made = line(step, week, parts.size() - missing.size(), parts.size());
    made.missing = missing;
    return made;
}

} // namespace

QString rolloutStepCode(RolloutStep step)
{
    static const std::array codes{u"dataFlows"_s, u"dataDaily"_s, u"baseline"_s, u"dealership"_s,  u"sequences"_s,
                                  u"gateways"_s,  u"staff"_s,     u"pilot"_s,    u"pilotResult"_s, u"production"_s};
    return codes[static_cast<std::size_t>(step)];
}

QString rolloutPartCode(RolloutPart part)
{
    static const std::array codes{u"deals"_s, u"values"_s, u"inventory"_s, u"service"_s,   u"texts"_s,
                                  u"email"_s, u"people"_s, u"manager"_s,   u"threeDays"_s, u"comparison"_s};
    return codes[static_cast<std::size_t>(part)];
}

QString rolloutPhaseCode(RolloutPhase phase)
{
    return phase == RolloutPhase::Basic ? u"basic"_s : phase == RolloutPhase::Measurable ? u"measurable"_s : u"optimised"_s;
}

const RolloutLine *Rollout::nextLine() const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [](const RolloutLine &one) { return !one.isDone; });
    return found == lines.end() ? nullptr : &*found;
}

int Rollout::done() const
{
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const RolloutLine &one) { return one.isDone; }));
}

Rollout rolloutOf(const RolloutFacts &facts)
{
    using Step = RolloutStep;
    using Part = RolloutPart;
    Rollout rollout;
    if (facts.firstDataOn.isValid() && facts.firstDataOn <= facts.today)
        rollout.day = static_cast<int>(facts.firstDataOn.daysTo(facts.today)) + 1;
    rollout.lines = {
        line(Step::DataFlows, 1,
             {{Part::Deals, facts.hasDeals},
              {Part::Values, facts.hasValues},
              {Part::Inventory, facts.hasInventory},
              {Part::Service, facts.hasService}}),
        line(Step::DataDaily, 1, facts.freshSources, std::max(1, facts.sources)),
        line(Step::Baseline, 1, facts.dealWeeks, baselineWeeks),
        line(Step::Dealership, 2, facts.given, facts.needed),
        line(Step::Sequences, 2, facts.sequencesOn, 1),
        line(Step::Gateways, 3, {{Part::Texts, facts.hasTexts}, {Part::Email, facts.hasEmail}}),
        line(Step::Staff, 3, {{Part::People, facts.staff > 0}, {Part::Manager, facts.hasManager}}),
        line(Step::Pilot, 4, facts.peopleWritten, facts.pilotPeople),
        line(Step::PilotResult, 5, facts.answers > 0 ? between(facts.firstWrittenOn, facts.today) : 0, resultDays),
        line(Step::Production, 6, {{Part::ThreeDays, facts.writingDays >= productionDays}, {Part::Comparison, facts.isCompared}})};
    for (RolloutLine &one : rollout.lines)
        one.isLate = !one.isDone && rollout.day.value_or(0) > one.week * 7;
    for (const Stage &stage : stages) {
        const bool isReached = std::all_of(rollout.lines.begin(), rollout.lines.end(),
                                           [&](const RolloutLine &one) { return one.step > stage.last || one.isDone; });
        if (isReached)
            continue;
        rollout.next = stage.phase;
        if (rollout.day)
            rollout.daysLeft = stage.days - *rollout.day;
        break;
    }
    return rollout;
}

} // namespace tradewind
