// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/sequencejob.h"

#include "jobs/outreach/campaign.h"
#include "jobs/sequences/enrollmentrow.h"
#include "jobs/sequences/occasion.h"
#include "jobs/sequences/taskreasons.h"
#include "measures/saleattribution.h"
#include "store/holdouttable.h"
#include "store/queuetable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs;
constexpr qint64 appraisalLivesMs = 120 * 24 * hourMs; // T25 follows one for 90 days; a little longer it still counts as open
const QString afterQuiet = u"afterQuiet:"_s;           // the key of a finding that waited for the quiet months to end
constexpr int batch = 100;                             // enrollments in one transaction

bool sells(const Sequence &sequence)
{
    return sequence.purpose == Purpose::Marketing || sequence.purpose == Purpose::Dual;
}

} // namespace

TickSummary &TickSummary::operator+=(const TickSummary &other)
{
    enrolled += other.enrolled;
    refused += other.refused;
    messages += other.messages;
    tasks += other.tasks;
    leftOut += other.leftOut;
    waited += other.waited;
    ended += other.ended;
    ready += other.ready;
    isComplete = isComplete && other.isComplete;
    heldOut += other.heldOut;
    return *this;
}

const Sequence *SequenceJob::find(const QString &id, std::optional<int> version) const
{
    const Sequence *found = nullptr;
    for (const Sequence &known : m_sequences) {
        if (known.id == id && (version ? known.version == *version : !found || known.version > found->version))
            found = &known;
    }
    return found;
}

QuietMonths quietMonths(const Settings &settings, Id rooftopId)
{
    return QuietMonths::between(static_cast<int>(settings.whole(u"equity.quietFrom"_s, rooftopId)),
                                static_cast<int>(settings.whole(u"equity.quietTo"_s, rooftopId)))
        .value_or(QuietMonths());
}

bool keepsQuiet(const Sequence &sequence)
{
    return sells(sequence) && sequence.program == u"equity";
}

std::optional<qint64> SequenceJob::quietUntil(const Sequence &sequence, const QString &subject, qint64 nowMs) const
{
    const QDate today = localDay(nowMs, m_rooftopZone), end = m_quiet.endAfter(today);
    if (end == today || !keepsQuiet(sequence) || subject.startsWith(campaignEntry))
        return std::nullopt;
    return instantOf(end, QTime(9, 0), m_rooftopZone);
}

/// The same finding, to be looked at then: once, however many sequences would have taken it.
Result<void> SequenceJob::lookAgain(Session &session, const HappeningRow &row, qint64 atMs)
{
    HappeningRow again = row;
    again.id = m_ids.next();
    again.recordedAt = atMs;
    again.onceKey = row.onceKey.startsWith(afterQuiet) ? row.onceKey + u'+' : afterQuiet + row.onceKey;
    const auto noted = SequenceTable(session).note(again);
    return noted ? Result<void>() : noted.error();
}

Result<TickSummary> SequenceJob::tick(Session &session, qint64 nowMs)
{
    TickSummary summary;
    if (const auto entered = enter(session, summary, nowMs); !entered)
        return entered.error();
    for (int looked = 0; looked < m_limits.enrollments;) {
        const auto due = SequenceTable(session).due(nowMs, std::min(batch, m_limits.enrollments - looked));
        if (!due)
            return due.error();
        if (due->isEmpty())
            break;
        auto transaction = Transaction::begin(session);
        if (!transaction)
            return transaction.error();
        for (const EnrollmentRow &row : *due) {
            if (const auto stepped = step(session, row, summary, nowMs); !stepped)
                return stepped.error();
        }
        if (const auto committed = transaction->commit(); !committed)
            return committed.error();
        looked += static_cast<int>(due->size());
        summary.isComplete = looked < m_limits.enrollments;
    }
    const auto ready = QueueTable(session).sweep(nowMs);
    if (!ready)
        return ready.error();
    summary.ready = *ready;
    return summary;
}

Result<void> SequenceJob::enter(Session &session, TickSummary &summary, qint64 nowMs)
{
    const auto unseen = SequenceTable(session).unseen(nowMs, m_limits.happenings);
    if (!unseen)
        return unseen.error();
    if (unseen->isEmpty())
        return {};
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    for (const HappeningRow &row : *unseen) {
        const auto kind = happeningFromCode(row.kind);
        for (const Sequence &sequence : m_sequences) {
            if (!kind || std::find(sequence.enterOn.begin(), sequence.enterOn.end(), *kind) == sequence.enterOn.end())
                continue;
            if (m_held.contains(sequence.id) || find(sequence.id) != &sequence)
                continue; // on hold, or an older version
            if (row.onceKey.startsWith(afterQuiet) && !keepsQuiet(sequence))
                continue; // it heard of it at the time
            if (const auto until = quietUntil(sequence, row.subject, nowMs)) {
                if (const auto again = lookAgain(session, row, *until); !again)
                    return again;
                ++summary.waited;
                continue;
            }
            const auto isOut = holdOut(session, sequence, row, m_holdout, nowMs);
            if (!isOut && isOut.error().kind != Error::Kind::Conflict)
                return isOut.error();
            if (!isOut || *isOut) {
                ++(isOut ? summary.heldOut : summary.refused);
                continue;
            }
            const auto entered = enroll(session, sequence, row, nowMs);
            if (!entered && entered.error().kind != Error::Kind::Conflict)
                return entered.error();
            ++(entered ? summary.enrolled : summary.refused);
        }
        if (const auto seen = SequenceTable(session).markSeen(row.id, nowMs); !seen)
            return seen;
    }
    return transaction->commit();
}

namespace {

Error refusedEntry(const Sequence &sequence, const QString &why)
{
    return {Error::Kind::Conflict, u"Not entered into \"%1\": %2."_s.arg(sequence.title.en, why)};
}

} // namespace

Result<Id> SequenceJob::enroll(Session &session, const Sequence &sequence, const HappeningRow &cause, qint64 nowMs)
{
    const auto row = entry(session, sequence, cause, nowMs);
    if (!row)
        return row.error();
    const auto entered = SequenceTable(session).enroll(*row);
    if (!entered)
        return entered.error();
    if (!*entered)
        return refusedEntry(sequence, u"they are in it already"_s);
    return row->id;
}

bool mayHoldOut(const Sequence &sequence)
{
    return sells(sequence) && !sequence.needsAnchor && (sequence.program == u"equity" || sequence.program == u"appraisals");
}

bool wouldHoldOut(const Sequence &sequence, Id customerId, double percent)
{
    return mayHoldOut(sequence) && isHeldOut(customerId, sequence.program, percent);
}

Result<bool> SequenceJob::holdOut(Session &session, const Sequence &sequence, const HappeningRow &cause, double percent, qint64 nowMs)
{
    if (!wouldHoldOut(sequence, cause.customerId, percent))
        return false;
    const auto row = entry(session, sequence, cause, nowMs);
    if (!row)
        return row.error();
    const auto kept = HoldoutTable(session).keep({row->rooftopId, row->customerId, row->program, row->sequence, row->subject, nowMs});
    return kept ? Result<bool>(true) : kept.error();
}

Result<EnrollmentRow> SequenceJob::entry(Session &session, const Sequence &sequence, const HappeningRow &cause, qint64 nowMs)
{
    const auto refuse = [&](const QString &why) { return refusedEntry(sequence, why); };
    auto known = m_facts.known(session, cause.customerId, cause.vehicleId);
    if (!known)
        return known.error().kind == Error::Kind::NotFound ? refuse(u"the customer is gone"_s) : known.error();
    const auto before = SequenceTable(session).of(cause.customerId);
    if (!before)
        return before.error();
    const auto happened = SequenceTable(session).happeningsOf(cause.customerId, nowMs - appraisalLivesMs);
    if (!happened)
        return happened.error();
    for (const HappeningRow &one : *happened) {
        if (one.kind == u"appraised" || one.kind == u"testDrove" || one.kind == u"appraisedOnline")
            known->fields.insert_or_assign(Fact::HasOpenAppraisal, 1);
        else if (one.kind == u"sold" || one.kind == u"soldElsewhere")
            known->fields.insert_or_assign(Fact::HasOpenAppraisal, 0);
    }
    std::vector<PastEnrollment> past;
    for (const EnrollmentRow &row : *before) {
        if (row.subject == cause.subject)
            past.push_back({row.sequence, !row.endedAt, row.endedAt.value_or(0)});
    }
    if (const auto refusal = entryRefusal(sequence, past, known->fields, nowMs, m_rooftopZone)) {
        static const QStringList why{u"they are in it already"_s, u"it is too soon after the last time"_s, u"once is enough"_s,
                                     u"its condition does not hold"_s};
        return refuse(why.at(static_cast<int>(*refusal)));
    }
    EnrollmentRow row;
    row.id = m_ids.next();
    row.rooftopId = cause.rooftopId;
    row.customerId = cause.customerId;
    row.vehicleId = cause.vehicleId;
    row.subject = cause.subject;
    row.sequence = sequence.id;
    row.version = sequence.version;
    row.program = sequence.program;
    // A fresh event starts its own clock (a lead's five minutes); an old one, found late, starts now.
    row.enteredAt = nowMs - cause.at < hourMs ? std::min(cause.at, nowMs) : nowMs;
    row.lastAt = row.enteredAt;
    row.lookAt = nowMs;
    row.cause = cause.kind;
    row.causeId = cause.id;
    row.exitReason = exitCode(ExitReason::None);
    return row;
}

Result<Facts> SequenceJob::factsOf(Session &session, const EnrollmentRow &row, const Sequence &sequence, const KnownCustomer &known,
                                   qint64 nowMs)
{
    Facts facts;
    facts.zone = known.zone;
    facts.rooftopZone = m_rooftopZone;
    facts.rooftopHours = m_rooftopHours;
    facts.fields = known.fields;
    facts.reachable = known.reachable;
    for (const Channel channel : {Channel::Sms, Channel::Email, Channel::Mail}) {
        bool &isReached = facts.reachable[static_cast<std::size_t>(channel)];
        isReached = isReached && m_outreach.takes(sequence, channel);
    }
    const auto happened = SequenceTable(session).happeningsOf(row.customerId, row.enteredAt);
    if (!happened)
        return happened.error();
    for (const HappeningRow &one : *happened) {
        // What concerns another appointment does not end the confirmation of this one.
        const bool isElsewhere = sequence.needsAnchor && one.subject.startsWith(u"appointment:") && one.subject != row.subject;
        if (const auto kind = happeningFromCode(one.kind); kind && !isElsewhere && one.recordedAt <= nowMs)
            facts.happened.push_back({*kind, one.at});
    }
    const auto anchor = anchorOf(session, row);
    if (!anchor)
        return anchor.error();
    facts.anchorAt = *anchor;
    if (row.lastTouchAt) {
        const auto called = session.integer(u"find_last_call_of_way"_s, {row.id});
        if (!called)
            return called.error();
        facts.calledAt = *called;
    }
    const auto others = SequenceTable(session).of(row.customerId);
    if (!others)
        return others.error();
    for (const EnrollmentRow &other : *others) {
        const Sequence *rival = other.id == row.id ? nullptr : find(other.sequence);
        if (!rival || !sells(*rival))
            continue;
        if (other.lastTouchAt)
            facts.otherTouchAt = std::max(facts.otherTouchAt.value_or(0), *other.lastTouchAt);
        const auto rank = std::tuple(-rival->precedence, other.enteredAt, other.id);
        if (!other.endedAt && rank < std::tuple(-sequence.precedence, row.enteredAt, row.id))
            facts.outrankedBy = rival->title.en;
    }
    return facts;
}

Result<void> SequenceJob::step(Session &session, EnrollmentRow row, TickSummary &summary, qint64 nowMs)
{
    SequenceTable table(session);
    const Sequence *sequence = find(row.sequence, row.version);
    auto known = m_facts.known(session, row.customerId, row.vehicleId);
    if (!known && known.error().kind != Error::Kind::NotFound)
        return known.error();
    if (!sequence || !known) {
        row.exitReason = exitCode(ExitReason::SequenceGone);
        row.endedAt = nowMs;
        ++summary.ended;
        const auto kept = table.keep(row);
        return kept ? Result<void>() : kept.error();
    }
    const auto facts = factsOf(session, row, *sequence, *known, nowMs);
    if (!facts)
        return facts.error();
    if (const auto added = addOccasion(session, row, facts->anchorAt, m_rooftopZone, nowMs, known->merge); !added)
        return added;
    Enrollment enrollment = enrollmentFrom(row);
    if (const auto until = quietUntil(*sequence, row.subject, nowMs))
        enrollment.pausedUntil = std::max(enrollment.pausedUntil.value_or(0), *until);
    // Every answer but Wait moves on, and a sequence only goes forward: this ends.
    for (;;) {
        Due answer = due(enrollment, *sequence, *facts, nowMs);
        if (answer.kind == Due::Kind::Wait) {
            row.lookAt = answer.at;
            row.waitBecause = becauseCode(answer.because);
            ++summary.waited;
            break;
        }
        if (answer.kind != Due::Kind::Exit) {
            const Step &step = sequence->steps[static_cast<std::size_t>(answer.step)];
            if (answer.kind == Due::Kind::Do) {
                const auto done = act(session, row, *sequence, step, *known, answer, summary, nowMs);
                if (!done)
                    return done.error();
                if (!*done)
                    return {}; // another desk did it between reading and now
            } else {
                ++summary.leftOut;
                const auto kept = table.keepRun({row.id, answer.step, step.id, stepKindCode(step.kind), u"leftOut"_s,
                                                 becauseCode(answer.because), answer.words, answer.plannedAt, nowMs});
                if (!kept)
                    return kept.error();
                if (!*kept)
                    return {};
            }
        }
        enrollment = after(enrollment, *sequence, answer, nowMs);
        keepIn(row, enrollment, nowMs);
        if (!enrollment.isOpen()) {
            ++summary.ended;
            if (const auto dropped = QueueTable(session).dropOf(row.customerId, row.id, nowMs); !dropped)
                return dropped.error();
            break;
        }
    }
    const auto kept = table.keep(row);
    return kept ? Result<void>() : kept.error();
}

Result<StepMessage> SequenceJob::wordsOf(const EnrollmentRow &row, const Sequence &sequence, const Step &step, const KnownCustomer &known,
                                         const MergeValues &merge) const
{
    const MessageTemplate *wording = m_templates.message(step.words);
    if (!wording)
        return Error{Error::Kind::NotFound, u"There is no template \"%1\"."_s.arg(step.words)};
    const auto said = rendered(*wording, merge, known.language);
    if (!said)
        return said.error();
    StepMessage message;
    message.rooftopId = row.rooftopId;
    message.customerId = row.customerId;
    message.enrollmentId = row.id;
    message.onceKey = u"%1:%2"_s.arg(row.id).arg(step.id);
    message.vehicleId = row.vehicleId;
    message.sequence = sequence.id;
    message.stepId = step.id;
    message.entry = row.subject;
    message.templateId = step.words;
    message.program = sequence.program;
    message.title = sequence.title.en;
    message.channel = wording->channel;
    message.purpose = wording->purpose;
    message.to = wording->channel == Channel::Email ? known.email : wording->channel == Channel::Mail ? known.postalAddress : known.phone;
    message.subject = said->subject;
    message.text = said->text;
    message.language = known.language;
    return message;
}

Result<bool> SequenceJob::act(Session &session, const EnrollmentRow &row, const Sequence &sequence, const Step &step,
                              const KnownCustomer &known, Due &answer, TickSummary &summary, qint64 nowMs)
{
    StepMessage message;
    const bool isMessage = isTouch(step.kind) && !isTask(step.kind);
    QString words = answer.words;
    if (isMessage) {
        MergeValues merge = known.merge;
        if (const auto linked = m_outreach.addLinks(session, row, merge, nowMs); !linked)
            return linked.error();
        auto said = wordsOf(row, sequence, step, known, merge);
        if (said) {
            message = *std::move(said);
        } else if (said.error().kind == Error::Kind::NotFound || said.error().kind == Error::Kind::BadData) {
            answer.kind = Due::Kind::LeaveOut;
            answer.because = Due::Because::NothingToSay;
            words = said.error().text;
        } else {
            return said.error();
        }
    }
    const bool isDone = answer.kind == Due::Kind::Do;
    const auto kept =
        SequenceTable(session).keepRun({row.id, answer.step, step.id, stepKindCode(step.kind), isDone ? u"done"_s : u"leftOut"_s,
                                        becauseCode(answer.because), words, answer.plannedAt, nowMs});
    if (!kept || !*kept)
        return kept;
    if (!isDone) {
        ++summary.leftOut;
        return true;
    }
    if (isMessage) {
        if (const auto handed = m_outreach.hand(session, message, nowMs); !handed)
            return handed.error();
        ++summary.messages;
    } else if (isTask(step.kind) || (step.kind == StepKind::Notify && step.words == u"manager.review")) {
        if (const auto made = makeTask(session, row, sequence, step, known, answer, nowMs); !made)
            return made.error();
        ++summary.tasks;
    }
    return true;
}

Result<void> SequenceJob::makeTask(Session &session, const EnrollmentRow &row, const Sequence &sequence, const Step &step,
                                   const KnownCustomer &known, const Due &answer, qint64 nowMs)
{
    const QList<TaskReason> reasons = taskReasons(sequence, step, row.cause, known.equity);
    TaskRow task;
    task.id = m_ids.next();
    task.rooftopId = row.rooftopId;
    task.customerId = row.customerId;
    task.vehicleId = row.vehicleId;
    task.enrollmentId = row.id;
    task.step = answer.step;
    task.program = sequence.program;
    task.kind = step.kind == StepKind::Notify ? u"review"_s : stepKindCode(step.kind);
    task.place = placeOf(reasons);
    task.dueAt = nowMs;
    if (step.slaMinutes)
        task.slaAt = std::max(answer.plannedAt, nowMs - hourMs) + *step.slaMinutes * minuteMs;
    task.script = step.words;
    task.voicemail = step.voicemail;
    task.attempt = static_cast<int>(std::count_if(sequence.steps.begin(), sequence.steps.begin() + answer.step + 1,
                                                  [](const Step &one) { return one.kind == StepKind::Call; }));
    task.attempts = sequence.callsPlanned();
    task.reasons = reasonsJson(reasons);
    task.state = TaskState::Ready;
    const auto added = QueueTable(session).add(task);
    return added ? Result<void>() : added.error();
}

} // namespace tradewind
