// SPDX-License-Identifier: Apache-2.0
// The engine: what one enrollment asks for at one instant. Pure; who keeps the answer keeps it once (see jobs/sequences).
#pragma once

#include "sequences/enrollment.h"
#include "sequences/sequence.h"

namespace tradewind {

/// The answer. Every step of a sequence ends in exactly one Do or LeaveOut; an enrollment ends in exactly one Exit.
struct Due
{
    enum class Kind { Do, LeaveOut, Wait, Exit };
    /// Why a step is left out, or waited with.
    enum class Because { Plan, TooLate, Unreachable, ConditionFails, NoAnchor, SameDay, Outranked, Paused, Closed, Spacing, NothingToSay };

    Kind kind = Kind::Wait;
    Because because = Because::Plan;
    int step = 0;         ///< of Do, LeaveOut and Wait
    qint64 plannedAt = 0; ///< when the step falls due by its plan
    qint64 at = 0;        ///< Wait: when to look again, always later than the instant asked for
    int next = 0;         ///< Do and LeaveOut: the step after
    QString words;        ///< Do: the arm chosen, "then" or "else"
    ExitReason exit = ExitReason::None;
    QString detail; ///< Exit: which happening, or the reason of a Stop
    bool operator==(const Due &) const = default;
};

/// What `enrollment` asks for at `nowMs`.
///
/// A clock set back does nothing twice: time never counts as earlier than the enrollment's last step. After a sleep, a step later than its
/// grace is left out, and contacts keep the distance the plan gave them (at most the sequence's spacing), so nothing comes in a burst.
/// Wall times are worked out anew at every call, in the customer's zone as it is then.
[[nodiscard]] Due due(const Enrollment &enrollment, const Sequence &sequence, const Facts &facts, qint64 nowMs);

/// The enrollment after `answer` was kept; a Wait changes nothing.
[[nodiscard]] Enrollment after(const Enrollment &enrollment, const Sequence &sequence, const Due &answer, qint64 nowMs);

/// Which arm of an experiment a customer is in: the same for ever, whatever else changes.
[[nodiscard]] int armOf(const Step &experiment, Id enrollmentId);

/// Nothing when a customer may enter, else why not: there already, re-entry too early, or never again.
struct PastEnrollment
{
    QString sequenceId;
    bool isOpen = false;
    qint64 endedAt = 0;
};
enum class EntryRefusal { AlreadyIn, TooSoon, NeverAgain, ConditionFails };
[[nodiscard]] std::optional<EntryRefusal> entryRefusal(const Sequence &sequence, const std::vector<PastEnrollment> &past,
                                                       const KnownFacts &known, qint64 nowMs,
                                                       const QTimeZone &rooftopZone = QTimeZone::utc());

/// When each step would fall due for somebody who enters at `enteredAt`, nobody answers and every step is done on time: the calendar
/// a person sees before launching. Branches take "else", experiments their first arm.
struct PlannedStep
{
    int step = 0;
    qint64 at = 0;
    bool operator==(const PlannedStep &) const = default;
};
[[nodiscard]] std::vector<PlannedStep> calendar(const Sequence &sequence, const Facts &facts, qint64 enteredAt);

/// "tooLate", "sameDay": the word in the store.
QString becauseCode(Due::Because because);

} // namespace tradewind
