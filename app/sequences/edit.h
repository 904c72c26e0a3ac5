// SPDX-License-Identifier: Apache-2.0
// Changing a plan of contacts: every change leaves a sequence that can be run, with jumps that still lead where they led.
#pragma once

#include "sequences/sequence.h"

namespace tradewind {

/// Days after entry at which each step falls due when nothing is late, fractions for hours: where it stands on a timeline.
/// A WaitFor counts its whole wait for what comes after it; steps before an anchor count from day 0.
std::vector<double> stepDays(const Sequence &sequence);

/// An id no step of the sequence has yet: "sms", "sms2", …
QString freeStepId(const Sequence &sequence, StepKind kind);

/// `step` before the step at `at` (steps.size(): at the end). What led to the following step by going on leads to the new one; what jumped
/// further still does.
Sequence withStep(const Sequence &sequence, int at, Step step);
/// Without the step at `at`; what jumped to it goes to the step after it. Arms of an experiment that ends with fewer than two go with it.
Sequence withoutStep(const Sequence &sequence, int at);
/// The step at `at` falls due `days` later (or earlier, never before entry); steps that count from it move along.
Sequence movedBy(const Sequence &sequence, int at, int days);
/// Half of the people get `otherWords` instead of the message at `at`, everything else alike: the one change an experiment may make.
/// The same sequence when the step is no message.
Sequence withExperiment(const Sequence &sequence, int at, const QString &otherWords);
/// Before the step at `at`: who fits `test` goes to `then` (a step id, or "end"), all others go on.
Sequence withBranch(const Sequence &sequence, int at, const FactCondition &test, const QString &then);

/// What is wrong, or worth knowing, before anybody enters.
struct SequenceFinding
{
    enum class What {
        UnknownWords,  ///< a template, script or voicemail that does not exist
        WrongChannel,  ///< a template of another channel
        AfterItsLife,  ///< falls due after the sequence ended
        TooManyTexts,  ///< more texts in 30 days than the cap: `number` of them
        TooClose,      ///< two texts closer than the cap allows: `number` hours apart
        BureauFact,    ///< a condition asks what no firm offer covers
        TextsInThirty, ///< for information: the most texts in any 30 days
        TextsApart,    ///< for information: the least days between two texts
    };
    What what{};
    int step = -1; ///< -1: the sequence as a whole
    int number = 0;
    /// Errors keep people from being put in; a warning is what the rules will hold or a person should know.
    enum class Weight { Error, Warning, Note } weight = Weight::Note;
    bool operator==(const SequenceFinding &) const = default;
};

/// The limits a plan is held against, as delivered those of rule M-07, which every message is held against again.
struct ContactLimits
{
    int textsInThirtyDays = 4, hoursBetweenTexts = 72;
};

class TemplateBook;
/// Errors first, in order of steps; then what is good to know.
std::vector<SequenceFinding> checked(const Sequence &sequence, const TemplateBook &templates, const ContactLimits &limits);

} // namespace tradewind
