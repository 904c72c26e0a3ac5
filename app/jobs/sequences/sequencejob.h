// SPDX-License-Identifier: Apache-2.0
// The tick: what happened starts sequences, what is due becomes messages and tasks, and what ended is put away.
#pragma once

#include "base/settings.h"
#include "jobs/sequences/planned.h"
#include "sequences/due.h"
#include "sequences/quietmonths.h"
#include "sequences/templates.h"
#include "store/sequencetable.h"

#include <QSet>

#include <vector>

namespace tradewind {

struct TickSummary
{
    int enrolled = 0, refused = 0, messages = 0, tasks = 0, leftOut = 0, waited = 0, ended = 0, ready = 0;
    bool isComplete = true; ///< false: the limit was reached, the next tick goes on
    int heldOut = 0;        ///< would have entered, and get nothing so that what it adds is known
    TickSummary &operator+=(const TickSummary &other);
    bool operator==(const TickSummary &) const = default;
};

/// One step somebody would come to, or what keeps them from it.
struct ForeseenStep
{
    int step = 0;
    StepKind kind = StepKind::Wait;
    qint64 at = 0;
    bool isDone = false; ///< else left out, or waited with, for `because`
    Due::Because because = Due::Because::Plan;
    std::optional<StepMessage> message; ///< a message, with its words
    QString problem;                    ///< why it has no words
};

/// Runs on a background thread; any number of desks may run it at once, since every step is kept once.
class SequenceJob
{
public:
    struct Limits
    {
        int happenings = 2000, enrollments = 1000; ///< looked at in one tick, so that waking up never means a burst
    };

    /// Everything outlives the job.
    SequenceJob(const std::vector<Sequence> &sequences, const TemplateBook &templates, FactSource &facts, OutreachPort &outreach,
                IdMaker &ids, const QTimeZone &rooftopZone, const OpeningHours &rooftopHours)
        : m_sequences(sequences)
        , m_templates(templates)
        , m_facts(facts)
        , m_outreach(outreach)
        , m_ids(ids)
        , m_rooftopZone(rooftopZone)
        , m_rooftopHours(rooftopHours)
    {}

    void setLimits(const Limits &limits) { m_limits = limits; }

    /// One tick. Errors: as Session; what was committed before stays, and the next tick goes on from there.
    Result<TickSummary> tick(Session &session, qint64 nowMs);
    /// How somebody would enter a sequence, stored nowhere. Errors: Conflict, in words, when entry is refused.
    Result<EnrollmentRow> entry(Session &session, const Sequence &sequence, const HappeningRow &cause, qint64 nowMs);
    /// Puts one customer into one sequence by hand. Errors: Conflict, in words, when entry is refused.
    Result<Id> enroll(Session &session, const Sequence &sequence, const HappeningRow &cause, qint64 nowMs);

    /// Keeps a person out of a sequence at random, `percent` of them and always the same ones, and notes that they would have entered now.
    /// Only what sells by our own wish holds anybody out: equity and trade-in, never an answer to somebody who asked (decision 34).
    /// False when this person is not one of them. Errors: Conflict when they would not enter anyway.
    Result<bool> holdOut(Session &session, const Sequence &sequence, const HappeningRow &cause, double percent, qint64 nowMs);

    /// The newest version, or the one named; null when there is none.
    const Sequence *find(const QString &id, std::optional<int> version = {}) const;
    /// Sequences nobody new enters for now.
    void setHeld(const QSet<QString> &held) { m_held = held; }
    /// Months in which equity begins and says nothing by itself (L44): who is in waits, and whoever would have entered is looked at again
    /// when they are over. What a person sets off, a campaign among it, goes all the same.
    void setQuiet(const QuietMonths &quiet) { m_quiet = quiet; }
    /// Percent held out of what people enter by themselves (setting outreach.holdout); a campaign says its own.
    void setHoldout(double percent) { m_holdout = percent; }

    /// What an open enrollment would ask for up to `untilMs` if nobody answers; nothing is stored. Errors: as Session.
    Result<std::vector<ForeseenStep>> foresee(Session &session, const EnrollmentRow &row, qint64 nowMs, qint64 untilMs);

private:
    std::optional<qint64> quietUntil(const Sequence &sequence, const QString &subject, qint64 nowMs) const;
    Result<void> lookAgain(Session &session, const HappeningRow &row, qint64 atMs);
    Result<void> enter(Session &session, TickSummary &summary, qint64 nowMs);
    Result<void> step(Session &session, EnrollmentRow row, TickSummary &summary, qint64 nowMs);
    Result<Facts> factsOf(Session &session, const EnrollmentRow &row, const Sequence &sequence, const KnownCustomer &known, qint64 nowMs);
    /// A message with its words. Errors: NotFound or BadData when there is nothing to say; as Session.
    Result<StepMessage> wordsOf(const EnrollmentRow &row, const Sequence &sequence, const Step &step, const KnownCustomer &known,
                                const MergeValues &merge) const;
    Result<bool> act(Session &session, const EnrollmentRow &row, const Sequence &sequence, const Step &step, const KnownCustomer &known,
                     Due &answer, TickSummary &summary, qint64 nowMs);
    Result<void> makeTask(Session &session, const EnrollmentRow &row, const Sequence &sequence, const Step &step,
                          const KnownCustomer &known, const Due &answer, qint64 nowMs);

    const std::vector<Sequence> &m_sequences;
    const TemplateBook &m_templates;
    FactSource &m_facts;
    OutreachPort &m_outreach;
    IdMaker &m_ids;
    QTimeZone m_rooftopZone;
    OpeningHours m_rooftopHours;
    Limits m_limits;
    QSet<QString> m_held;
    double m_holdout = 0;
    QuietMonths m_quiet;
};

/// The rooftop's: settings equity.quietFrom and equity.quietTo; none when they make no sense.
QuietMonths quietMonths(const Settings &settings, Id rooftopId);
/// Whether the quiet months of equity concern a sequence.
bool keepsQuiet(const Sequence &sequence);

/// Whether a sequence is one people may be held out of.
bool mayHoldOut(const Sequence &sequence);
/// Whether this person would be.
bool wouldHoldOut(const Sequence &sequence, Id customerId, double percent);

} // namespace tradewind
