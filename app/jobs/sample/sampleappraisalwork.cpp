// SPDX-License-Identifier: Apache-2.0
// How the sample's appraisals were followed up: calls, messages, answers, and where their sequences stand.
#include "jobs/appointments/appointmentbook.h"
#include "jobs/appraisals/appraisalbook.h"
#include "jobs/appraisals/appraisaljoin.h"
#include "jobs/sample/chance.h"
#include "jobs/sample/sampleappraisals.h"
#include "sequences/due.h"
#include "store/appointmenttable.h"
#include "store/contacttable.h"
#include "store/sequencetable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t stream = 0x666f6c6c;
constexpr qint64 hourMs = 3'600'000;

QString sequenceOf(AppraisalSegment segment)
{
    static const QStringList ids{u"tradein-hot"_s,     u"tradein-warm"_s,  u"tradein-cool"_s,
                                 u"tradein-service"_s, u"tradein-lease"_s, u"tradein-repeat"_s};
    return ids.at(static_cast<int>(segment));
}

class FollowUp
{
public:
    FollowUp(Session &session, IdMaker &ids, Id rooftopId, const QTimeZone &zone, qint64 nowMs, std::uint64_t seed,
             const std::vector<Sequence> &sequences)
        : m_session(session)
        , m_ids(ids)
        , m_rooftopId(rooftopId)
        , m_zone(zone)
        , m_now(nowMs)
        , m_seed(seed)
        , m_sequences(sequences)
    {}

    Result<void> follow(const AppraisalLine &line, std::uint64_t place)
    {
        if (line.facts.customerId == 0)
            return {};
        Chance chance(m_seed, stream, place);
        const bool isOpen = line.row.appraisal.outcome == AppraisalOutcome::Open;
        // One in ten of the open ones was forgotten; a same-day trade needs no follow-up.
        if (line.row.appraisal.outcomeOn == line.facts.appraisedOn && !isOpen)
            return {};
        const bool isForgotten = chance.happens(isOpen ? .10 : .25);
        m_entered = QDateTime(line.facts.appraisedOn, QTime(10 + static_cast<int>(chance.below(8)), 20), m_zone).toMSecsSinceEpoch();
        if (m_entered > m_now)
            m_entered = m_now - hourMs;
        if (!isForgotten) {
            if (const auto done = touch(line, chance); !done)
                return done;
        }
        return isOpen && !chance.happens(isForgotten ? .5 : .1) ? enroll(line, chance.happens(.15) ? 60 : 1) : Result<void>();
    }

private:
    Result<void> touch(const AppraisalLine &line, Chance &chance)
    {
        const AppraisalRecord &said = line.row.appraisal;
        const qint64 end = said.outcomeOn.isValid() && said.outcome != AppraisalOutcome::Open
                               ? QDateTime(said.outcomeOn, QTime(9, 0), m_zone).toMSecsSinceEpoch()
                               : m_now;
        const Sequence *sequence = find(line);
        if (!sequence)
            return {};
        int done = 0;
        std::optional<qint64> last;
        for (const PlannedStep &planned : plan(*sequence)) {
            const Step &step = sequence->steps[static_cast<std::size_t>(planned.step)];
            if (!isTouch(step.kind) || planned.at > end || (done > 0 && chance.happens(.2)))
                continue;
            ContactAttempt attempt;
            attempt.id = m_ids.next();
            attempt.rooftopId = m_rooftopId;
            attempt.customerId = line.facts.customerId;
            attempt.channel = *channelOf(step.kind);
            attempt.program = u"appraisals"_s;
            attempt.subject = u"appraisal:%1"_s.arg(line.row.id);
            attempt.madeBy = line.row.owner.isEmpty() ? u"BDC"_s : line.row.owner;
            attempt.outcome = isTask(step.kind) ? (chance.happens(.3) ? u"answered"_s : u"voicemail"_s) : u"delivered"_s;
            attempt.at = planned.at;
            if (const auto added = ContactTable(m_session).add(attempt); !added)
                return added;
            ++done;
            last = planned.at;
        }
        // One in three answers sooner or later; the message itself lies with the carrier, what it meant is noted.
        if (last && chance.happens(.36)) {
            const HappeningRow reply{m_ids.next(),           m_rooftopId,
                                     line.facts.customerId,  line.row.vehicleId,
                                     u"answered"_s,          *last + hourMs / 2,
                                     *last + hourMs / 2,     u"customer:%1"_s.arg(line.facts.customerId),
                                     u"Sample follow-up."_s, u"sample:answered %1"_s.arg(line.row.id)};
            if (const auto noted = SequenceTable(m_session).note(reply); !noted)
                return noted.error();
            return SequenceTable(m_session).markSeen(reply.id, m_now);
        }
        return {};
    }

    Result<void> enroll(const AppraisalLine &line, int hoursBehind)
    {
        const Sequence *sequence = find(line);
        if (!sequence)
            return {};
        for (const PlannedStep &planned : plan(*sequence)) {
            // A few stand a little behind their plan, as on any morning.
            if (planned.at < m_now - hoursBehind * hourMs || !isTouch(sequence->steps[static_cast<std::size_t>(planned.step)].kind))
                continue;
            EnrollmentRow row;
            row.id = m_ids.next();
            row.rooftopId = m_rooftopId;
            row.customerId = line.facts.customerId;
            row.vehicleId = line.row.vehicleId;
            row.subject = u"vehicle:%1"_s.arg(line.row.vehicleId.value_or(0));
            row.sequence = sequence->id;
            row.version = sequence->version;
            row.program = sequence->program;
            row.step = planned.step;
            row.enteredAt = row.lastAt = m_entered;
            row.lookAt = planned.at;
            row.cause = u"person"_s;
            row.waitBecause = u"plan"_s;
            row.exitReason = u"open"_s;
            const auto entered = SequenceTable(m_session).enroll(row);
            return entered ? Result<void>() : entered.error();
        }
        return {};
    }

    const Sequence *find(const AppraisalLine &line) const
    {
        const QString id = sequenceOf(line.standing.segment);
        const auto found = std::find_if(m_sequences.begin(), m_sequences.end(), [&](const Sequence &one) { return one.id == id; });
        return found == m_sequences.end() ? nullptr : &*found;
    }

    std::vector<PlannedStep> plan(const Sequence &sequence) const
    {
        Facts facts;
        facts.zone = facts.rooftopZone = m_zone;
        return calendar(sequence, facts, m_entered);
    }

    Session &m_session;
    IdMaker &m_ids;
    const Id m_rooftopId;
    const QTimeZone m_zone;
    const qint64 m_now;
    const std::uint64_t m_seed;
    const std::vector<Sequence> &m_sequences;
    qint64 m_entered = 0;
};

/// A month of appointments behind us, two in three of them kept, and those of today and tomorrow.
Result<void> addAppointments(Session &session, IdMaker &ids, const AppraisalView &view, const std::vector<const AppraisalLine *> &lines,
                             std::uint64_t seed)
{
    int place = 0;
    for (const AppraisalLine *line : lines) {
        Chance chance(seed, stream + 7, static_cast<std::uint64_t>(place++));
        if (line->facts.customerId == 0 || !chance.happens(.3))
            continue;
        const bool isAhead = line->row.appraisal.outcome == AppraisalOutcome::Open && chance.happens(.45);
        const QDate day = isAhead ? view.asOf.addDays(chance.between(0, 2)) : view.asOf.addDays(-chance.between(1, 29));
        if (day < line->facts.appraisedOn)
            continue;
        AppointmentRow row;
        row.id = ids.next();
        row.rooftopId = view.rooftopId;
        row.customerId = line->facts.customerId;
        row.vehicleId = line->row.vehicleId;
        row.kind = chance.happens(.8) ? u"sales"_s : u"service"_s;
        row.person = line->row.owner;
        row.startsAt = QDateTime(day, QTime(9 + static_cast<int>(chance.below(8)), 0), view.zone).toMSecsSinceEpoch();
        row.minutes = 60;
        row.state = isAhead ? (chance.happens(.4) ? u"confirmed"_s : u"set"_s) : chance.happens(.66) ? u"shown"_s : u"missed"_s;
        row.program = u"appraisals"_s;
        row.madeBy = row.person.isEmpty() ? u"BDC"_s : row.person;
        row.madeAt = row.changedAt = row.startsAt - 30 * hourMs;
        row.note = row.kind == u"service" ? u"Oil change, value update"_s : u"Re-appraisal and test drive"_s;
        const auto booked = isAhead ? bookAppointment(session, ids, row, 4, view.nowMs) : AppointmentTable(session).book(row, 4);
        if (!booked && booked.error().kind != Error::Kind::Conflict) // a large sample fills every hour: the others come another day
            return booked.error();
    }
    return {};
}

} // namespace

Result<int> followSampleAppraisals(Session &session, IdMaker &ids, Id rooftopId, QDate asOf, const QTimeZone &zone, qint64 nowMs,
                                   std::uint64_t seed)
{
    if (const auto joined = joinAppraisals(session, ids, {}, nowMs); !joined)
        return joined.error();
    AppraisalView view;
    view.rooftopId = rooftopId;
    view.asOf = asOf;
    view.nowMs = nowMs;
    view.zone = zone;
    const auto book = readAppraisalBook(session, view);
    if (!book)
        return book.error();
    const auto sequences = builtInSequences();
    if (!sequences)
        return sequences.error();
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    FollowUp work(session, ids, rooftopId, zone, nowMs, seed, *sequences);
    std::vector<const AppraisalLine *> lines; // in an order that does not depend on what is urgent
    for (const AppraisalLine &line : book->lines)
        lines.push_back(&line);
    std::sort(lines.begin(), lines.end(), [](const auto *a, const auto *b) { return a->row.appraisal.number < b->row.appraisal.number; });
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (const auto done = work.follow(*lines[at], at); !done)
            return done.error();
    }
    if (const auto added = addAppointments(session, ids, view, lines, seed); !added)
        return added.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return static_cast<int>(lines.size());
}

} // namespace tradewind
