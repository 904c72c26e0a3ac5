// SPDX-License-Identifier: Apache-2.0
#include "sequences/edit.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr double dayMinutes = 24 * 60;

/// Applies `move` to every place a step leads to, as (from, target) → target; a step that simply goes on is asked, too.
template<typename Move>
void moveTargets(Step &step, int from, Move move)
{
    step.then = move(from, step.then);
    step.otherwise = move(from, step.otherwise);
    if (step.next)
        step.next = move(from, *step.next);
    for (ExperimentArm &arm : step.arms)
        arm.next = move(from, arm.next);
}

Step &stepAt(Sequence &sequence, int at)
{
    return sequence.steps[static_cast<std::size_t>(at)];
}

bool isMessage(StepKind kind)
{
    return kind == StepKind::Sms || kind == StepKind::Email || kind == StepKind::Letter;
}

} // namespace

std::vector<double> stepDays(const Sequence &sequence)
{
    const std::size_t count = sequence.steps.size();
    std::vector<double> due(count, 0), from(count + 1, 0); // from: when the step before was done, by whichever way is latest
    for (std::size_t at = 0; at < count; ++at) {
        const Step &step = sequence.steps[at];
        const double before = from[at];
        double day = 0;
        if (step.timing.day)
            day = (step.timing.from == Timing::From::Entry ? 0 : std::floor(before)) + *step.timing.day +
                  (step.timing.at.isValid() ? step.timing.at.msecsSinceStartOfDay() / 86'400'000.0 : 0);
        else if (step.timing.from == Timing::From::Previous)
            day = before + step.timing.minutes / dayMinutes;
        else
            day = std::max(0, step.timing.minutes) / dayMinutes;
        due[at] = std::max(day, before);
        const auto reach = [&](int target, double when) {
            double &known = from[static_cast<std::size_t>(std::clamp(target, 0, static_cast<int>(count)))];
            known = std::max(known, when);
        };
        const int on = static_cast<int>(at) + 1;
        if (step.kind == StepKind::Branch || step.kind == StepKind::WaitFor) {
            reach(step.then, due[at]);
            reach(step.otherwise, due[at] + (step.kind == StepKind::WaitFor ? step.withinMinutes / dayMinutes : 0));
        } else if (step.kind == StepKind::Experiment) {
            for (const ExperimentArm &arm : step.arms)
                reach(arm.next, due[at]);
        } else {
            reach(step.next.value_or(on), due[at]);
        }
    }
    return due;
}

QString freeStepId(const Sequence &sequence, StepKind kind)
{
    const QString code = stepKindCode(kind);
    QString id = code;
    for (int number = 2; sequence.indexOf(id); ++number)
        id = code + QString::number(number);
    return id;
}

Sequence withStep(const Sequence &sequence, int at, Step step)
{
    Sequence changed = sequence;
    const int place = std::clamp(at, 0, static_cast<int>(sequence.steps.size()));
    const auto move = [place](int from, int target) {
        const bool goesOn = target == from + 1;
        return target > place || (target == place && !goesOn) ? target + 1 : target;
    };
    for (int from = 0; from < static_cast<int>(changed.steps.size()); ++from) {
        Step &one = stepAt(changed, from);
        // Behind the new step everything shifts by one, also what simply goes on.
        if (from >= place)
            moveTargets(one, from, [](int, int target) { return target + 1; });
        else
            moveTargets(one, from, move);
    }
    if (step.then <= place)
        step.then = place + 1;
    if (step.otherwise <= place)
        step.otherwise = place + 1;
    changed.steps.insert(changed.steps.begin() + place, std::move(step));
    return changed;
}

Sequence withoutStep(const Sequence &sequence, int at)
{
    if (at < 0 || at >= static_cast<int>(sequence.steps.size()))
        return sequence;
    Sequence changed = sequence;
    changed.steps.erase(changed.steps.begin() + at);
    for (int from = 0; from < static_cast<int>(changed.steps.size()); ++from)
        moveTargets(stepAt(changed, from), from, [at](int, int target) { return target > at ? target - 1 : target; });
    for (int from = static_cast<int>(changed.steps.size()) - 1; from >= 0; --from) {
        Step &one = stepAt(changed, from);
        const bool leadsNowhereElse =
            one.kind == StepKind::Experiment &&
            std::all_of(one.arms.begin(), one.arms.end(), [&](const ExperimentArm &arm) { return arm.next == one.arms.front().next; });
        if (leadsNowhereElse)
            return withoutStep(changed, from);
        if (one.next && *one.next <= from)
            one.next.reset();
    }
    return changed;
}

Sequence movedBy(const Sequence &sequence, int at, int days)
{
    if (at < 0 || at >= static_cast<int>(sequence.steps.size()))
        return sequence;
    Sequence changed = sequence;
    Timing &timing = stepAt(changed, at).timing;
    if (timing.day) {
        timing.day = std::max(0, *timing.day + days);
    } else if (timing.from == Timing::From::Anchor) {
        timing.minutes += days * static_cast<int>(dayMinutes);
    } else if (timing.minutes + days * dayMinutes >= 0) {
        timing.minutes += days * static_cast<int>(dayMinutes);
    }
    return changed;
}

Sequence withExperiment(const Sequence &sequence, int at, const QString &otherWords)
{
    if (at < 0 || at >= static_cast<int>(sequence.steps.size()))
        return sequence;
    const Step first = sequence.steps[static_cast<std::size_t>(at)];
    if (!isMessage(first.kind) || otherWords.isEmpty())
        return sequence;
    Step second = first;
    second.words = otherWords;
    Sequence changed = withStep(sequence, at + 1, second); // both in a row, the second with an id of its own
    Step &other = stepAt(changed, at + 1);
    other.id = freeStepId(sequence, first.kind);
    // Both lead where the first one led, also where it named the step behind it.
    other.next = first.next ? std::optional(*first.next + 1) : std::nullopt;
    stepAt(changed, at).next = other.next.value_or(at + 2);
    Step question;
    question.id = freeStepId(changed, StepKind::Experiment);
    question.kind = StepKind::Experiment;
    question.timing = first.timing;
    question.graceMinutes = first.graceMinutes;
    changed = withStep(changed, at, question);
    Step &experiment = stepAt(changed, at);
    experiment.arms = {{u"A"_s, 1, at + 1}, {u"B"_s, 1, at + 2}};
    // The moment is the experiment's; the arms follow at once.
    for (const int arm : {at + 1, at + 2})
        stepAt(changed, arm).timing = Timing{};
    return changed;
}

Sequence withBranch(const Sequence &sequence, int at, const FactCondition &test, const QString &then)
{
    Step branch;
    branch.id = freeStepId(sequence, StepKind::Branch);
    branch.kind = StepKind::Branch;
    branch.test = test;
    branch.graceMinutes = 14 * static_cast<int>(dayMinutes);
    Sequence changed = withStep(sequence, at, branch);
    const int place = std::clamp(at, 0, static_cast<int>(sequence.steps.size()));
    const int end = static_cast<int>(changed.steps.size());
    const int target = then == u"end"_s ? end : changed.indexOf(then).value_or(end);
    stepAt(changed, place).then = target > place ? target : end;
    return changed;
}

} // namespace tradewind
