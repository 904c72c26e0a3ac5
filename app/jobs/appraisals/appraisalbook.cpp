// SPDX-License-Identifier: Apache-2.0
#include "jobs/appraisals/appraisalbook.h"

#include "domain/calendar.h"
#include "domain/called.h"
#include "sequences/due.h"
#include "store/session.h"
#include "store/signaltable.h"
#include "store/valuationtable.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Something at an instant, with a number that says what.
struct Moment
{
    qint64 at = 0;
    int what = 0;
};
using Moments = QHash<Id, std::vector<Moment>>; ///< by customer, in order of time

/// An open sequence or a waiting call.
struct Planned
{
    std::optional<Id> vehicleId;
    NextTouch next;
};

/// All that bears on the appraisals of one window, read in one pass a table.
struct Surroundings
{
    std::unordered_map<Id, std::vector<ValueSeries>> values;
    Moments contacts, engagements;
    QHash<Id, std::vector<Planned>> planned; ///< by customer
    QHash<Id, QDate> leaseEnds, firstPurchases, visits, openVisits;
    QHash<Id, QList<Sighting>> sightings; ///< by vehicle, oldest first
};

class BookReader
{
public:
    BookReader(Session &session, const AppraisalView &view)
        : m_session(session)
        , m_view(view)
        , m_from(view.asOf.addDays(-view.days))
        , m_fromMs(QDateTime(m_from, QTime(0, 0), view.zone).toMSecsSinceEpoch())
    {}

    Result<AppraisalBook> run()
    {
        auto rows = AppraisalTable(m_session).between(m_view.rooftopId, m_from, m_view.asOf);
        if (!rows)
            return rows.error();
        for (const auto read : {&BookReader::readValues, &BookReader::readMoments, &BookReader::readPlans, &BookReader::readDays,
                                &BookReader::readSightings}) {
            if (const auto done = (this->*read)(); !done)
                return done.error();
        }
        AppraisalBook book;
        book.funnel.days = m_view.days;
        QHash<Id, bool> seen;
        for (AppraisalRow &row : *rows) { // newest first
            if (row.vehicleId && seen.contains(*row.vehicleId))
                continue;
            if (row.vehicleId)
                seen.insert(*row.vehicleId, true);
            take(std::move(row), book);
        }
        std::stable_sort(book.lines.begin(), book.lines.end(), [](const AppraisalLine &a, const AppraisalLine &b) {
            const auto rank = [](const AppraisalLine &line) {
                return std::tuple(line.standing.need, line.facts.next ? line.facts.next->at : 0, -line.facts.appraisedOn.toJulianDay());
            };
            return rank(a) < rank(b);
        });
        return book;
    }

private:
    Result<void> readValues()
    {
        const auto read = m_session.each(u"read_appraised_valuations"_s, {m_view.asOf}, [this](const Row &row) {
            auto &series = m_around.values[row.id(0)];
            const std::string provider = row.utf8(1);
            const auto grade = static_cast<ValueGrade>(row.id(2));
            const auto basis = static_cast<ValueBasis>(row.id(3));
            if (series.empty() || series.back().provider != provider || series.back().grade != grade || series.back().basis != basis)
                series.push_back({provider, grade, basis, {}});
            series.back().values.push_back({row.day(4), row.money(5).value_or(Money{})});
        });
        return read ? Result<void>() : read.error();
    }

    Result<void> readMoments()
    {
        const auto keep = [](Moments &to) {
            return [&to](const Row &row) { to[row.id(0)].push_back({row.integer(1).value_or(0), static_cast<int>(row.id(2))}); };
        };
        if (const auto read = m_session.each(u"read_appraisal_contacts"_s, {m_from, m_fromMs, m_from, m_fromMs, m_from, m_fromMs},
                                             keep(m_around.contacts));
            !read)
            return read.error();
        const auto read = m_session.each(u"read_appraisal_engagements"_s, {m_from, m_fromMs, m_from, m_fromMs}, keep(m_around.engagements));
        return read ? Result<void>() : read.error();
    }

    Result<void> readPlans()
    {
        const auto sequences = builtInSequences();
        if (!sequences)
            return sequences.error();
        const auto enrolled = m_session.each(u"read_appraisal_enrollments"_s, {m_from}, [&](const Row &row) {
            const QString id = row.text(2);
            const auto found = std::find_if(sequences->begin(), sequences->end(), [&](const Sequence &one) { return one.id == id; });
            if (found == sequences->end())
                return;
            auto &plans = m_around.planned[row.id(0)];
            plans.push_back({row.integer(1), nextOf(*found, static_cast<int>(row.id(3)), row.id(4))});
        });
        if (!enrolled)
            return enrolled.error();
        const auto tasks = m_session.each(u"read_appraisal_tasks"_s, {m_from}, [this](const Row &row) {
            m_around.planned[row.id(0)].push_back({row.integer(1), {row.id(2), u"voice"_s, u"call"_s, true}});
        });
        return tasks ? Result<void>() : tasks.error();
    }

    /// The next touch of a sequence by its plan; without a channel when only an end is left.
    NextTouch nextOf(const Sequence &sequence, int step, qint64 enteredAt) const
    {
        Facts facts;
        facts.zone = facts.rooftopZone = m_view.zone;
        for (const PlannedStep &planned : calendar(sequence, facts, enteredAt)) {
            const Step &one = sequence.steps[static_cast<std::size_t>(planned.step)];
            if (planned.step < step || !isTouch(one.kind))
                continue;
            return {planned.at, channelCode(*channelOf(one.kind)), one.id, isTask(one.kind)};
        }
        return {};
    }

    Result<void> readDays()
    {
        const auto keep = [](QHash<Id, QDate> &to) { return [&to](const Row &row) { to.insert(row.id(0), row.day(1)); }; };
        if (const auto read = m_session.each(u"read_appraised_leases"_s, {m_from}, keep(m_around.leaseEnds)); !read)
            return read.error();
        if (const auto read = m_session.each(u"read_first_purchases"_s, {m_from}, keep(m_around.firstPurchases)); !read)
            return read.error();
        const auto read = m_session.each(u"read_appraised_visits"_s, {m_from, m_from}, [this](const Row &row) {
            m_around.visits.insert(row.id(0), row.day(1));
            m_around.openVisits.insert(row.id(0), row.day(2));
        });
        return read ? Result<void>() : read.error();
    }

    Result<void> readSightings()
    {
        const auto seen = SignalTable(m_session).sightings(m_from);
        if (!seen)
            return seen.error();
        for (const Sighting &one : *seen)
            m_around.sightings[one.vehicleId] << one;
        return {};
    }

    QDate dayOf(qint64 at) const { return QDateTime::fromMSecsSinceEpoch(at, m_view.zone).date(); }

    void addTouches(AppraisalFacts &facts) const
    {
        // A day, not an instant, is known of the appraisal: what was said on that day counts as after it.
        const auto from = QDateTime(facts.appraisedOn, QTime(0, 0), m_view.zone).toMSecsSinceEpoch();
        for (const Moment &contact : m_around.contacts.value(facts.customerId)) {
            if (contact.at < from || contact.at > m_view.nowMs)
                continue;
            const QDate day = dayOf(contact.at);
            if (++facts.touches == 1)
                facts.firstTouchOn = day;
            facts.lastTouchOn = day;
        }
        for (const Moment &engagement : m_around.engagements.value(facts.customerId)) {
            if (engagement.at < from || engagement.at > m_view.nowMs)
                continue;
            facts.engagedOn = dayOf(engagement.at);
            facts.hasReplyWaiting = facts.hasReplyWaiting || engagement.what == 1;
        }
    }

    void addPlan(AppraisalFacts &facts) const
    {
        for (const Planned &planned : m_around.planned.value(facts.customerId)) {
            if (planned.vehicleId && facts.vehicleId != 0 && *planned.vehicleId != facts.vehicleId)
                continue;
            facts.isInSequence = true;
            if (planned.next.at != 0 && (!facts.next || planned.next.at < facts.next->at))
                facts.next = planned.next;
        }
    }

    void take(AppraisalRow &&row, AppraisalBook &book) const
    {
        AppraisalLine line;
        line.row = std::move(row);
        const AppraisalRecord &said = line.row.appraisal;
        AppraisalFacts &facts = line.facts;
        facts.id = line.row.id;
        facts.customerId = line.row.customerId.value_or(0);
        facts.vehicleId = line.row.vehicleId.value_or(0);
        facts.appraisedOn = said.appraisedOn;
        facts.way = said.way;
        facts.testDrove = said.testDrove;
        facts.outcome = said.outcome;
        facts.outcomeOn = said.outcomeOn;
        facts.offer = said.offer;
        facts.owner = line.row.owner;
        const QDate first = m_around.firstPurchases.value(facts.customerId);
        facts.isRepeat = first.isValid() && first < said.appraisedOn;
        facts.leaseEndsOn = m_around.leaseEnds.value(facts.vehicleId);
        if (const QDate visit = m_around.visits.value(facts.vehicleId); visit.isValid() && visit > said.appraisedOn)
            facts.visitedOn = visit;
        facts.isOnProperty = said.outcome == AppraisalOutcome::Open && m_around.openVisits.value(facts.vehicleId).isValid();
        for (const Sighting &seen : m_around.sightings.value(facts.vehicleId)) { // T50: the first one since
            if (seen.on < facts.appraisedOn)
                continue;
            facts.seenAt = seen.place.isEmpty() ? u"another dealer"_s : seen.place;
            facts.seenOn = seen.on;
            break;
        }
        addTouches(facts);
        addPlan(facts);
        if (const auto values = m_around.values.find(facts.vehicleId); values != m_around.values.end())
            facts.change = valueChange(said.appraisedOn, said.condition, values->second, m_view.asOf, m_view.rules);
        line.standing = standingOf(facts, m_view.asOf, m_view.nowMs, m_view.dayEndsAt());
        const CustomerRecord &customer = said.customer;
        const bool hasPhone = !customer.mobilePhone.empty() || !customer.homePhone.empty() || !customer.workPhone.empty();
        count(book.funnel, facts, m_view.asOf, !customer.mobilePhone.empty() && !customer.email.empty(),
              hasPhone || !customer.email.empty());
        book.withoutOffer += said.outcome == AppraisalOutcome::Open && !said.offer;
        if (facts.change && (!book.valuesOn.isValid() || facts.change->on > book.valuesOn))
            book.valuesOn = facts.change->on;
        book.lines.push_back(std::move(line));
    }

    Session &m_session;
    const AppraisalView &m_view;
    const QDate m_from;
    const qint64 m_fromMs;
    Surroundings m_around;
};

} // namespace

qint64 AppraisalView::dayEndsAt() const
{
    return QDateTime(asOf.addDays(1), QTime(0, 0), zone).toMSecsSinceEpoch();
}

QString AppraisalLine::who() const
{
    return calledName(row.appraisal.customer);
}

QString AppraisalLine::vehicle() const
{
    return calledName(row.appraisal.vehicle);
}

Result<AppraisalBook> readAppraisalBook(Session &session, const AppraisalView &view)
{
    return BookReader(session, view).run();
}

Result<std::vector<ValueSeries>> readValueSeries(Session &session, Id vehicleId, QDate asOf)
{
    const auto rows = ValuationTable(session).ofVehicle(vehicleId); // newest first
    if (!rows)
        return rows.error();
    std::vector<ValueSeries> list;
    for (auto it = rows->crbegin(); it != rows->crend(); ++it) {
        const ValuationRecord &value = it->valuation;
        const bool isTrade = value.basis != ValueBasis::Retail && value.basis != ValueBasis::Private && value.basis != ValueBasis::Loan;
        if (!isTrade || value.valuedOn > asOf)
            continue;
        const auto same = std::find_if(list.begin(), list.end(), [&](const ValueSeries &one) {
            return one.provider == value.provider && one.grade == value.grade && one.basis == value.basis;
        });
        ValueSeries &series = same != list.end() ? *same : list.emplace_back(ValueSeries{value.provider, value.grade, value.basis, {}});
        series.values.push_back({value.valuedOn, value.amount});
    }
    return list;
}

} // namespace tradewind
