// SPDX-License-Identifier: Apache-2.0
#include "sequences/due.h"

#include "domain/calendar.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 24 * 60 * minuteMs;
constexpr qint64 punctualMs = 5 * minuteMs;
constexpr qint64 sameAttemptMs = 60 * minuteMs;

/// One question to the engine, with everything that stays the same while it is answered.
class Question
{
public:
    Question(const Enrollment &enrollment, const Sequence &sequence, const Facts &facts, qint64 nowMs)
        : m_enrollment(enrollment)
        , m_sequence(sequence)
        , m_facts(facts)
        , m_now(std::max(nowMs, enrollment.lastAt))
        , m_lifeEnd(enrollment.enteredAt + sequence.lifeDays * dayMs)
    {}

    Due answer() const
    {
        if (!m_enrollment.isOpen())
            return exit(m_enrollment.exit, m_enrollment.exitDetail);
        if (const auto gone = exitNow())
            return *gone;
        if (m_enrollment.step >= static_cast<int>(m_sequence.steps.size()))
            return exit(ExitReason::Completed);
        if (m_now >= m_lifeEnd)
            return exit(ExitReason::Expired);
        if (m_enrollment.pausedUntil.value_or(0) > m_now)
            return wait(*m_enrollment.pausedUntil, Due::Because::Paused);
        const Step &step = m_sequence.steps[static_cast<std::size_t>(m_enrollment.step)];
        return step.kind == StepKind::WaitFor ? waitedFor(step) : atItsTime(step);
    }

private:
    static Due exit(ExitReason reason, const QString &detail = {})
    {
        Due due;
        due.kind = Due::Kind::Exit;
        due.exit = reason;
        due.detail = detail;
        return due;
    }

    Due wait(qint64 at, Due::Because because, qint64 plannedAt = 0) const
    {
        Due due;
        due.kind = Due::Kind::Wait;
        due.because = because;
        due.step = m_enrollment.step;
        due.plannedAt = plannedAt ? plannedAt : at;
        due.at = std::clamp(at, m_now + 1, m_lifeEnd);
        return due;
    }

    Due leaveOut(const Step &step, Due::Because because, qint64 plannedAt) const
    {
        Due due = done(step.next.value_or(m_enrollment.step + 1), {}, plannedAt);
        due.kind = Due::Kind::LeaveOut;
        due.because = because;
        return due;
    }

    Due done(int next, const QString &words, qint64 plannedAt) const
    {
        Due due;
        due.kind = Due::Kind::Do;
        due.step = m_enrollment.step;
        due.next = next;
        due.words = words;
        due.plannedAt = plannedAt;
        return due;
    }

    bool sells() const { return m_sequence.purpose == Purpose::Marketing || m_sequence.purpose == Purpose::Dual; }

    std::optional<Due> exitNow() const
    {
        for (const HappenedAt &happened : m_facts.happened) {
            if (happened.at <= m_enrollment.enteredAt || happened.at > m_now)
                continue;
            const bool isOptOut = happened.kind == HappeningKind::OptedOut && m_sequence.purpose != Purpose::Transactional;
            if (isOptOut || std::find(m_sequence.exitOn.begin(), m_sequence.exitOn.end(), happened.kind) != m_sequence.exitOn.end())
                return exit(ExitReason::Happened, happeningCode(happened.kind));
        }
        if (m_sequence.needsAnchor && !m_facts.anchorAt)
            return exit(ExitReason::AnchorGone);
        return std::nullopt;
    }

    Due waitedFor(const Step &step) const
    {
        const qint64 until = m_enrollment.lastAt + step.withinMinutes * minuteMs;
        for (const HappenedAt &happened : m_facts.happened) {
            const bool isInTime = happened.at >= m_enrollment.lastAt && happened.at <= std::min(m_now, until);
            if (isInTime && std::find(step.on.begin(), step.on.end(), happened.kind) != step.on.end())
                return done(step.then, u"then"_s, happened.at);
        }
        if (m_now >= until)
            return done(step.otherwise, u"else"_s, until);
        return wait(until, Due::Because::Plan);
    }

    /// When the plan wants the step, before anybody asks whether the place is open. Nothing when its anchor is not known.
    std::optional<qint64> wanted(const Timing &timing) const
    {
        qint64 from = m_enrollment.lastAt;
        if (timing.from == Timing::From::Entry)
            from = m_enrollment.enteredAt;
        if (timing.from == Timing::From::Anchor) {
            if (!m_facts.anchorAt)
                return std::nullopt;
            from = *m_facts.anchorAt;
        }
        if (!timing.day)
            return from + timing.minutes * minuteMs;
        const QTime at = timing.at.isValid() ? timing.at : localTime(from, m_facts.zone);
        return instantOf(localDay(from, m_facts.zone).addDays(*timing.day), at, m_facts.zone);
    }

    /// The first instant from `at` on at which this step may be done: the customer's hours, and for a task also the rooftop's.
    std::optional<qint64> open(const Step &step, qint64 at) const
    {
        if (!isTouch(step.kind))
            return at;
        const bool needsPeople = isTask(step.kind) && m_facts.rooftopHours != OpeningHours();
        for (int round = 0; round < 32; ++round) {
            const auto forCustomer = step.anyHour ? std::optional(at) : nextOpen(m_sequence.hours, m_facts.zone, at);
            if (!forCustomer)
                return std::nullopt;
            const auto forPeople = needsPeople ? nextOpen(m_facts.rooftopHours, m_facts.rooftopZone, *forCustomer) : forCustomer;
            if (!forPeople || *forPeople == *forCustomer)
                return forPeople;
            at = *forPeople;
        }
        return std::nullopt;
    }

    qint64 earliestAfterLastTouch(const Step &step, qint64 plannedAt) const
    {
        if (!isTouch(step.kind) || !m_enrollment.lastTouchAt)
            return plannedAt;
        const qint64 touchPlannedAt = m_enrollment.lastTouchPlannedAt.value_or(*m_enrollment.lastTouchAt);
        const qint64 planned = std::max<qint64>(0, plannedAt - touchPlannedAt);
        qint64 touchedAt = *m_enrollment.lastTouchAt;
        // A call counts when it was made. What follows it within the hour belongs to the same attempt, and what the plan counts from its
        // result keeps that time.
        if (m_facts.calledAt && *m_facts.calledAt > std::max(touchedAt, m_enrollment.lastAt) && planned >= sameAttemptMs)
            touchedAt = *m_facts.calledAt;
        // A few minutes are how long a tick takes, not a catching up: they move no promise.
        if (touchedAt - touchPlannedAt <= punctualMs)
            return plannedAt;
        return std::max(plannedAt, touchedAt + std::min(planned, m_sequence.spacingMinutes * minuteMs));
    }

    Due atItsTime(const Step &step) const
    {
        const auto want = wanted(step.timing);
        if (!want)
            return leaveOut(step, Due::Because::NoAnchor, m_now);
        const auto planned = open(step, *want);
        if (!planned)
            return leaveOut(step, Due::Because::Closed, *want);
        const auto dueAt = open(step, earliestAfterLastTouch(step, *planned));
        if (!dueAt)
            return leaveOut(step, Due::Because::Closed, *planned);
        if (m_now > *planned + step.graceMinutes * minuteMs || isPastAnchor(step, std::max(m_now, *dueAt)))
            return leaveOut(step, Due::Because::TooLate, *planned);
        if (m_now < *dueAt)
            return wait(*dueAt, *dueAt > *planned ? Due::Because::Spacing : Due::Because::Plan, *planned);
        // Late, but still wanted: only while the place is open.
        if (const auto opens = open(step, m_now); opens != m_now)
            return opens ? wait(*opens, Due::Because::Closed, *planned) : leaveOut(step, Due::Because::Closed, *planned);
        return now(step, *planned);
    }

    /// The rooftop's day, by which dates are asked.
    std::int32_t today() const { return epochDay(localDay(m_now, m_facts.rooftopZone)); }

    bool isPastAnchor(const Step &step, qint64 at) const
    {
        return step.timing.from == Timing::From::Anchor && step.timing.minutes < 0 && at >= *m_facts.anchorAt;
    }

    Due now(const Step &step, qint64 plannedAt) const
    {
        if (step.kind == StepKind::Branch) {
            const bool isSo = holds(step.test, m_facts.fields, today());
            return done(isSo ? step.then : step.otherwise, isSo ? u"then"_s : u"else"_s, plannedAt);
        }
        if (!holds(step.test, m_facts.fields, today()))
            return leaveOut(step, Due::Because::ConditionFails, plannedAt);
        if (step.kind == StepKind::Experiment) {
            const ExperimentArm &arm = step.arms[static_cast<std::size_t>(armOf(step, m_enrollment.id))];
            return done(arm.next, arm.name, plannedAt);
        }
        if (const auto channel = channelOf(step.kind); channel && !m_facts.reachable[static_cast<std::size_t>(*channel)])
            return leaveOut(step, Due::Because::Unreachable, plannedAt);
        if (isTouch(step.kind) && sells()) {
            if (!m_facts.outrankedBy.isEmpty())
                return wait(tomorrow(step), Due::Because::Outranked, plannedAt);
            const bool isToday = m_facts.otherTouchAt && localDay(*m_facts.otherTouchAt, m_facts.zone) == localDay(m_now, m_facts.zone);
            if (isToday && !isTask(step.kind))
                return wait(tomorrow(step), Due::Because::SameDay, plannedAt);
        }
        return done(step.next.value_or(m_enrollment.step + 1), {}, plannedAt);
    }

    qint64 tomorrow(const Step &step) const
    {
        const qint64 midnight = instantOf(localDay(m_now, m_facts.zone).addDays(1), QTime(0, 0), m_facts.zone);
        return open(step, midnight).value_or(midnight);
    }

    const Enrollment &m_enrollment;
    const Sequence &m_sequence;
    const Facts &m_facts;
    qint64 m_now, m_lifeEnd;
};

} // namespace

Due due(const Enrollment &enrollment, const Sequence &sequence, const Facts &facts, qint64 nowMs)
{
    return Question(enrollment, sequence, facts, nowMs).answer();
}

Enrollment after(const Enrollment &enrollment, const Sequence &sequence, const Due &answer, qint64 nowMs)
{
    Enrollment next = enrollment;
    switch (answer.kind) {
    case Due::Kind::Wait:
        break;
    case Due::Kind::Exit:
        next.exit = answer.exit;
        next.exitDetail = answer.detail;
        break;
    case Due::Kind::Do:
    case Due::Kind::LeaveOut: {
        const Step &step = sequence.steps[static_cast<std::size_t>(answer.step)];
        next.step = answer.next;
        // A step left out keeps the plan's pace for those counted from it; a clock set back does not move an enrollment back.
        const qint64 at = answer.kind == Due::Kind::LeaveOut ? std::min(answer.plannedAt, nowMs) : nowMs;
        next.lastAt = std::max(enrollment.lastAt, at);
        if (answer.kind == Due::Kind::Do && isTouch(step.kind)) {
            next.lastTouchAt = next.lastAt;
            next.lastTouchPlannedAt = answer.plannedAt;
        }
        if (answer.kind == Due::Kind::Do && step.kind == StepKind::Stop) {
            next.exit = ExitReason::Stopped;
            next.exitDetail = step.words;
        }
        break;
    }
    }
    return next;
}

int armOf(const Step &experiment, Id enrollmentId)
{
    int total = 0;
    for (const ExperimentArm &arm : experiment.arms)
        total += arm.weight;
    // FNV-1a of the step's id (qHash differs between machines), then splitmix64's finisher: ids made in one burst differ in few bits.
    quint64 bits = 0xCBF29CE484222325ULL;
    for (const char letter : experiment.id.toUtf8())
        bits = (bits ^ static_cast<unsigned char>(letter)) * 0x100000001B3ULL;
    bits += static_cast<quint64>(enrollmentId) * 0x9E3779B97F4A7C15ULL;
    bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EBULL;
    bits ^= bits >> 31;
    int share = static_cast<int>(bits % static_cast<quint64>(std::max(total, 1)));
    for (std::size_t arm = 0; arm < experiment.arms.size(); ++arm) {
        share -= experiment.arms[arm].weight;
        if (share < 0)
            return static_cast<int>(arm);
    }
    return 0;
}

std::optional<EntryRefusal> entryRefusal(const Sequence &sequence, const std::vector<PastEnrollment> &past, const KnownFacts &known,
                                         qint64 nowMs, const QTimeZone &rooftopZone)
{
    for (const PastEnrollment &before : past) {
        if (before.sequenceId != sequence.id)
            continue;
        if (before.isOpen)
            return EntryRefusal::AlreadyIn;
        if (!sequence.again.afterDays)
            return EntryRefusal::NeverAgain;
        if (nowMs < before.endedAt + *sequence.again.afterDays * dayMs)
            return EntryRefusal::TooSoon;
    }
    if (!holds(sequence.enterIf, known, epochDay(localDay(nowMs, rooftopZone))))
        return EntryRefusal::ConditionFails;
    return std::nullopt;
}

std::vector<PlannedStep> calendar(const Sequence &sequence, const Facts &facts, qint64 enteredAt)
{
    Enrollment walker;
    walker.enteredAt = walker.lastAt = enteredAt;
    std::vector<PlannedStep> planned;
    qint64 now = enteredAt;
    while (walker.isOpen()) {
        const Due answer = due(walker, sequence, facts, now);
        if (answer.kind == Due::Kind::Wait)
            now = answer.at;
        if (answer.kind == Due::Kind::Do)
            planned.push_back({answer.step, now});
        walker = after(walker, sequence, answer, now);
    }
    return planned;
}

QString becauseCode(Due::Because because)
{
    static const QStringList codes{u"plan"_s,      u"tooLate"_s, u"unreachable"_s, u"conditionFails"_s, u"noAnchor"_s,    u"sameDay"_s,
                                   u"outranked"_s, u"paused"_s,  u"closed"_s,      u"spacing"_s,        u"nothingToSay"_s};
    return codes.at(static_cast<int>(because));
}

} // namespace tradewind
