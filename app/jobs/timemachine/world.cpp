// SPDX-License-Identifier: Apache-2.0
#include "jobs/timemachine/world.h"

#include "domain/calendar.h"
#include "jobs/inbox/alerts.h"
#include "jobs/sequences/dispositions.h"
#include "jobs/sequences/findings.h"
#include "store/leadtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

} // namespace

World::World(const SimulationOrder &order, Session &session, FixedClock &clock, const Rooftop &rooftop,
             std::unique_ptr<DeskSnapshot> snapshot, Settings settings, const std::vector<Sequence> &sequences,
             const TemplateBook &templates)
    : m_order(order)
    , m_session(session)
    , m_clock(clock)
    , m_rooftop(rooftop)
    , m_zone(rooftop.zone.toLatin1())
    , m_snapshot(std::move(snapshot))
    , m_settings(std::move(settings))
    , m_hours(*OpeningHours::fromText(u"Mo-Fr 08:00-20:00; Sa 09:00-18:00"_s))
    , m_ids(clock, 7)
    , m_facts(*m_snapshot, m_settings, clock)
    , m_job(sequences, templates, m_facts, m_carrier, m_ids, m_zone, m_hours)
    , m_chance(order.seed)
{
    const EquityBook &book = m_snapshot->desk->book();
    for (std::size_t row = 0; row < book.size(); ++row) {
        if (book.row(row).customerId != 0)
            m_rows.push_back(row);
    }
}

Result<void> World::openLane(const Store &store, const TemplateBook &templates)
{
    auto lane = ServiceLane::open(store, m_session, m_clock, m_ids, m_settings, m_rooftop, templates, m_order.behaviour.lane, m_order.seed);
    if (!lane)
        return lane.error();
    m_lane = *std::move(lane);
    return {};
}

Result<void> World::live(const std::function<void(QDate)> &progress)
{
    int asleep = 0;
    for (int day = 0; day < m_order.days; ++day) {
        const QDate today = m_order.from.addDays(day);
        if (progress)
            progress(today);
        if (localOffset(today) != localOffset(today.addDays(1)))
            ++report.clockChanges;
        if (const auto begun = beginDay(today); !begun)
            return begun;
        if (asleep == 0 && happens(m_order.behaviour.sleeps)) {
            asleep = 1 + static_cast<int>(m_chance() % 3);
            ++report.sleeps;
        }
        const bool isAwake = asleep == 0;
        asleep = std::max(0, asleep - 1);
        for (int half = 14; half < 43; ++half) { // 7:00 to 21:00
            m_now = instantOf(today, QTime(half / 2, half % 2 * 30), m_zone) + qint64(m_chance() % 600'000);
            if (m_order.untilMs > 0 && m_now > m_order.untilMs)
                return {};
            m_clock.setNowMs(std::max(m_now, m_clock.nowMs()));
            if (const auto lived = halfHour(half, isAwake); !lived)
                return lived;
        }
    }
    return m_lane ? m_lane->end() : Result<void>();
}

/// Payments are made and values age: whoever passes the threshold overnight has crossed.
Result<void> World::beginDay(QDate today)
{
    EquityBook &book = m_snapshot->desk->book();
    m_snapshot->today = today;
    std::vector<std::int32_t> before(book.counted().begin(), book.counted().end());
    book.compute(epochDay(today), book.settings());
    m_facts.forget();
    m_overnight.clear();
    const std::int32_t threshold = book.settings().threshold;
    for (const std::size_t row : m_rows) {
        const std::int32_t now = book.counted()[row];
        if (before[row] != unknown32 && now != unknown32 && before[row] < threshold && now >= threshold)
            m_overnight.push_back(row);
    }
    m_midnight = instantOf(today, QTime(0, 0), m_zone);
    return m_lane ? writeUp(today) : Result<void>();
}

/// Those who come for service today: some number about the usual, none on Sundays.
Result<void> World::writeUp(QDate today)
{
    std::vector<ServiceLane::Visitor> regular;
    std::poisson_distribution<int> number(m_order.behaviour.lane.visitsADay);
    for (int left = today.dayOfWeek() == Qt::Sunday ? 0 : number(m_chance); left > 0; --left) {
        const BookRow &row = m_snapshot->desk->book().row(anyRow());
        regular.push_back({row.customerId, row.vehicleId});
    }
    m_now = instantOf(today, QTime(7, 30), m_zone);
    m_clock.setNowMs(std::max(m_now, m_clock.nowMs()));
    const auto came = m_lane->beginDay(today, regular);
    if (!came)
        return came.error();
    for (const ServiceLane::Visitor &who : *came) {
        if (const auto noted = note(HappeningKind::ServiceVisit, who.customerId, who.vehicleId); !noted)
            return noted;
    }
    return {};
}

Result<void> World::note(HappeningKind kind, Id customer, std::optional<Id> vehicle, const QString &subject)
{
    const Id id = m_ids.next();
    const QString detail = kind == HappeningKind::Declined ? u"Brake pads"_s : QString();
    const QString about = !subject.isEmpty() ? subject : vehicle ? u"vehicle:%1"_s.arg(*vehicle) : u"customer:%1"_s.arg(customer);
    const auto noted = SequenceTable(m_session).note(
        {id, m_rooftop.id, customer, vehicle, happeningCode(kind), m_now, m_now, about, detail, u"simulated:%1"_s.arg(id)});
    if (!noted)
        return noted.error();
    ++report.happenings;
    report.optOuts += kind == HappeningKind::OptedOut;
    report.replies += kind == HappeningKind::Replied;
    report.sold += kind == HappeningKind::Sold;
    return {};
}

Result<void> World::arrivals(int half)
{
    const Behaviour &b = m_order.behaviour;
    const auto arrive = [&](double aDay, auto kind) -> Result<void> {
        // A Poisson number in each of the 24 half hours the store is open.
        std::poisson_distribution<int> number(aDay / 24.0);
        for (int left = number(m_chance); left > 0; --left) {
            const BookRow &row = m_snapshot->desk->book().row(anyRow());
            if (const auto noted = note(kind(), row.customerId, row.vehicleId); !noted)
                return noted;
        }
        return {};
    };
    if (half == 16) {
        for (const std::size_t at : m_overnight) {
            const BookRow &row = m_snapshot->desk->book().row(at);
            if (const auto noted = note(HappeningKind::Crossed, row.customerId, row.vehicleId); !noted)
                return noted;
        }
        FindingWindows windows;
        windows.lookBackDays = m_order.isByRecords ? 2 : m_lane ? 1 : 0; // else sales and declines of the sample lie before the days lived
        const auto found = noteFindings(m_session, m_ids, *m_snapshot, windows, m_now);
        if (!found)
            return found.error();
        report.happenings += *found;
    }
    if (m_order.isByRecords)
        return leadsOfRecord();
    if (const auto done = arrive(b.leadsADay, [] { return HappeningKind::LeadReceived; }); !done)
        return done;
    if (const auto done = arrive(b.appraisalsADay, [&] { return happens(.4) ? HappeningKind::TestDrove : HappeningKind::Appraised; });
        !done)
        return done;
    if (const auto done = arrive(b.onlineADay, [] { return HappeningKind::AppraisedOnline; }); !done)
        return done;
    return arrive(b.salesElsewhereADay, [] { return HappeningKind::SoldElsewhere; });
}

/// The leads the store received since the last half hour.
Result<void> World::leadsOfRecord()
{
    const auto leads = LeadTable(m_session).between(m_rooftop.id, std::max(m_leadsUntil, m_midnight), m_now, 200);
    if (!leads)
        return leads.error();
    m_leadsUntil = m_now;
    for (const LeadRow &lead : *leads) {
        if (!lead.customerId)
            continue;
        if (const auto noted = note(HappeningKind::LeadReceived, *lead.customerId, {}); !noted)
            return noted;
    }
    return {};
}

/// Customers react to what reached them since the last half hour.
Result<void> World::reactions()
{
    const Behaviour &b = m_order.behaviour;
    for (; m_carrier.answered < m_carrier.sent.size(); ++m_carrier.answered) {
        const StepMessage message = m_carrier.sent[m_carrier.answered].message;
        const bool isText = message.channel == Channel::Sms;
        if (m_lane && message.sequence == "service-recovery"_L1)
            m_lane->remind(message.customerId, localDay(m_now, m_zone));
        std::optional<HappeningKind> reaction;
        if (happens(b.optOut))
            reaction = HappeningKind::OptedOut;
        else if (isText && happens(b.textReply))
            reaction = HappeningKind::Replied;
        else if (happens(isText ? b.textClick : b.emailClick))
            reaction = happens(.2) ? HappeningKind::ClickedBooking : HappeningKind::Clicked;
        if (!reaction)
            continue;
        if (*reaction == HappeningKind::Replied && m_carrier.replied) {
            if (const auto kept = m_carrier.replied(message, m_now); !kept)
                return kept;
        }
        if (const auto noted = note(*reaction, message.customerId, {}); !noted)
            return noted;
    }
    return {};
}

Result<void> World::halfHour(int half, bool isAwake)
{
    if (half >= 16 && half < 40) {
        if (const auto arrived = arrivals(half); !arrived)
            return arrived;
    }
    if (const auto lived = m_lane ? m_lane->liveUntil(m_now) : Result<void>(); !lived)
        return lived;
    if (const auto reacted = reactions(); !reacted)
        return reacted;
    if (const auto kept = appointmentsEnd(); !kept)
        return kept;
    if (!isAwake)
        return {};
    // Now and then the clock is wrong for a moment; the engine must not mind.
    const qint64 shown = happens(.02) ? m_now - qint64(m_chance() % 6) * hourMs : m_now;
    const auto ticked = m_job.tick(m_session, shown);
    if (!ticked)
        return ticked.error();
    report.messages += ticked->messages;
    report.tasks += ticked->tasks;
    report.leftOut += ticked->leftOut;
    if (!m_hours.isOpen(localDay(m_now, m_zone), localTime(m_now, m_zone)) || isQuiet())
        return {};
    const auto alerted = m_order.isByRecords ? alerts() : Result<void>();
    return alerted ? calls() : alerted;
}

/// What customers did is told to whom it concerns, who mostly calls in time (T39, T41).
Result<void> World::alerts()
{
    const auto raised = raiseAlerts(m_session, m_ids, m_settings, m_rooftop, m_now);
    AlertTable table(m_session);
    const auto open = table.open(m_rooftop.id, 200);
    if (!raised || !open)
        return raised ? open.error() : raised.error();
    for (const OpenAlert &one : *open) {
        // Who is there calls within minutes; what they overlook waits until somebody looks again.
        if (one.alert.raisedAt > m_now || !happens(one.alert.raisedAt == m_now ? m_order.behaviour.takesInTime : .4))
            continue;
        const qint64 takenAt = m_now + (2 + qint64(m_chance() % 12)) * minuteMs;
        const QString by = one.alert.assignedTo.isEmpty() ? u"Jordan Blake"_s : one.alert.assignedTo;
        if (const auto taken = table.take(one.alert.customerId, by, takenAt); !taken)
            return taken.error();
    }
    return {};
}

Result<void> World::calls()
{
    const Behaviour &b = m_order.behaviour;
    QueueTable queue(m_session);
    for (int call = 0; call < b.callsPerHalfHour; ++call) {
        const auto task = queue.claimNext(u"Jordan Blake"_s, m_now, 15 * minuteMs, hourMs);
        if (!task)
            return task.error();
        if (!*task)
            return {};
        ++report.calls;
        TaskResult result;
        if ((*task)->kind == u"review") {
            result.disposition = Disposition::Skipped;
        } else if (happens(b.answersCall)) {
            const double says = even();
            if ((*task)->program == u"appointments" && (*task)->script == u"confirm")
                result.disposition = Disposition::Confirmed;
            else if (says < b.booksWhenAnswering)
                result.disposition = Disposition::AppointmentSet;
            else if (says < b.booksWhenAnswering + b.declinesWhenAnswering)
                result.disposition = Disposition::NotInterested;
            else if (says < b.booksWhenAnswering + b.declinesWhenAnswering + b.asksLater)
                result = {Disposition::CallBack, {}, {}, m_now + dayMs};
            else
                result.disposition = Disposition::HandedOver;
        } else {
            result.disposition = happens(.5) ? Disposition::VoicemailLeft : happens(.05) ? Disposition::WrongNumber : Disposition::NoAnswer;
        }
        const auto kept = keepResult(m_session, m_ids, (*task)->id, result, u"Jordan Blake"_s, m_now);
        if (!kept)
            return kept.error();
        if (result.disposition == Disposition::AppointmentSet) {
            if (const auto booked = book(**task); !booked)
                return booked;
        }
    }
    return {};
}

Result<void> World::book(const TaskRow &task)
{
    AppointmentRow row;
    row.id = m_ids.next();
    row.rooftopId = m_rooftop.id;
    row.customerId = task.customerId;
    row.vehicleId = task.vehicleId;
    row.kind = task.program == "service"_L1 ? u"service"_s : u"sales"_s;
    row.startsAt = instantOf(localDay(m_now, m_zone).addDays(1 + static_cast<int>(m_chance() % 3)),
                             QTime(10 + static_cast<int>(m_chance() % 8), 0), m_zone);
    row.state = u"set"_s;
    row.program = task.program;
    row.madeBy = u"Jordan Blake"_s;
    row.madeAt = row.changedAt = m_now;
    const auto booked = AppointmentTable(m_session).book(row, 4);
    if (!booked)
        return booked.error().kind == Error::Kind::Conflict ? Result<void>() : booked.error();
    ++report.appointments;
    m_appointments.push_back(*booked);
    return note(HappeningKind::AppointmentSet, task.customerId, task.vehicleId, u"appointment:%1"_s.arg(row.id));
}

Result<void> World::appointmentsEnd()
{
    std::vector<AppointmentRow> later;
    for (const AppointmentRow &row : m_appointments) {
        if (row.startsAt + hourMs > m_now) {
            later.push_back(row);
            continue;
        }
        const bool shown = happens(m_order.behaviour.shows);
        report.shown += shown;
        if (const auto set = AppointmentTable(m_session).setState(row.id, shown ? u"shown"_s : u"missed"_s, m_now); !set)
            return set;
        const QString subject = u"appointment:%1"_s.arg(row.id);
        const auto kind = shown ? HappeningKind::AppointmentShown : HappeningKind::AppointmentMissed;
        if (const auto noted = note(kind, row.customerId, row.vehicleId, subject); !noted)
            return noted;
        if (shown && !m_order.isByRecords && happens(m_order.behaviour.buysWhenShown)) {
            if (const auto noted = note(HappeningKind::Sold, row.customerId, row.vehicleId); !noted)
                return noted;
        }
    }
    m_appointments = std::move(later);
    return {};
}

} // namespace tradewind
