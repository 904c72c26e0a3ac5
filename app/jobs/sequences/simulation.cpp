// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/simulation.h"

#include "base/clock.h"
#include "domain/calendar.h"
#include "domain/segments.h"
#include "gateways/gateway.h"
#include "jobs/equity/equitysettings.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/storegatekeeper.h"
#include "jobs/sample/samplestore.h"
#include "jobs/sequences/deskfacts.h"
#include "jobs/sequences/dispositions.h"
#include "jobs/sequences/findings.h"
#include "jobs/sequences/ledgercheck.h"
#include "jobs/sequences/sequencejob.h"
#include "store/appointmenttable.h"
#include "store/gatewaytable.h"
#include "store/inboundtable.h"
#include "store/leadtable.h"
#include "store/outboxtable.h"
#include "store/queuetable.h"
#include "store/settingtable.h"
#include "store/store.h"
#include "store/transaction.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <random>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

/// Takes messages the way a carrier would, and remembers them.
class FakeCarrier final : public OutreachPort
{
public:
    bool takes(const Sequence &sequence, Channel channel) const override { return !allowed || allowed(sequence, channel); }
    Result<void> addLinks(Session &, const EnrollmentRow &, MergeValues &, qint64) override { return {}; }
    Result<void> hand(Session &, const StepMessage &message, qint64 nowMs) override
    {
        if (kept) {
            const auto went = kept(message, nowMs);
            if (!went || !*went)
                return went ? Result<void>() : went.error();
        }
        sent.push_back({message, nowMs});
        return {};
    }
    std::function<bool(const Sequence &, Channel)> allowed;
    std::function<Result<bool>(const StepMessage &, qint64)> kept; ///< answers whether it went
    std::function<Result<void>(const StepMessage &, qint64)> replied;
    std::vector<SentMessage> sent;
    std::size_t answered = 0; ///< customers have reacted to those before
};

class World
{
public:
    World(const SimulationOrder &order, Session &session, FixedClock &clock, const Rooftop &rooftop, std::unique_ptr<DeskSnapshot> snapshot,
          Settings settings, const std::vector<Sequence> &sequences, const TemplateBook &templates)
        : m_order(order)
        , m_session(session)
        , m_clock(clock)
        , m_rooftop(rooftop)
        , m_zone(rooftop.zone.toLatin1())
        , m_snapshot(std::move(snapshot))
        , m_settings(std::move(settings))
        , m_hours(*OpeningHours::fromText(u"Mo-Fr 08:00-20:00; Sa 09:00-18:00"_s))
        , m_ids(clock, 7)
        , m_facts(*m_snapshot, m_settings)
        , m_job(sequences, templates, m_facts, m_carrier, m_ids, m_zone, m_hours)
        , m_chance(order.seed)
    {
        const EquityBook &book = m_snapshot->desk->book();
        for (std::size_t row = 0; row < book.size(); ++row) {
            if (book.row(row).customerId != 0)
                m_rows.push_back(row);
        }
    }

    Result<void> live(const std::function<void(QDate)> &progress)
    {
        int asleep = 0;
        for (int day = 0; day < m_order.days; ++day) {
            const QDate today = m_order.from.addDays(day);
            if (progress)
                progress(today);
            if (localOffset(today) != localOffset(today.addDays(1)))
                ++report.clockChanges;
            beginDay(today);
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
        return {};
    }

    const std::vector<SentMessage> &sent() const { return m_carrier.sent; }
    FakeCarrier &carrier() { return m_carrier; }
    IdMaker &ids() { return m_ids; }
    SimulationReport report;

private:
    double even() { return std::uniform_real_distribution<double>(0, 1)(m_chance); }
    bool happens(double share) { return even() < share; }
    int localOffset(QDate day) const { return m_zone.offsetFromUtc(QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(8 * 3600)); }
    std::size_t anyRow() { return m_rows[m_chance() % m_rows.size()]; }

    /// Payments are made and values age: whoever passes the threshold overnight has crossed.
    void beginDay(QDate today)
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
    }

    Result<void> note(HappeningKind kind, Id customer, std::optional<Id> vehicle, const QString &subject = {})
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

    Result<void> arrivals(int half)
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
            windows.lookBackDays = m_order.isByRecords ? 2 : 0; // else sales and declines of the sample lie before the days lived
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
        if (const auto done =
                arrive(b.visitsADay, [&] { return happens(b.declinesOfVisits) ? HappeningKind::Declined : HappeningKind::ServiceVisit; });
            !done)
            return done;
        return arrive(b.salesElsewhereADay, [] { return HappeningKind::SoldElsewhere; });
    }

    /// The leads the store received since the last half hour.
    Result<void> leadsOfRecord()
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
    Result<void> reactions()
    {
        const Behaviour &b = m_order.behaviour;
        for (; m_carrier.answered < m_carrier.sent.size(); ++m_carrier.answered) {
            const StepMessage message = m_carrier.sent[m_carrier.answered].message;
            const bool isText = message.channel == Channel::Sms;
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

    Result<void> halfHour(int half, bool isAwake)
    {
        if (half >= 16 && half < 40) {
            if (const auto arrived = arrivals(half); !arrived)
                return arrived;
        }
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
        if (m_hours.isOpen(localDay(m_now, m_zone), localTime(m_now, m_zone)))
            return calls();
        return {};
    }

    Result<void> calls()
    {
        const Behaviour &b = m_order.behaviour;
        if (m_order.untilMs > 0 && m_now > m_order.untilMs - m_order.quietHours * hourMs)
            return {};
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
                result.disposition = happens(.5)    ? Disposition::VoicemailLeft
                                     : happens(.05) ? Disposition::WrongNumber
                                                    : Disposition::NoAnswer;
            }
            const auto kept = keepResult(m_session, m_ids, (*task)->id, result, u"Jordan Blake"_s, m_now);
            if (!kept)
                return kept.error();
            if (result.disposition == Disposition::AppointmentSet) {
                if (const auto booked = book((*task)->customerId, (*task)->vehicleId); !booked)
                    return booked;
            }
        }
        return {};
    }

    Result<void> book(Id customer, std::optional<Id> vehicle)
    {
        AppointmentRow row;
        row.id = m_ids.next();
        row.rooftopId = m_rooftop.id;
        row.customerId = customer;
        row.vehicleId = vehicle;
        row.kind = u"sales"_s;
        row.startsAt = instantOf(localDay(m_now, m_zone).addDays(1 + static_cast<int>(m_chance() % 3)),
                                 QTime(10 + static_cast<int>(m_chance() % 8), 0), m_zone);
        row.state = u"set"_s;
        row.program = u"appointments"_s;
        row.madeBy = u"Jordan Blake"_s;
        row.madeAt = row.changedAt = m_now;
        const auto booked = AppointmentTable(m_session).book(row, 4);
        if (!booked)
            return booked.error().kind == Error::Kind::Conflict ? Result<void>() : booked.error();
        ++report.appointments;
        m_appointments.push_back(*booked);
        return note(HappeningKind::AppointmentSet, customer, vehicle, u"appointment:%1"_s.arg(row.id));
    }

    Result<void> appointmentsEnd()
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

    const SimulationOrder &m_order;
    Session &m_session;
    FixedClock &m_clock;
    Rooftop m_rooftop;
    QTimeZone m_zone;
    std::unique_ptr<DeskSnapshot> m_snapshot;
    Settings m_settings;
    OpeningHours m_hours;
    IdMaker m_ids;
    FakeCarrier m_carrier;
    DeskFacts m_facts;
    SequenceJob m_job;
    std::mt19937_64 m_chance;
    std::vector<std::size_t> m_rows, m_overnight;
    std::vector<AppointmentRow> m_appointments;
    qint64 m_now = 0, m_midnight = 0, m_leadsUntil = 0;
};

} // namespace

Result<SimulationReport> simulate(const SimulationOrder &order, const std::function<void(QDate)> &progress)
{
    QElapsedTimer timer;
    timer.start();
    QTemporaryDir folder;
    const auto location = StoreLocation::parse(folder.filePath(u"simulated.db"_s));
    if (!location)
        return location.error();
    FixedClock clock(QDateTime(order.from, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    SampleOrder sample;
    sample.customers = order.customers;
    sample.seed = order.seed;
    sample.asOf = order.from;
    if (const auto made = makeSampleStore(sample, *location, clock); !made)
        return made.error();
    auto store = Store::open(*location, clock);
    if (!store)
        return store.error();
    auto session = (*store)->session();
    if (!session)
        return session.error();
    // The store is thrown away afterwards: nobody waits for the disk.
    if (const auto set = (*session)->exec(u"PRAGMA synchronous = OFF"_s); !set)
        return set.error();
    const auto rooftops = RooftopTable(**session).all();
    if (!rooftops)
        return rooftops.error();
    auto settings = SettingTable(**session).read();
    if (!settings)
        return settings.error();
    const Rooftop rooftop = rooftops->first();
    for (const auto &[key, value] :
         {std::pair(u"rooftop.phone"_s, u"(515) 555-0100"_s), std::pair(u"rooftop.website"_s, u"twd.example/v"_s),
          std::pair(u"compliance.postalAddress"_s, u"1200 River Rd"_s)})
        settings->set(key, value, SettingScope::rooftop(rooftop.id));
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto snapshot = DeskSnapshot::load(**session, *settings, rooftop, order.from, quiet);
    if (!snapshot)
        return snapshot.error();
    const auto sequences = builtInSequences();
    if (!sequences)
        return sequences.error();
    const auto templates = TemplateBook::builtIn();
    if (!templates)
        return templates.error();
    const double sampleSeconds = static_cast<double>(timer.elapsed()) / 1000;

    World world(order, **session, clock, rooftop, std::move(*snapshot), *settings, *sequences, *templates);
    if (const auto lived = world.live(progress); !lived)
        return lived.error();
    SimulationReport report = world.report;
    if (const auto checked = checkLedger(**session, *sequences, world.sent(), QTimeZone(rooftop.zone.toLatin1()), report); !checked)
        return checked.error();
    report.sampleSeconds = sampleSeconds;
    report.seconds = static_cast<double>(timer.elapsed()) / 1000;
    return report;
}

namespace {

/// Puts messages of the past into the outbox as they would stand there now: sent and delivered, or kept back with the rule's sentence.
class PastOutbox
{
public:
    PastOutbox(Session &session, IdMaker &ids, Gatekeeper &gatekeeper, QHash<Channel, Id> accounts)
        : m_session(session)
        , m_ids(ids)
        , m_gatekeeper(gatekeeper)
        , m_accounts(std::move(accounts))
    {}

    bool takes(const Sequence &sequence, Channel channel) const
    {
        static const QStringList writing{u"equity-financed"_s, u"equity-leased"_s, u"lead-first-hour"_s, u"service-recovery"_s,
                                         u"appointment-confirm"_s};
        return writing.contains(sequence.id) && m_accounts.contains(channel);
    }

    Result<bool> keep(const StepMessage &message, qint64 nowMs)
    {
        const auto run = standingRun(m_session, m_ids, message.rooftopId, message.sequence, message.title, {}, nowMs);
        if (!run)
            return run.error();
        OutboxRow row;
        row.id = m_ids.next();
        row.rooftopId = message.rooftopId;
        row.accountId = m_accounts.value(message.channel);
        row.runId = run->id;
        row.customerId = message.customerId;
        row.vehicleId = message.vehicleId;
        row.step = message.onceKey;
        row.program = message.program;
        row.channel = message.channel;
        row.purpose = message.purpose;
        row.to = message.to;
        row.subject = message.subject;
        row.text = message.text;
        row.segments = segmentsOn(row.channel, row.text);
        row.dueAt = row.createdAt = nowMs;
        const auto ruling = m_gatekeeper.foresee(m_session, row, draftOf(row), nowMs);
        if (!ruling)
            return ruling.error();
        OutboxTable table(m_session);
        if (const auto added = table.add(row); !added || !*added)
            return added;
        if (!ruling->cleared) {
            const auto kept = table.keep(row.id, OutboxState::Suppressed, {}, ruling->rules, ruling->why, ruling->packVersion);
            return kept ? Result<bool>(false) : kept.error();
        }
        if (const auto sending = table.markSending(row.id, nowMs, ruling->packVersion); !sending)
            return sending.error();
        OutboxResult result;
        result.state = OutboxState::Sent;
        result.carrierId = u"sample-%1"_s.arg(row.id);
        if (const auto recorded = table.record(row.id, nowMs, result); !recorded)
            return recorded;
        return table.noteDelivery(m_ids.next(), row.id, static_cast<int>(DeliveryState::Delivered), nowMs + 4'000, {}, {});
    }

    /// What they wrote back, waiting in the inbox; older ones were handled the next day.
    Result<void> reply(const StepMessage &message, qint64 atMs, qint64 nowMs)
    {
        static const QStringList words{u"What would you give me for it?"_s, u"Yes, call me after 5"_s, u"Can I come by on Saturday?"_s,
                                       u"Not right now, thank you"_s, u"How long does it take?"_s};
        InboundRow row;
        row.id = m_ids.next();
        row.rooftopId = message.rooftopId;
        row.accountId = m_accounts.value(message.channel);
        row.carrierId = u"sample-in-%1"_s.arg(row.id);
        row.channel = message.channel;
        row.from = message.to;
        row.text = words.at(static_cast<int>(row.id % words.size()));
        row.receivedAt = row.storedAt = atMs;
        row.customerId = message.customerId;
        InboundMessage read;
        read.channel = row.channel;
        read.text = row.text;
        row.intent = m_gatekeeper.intentOf(read);
        if (nowMs - atMs > 2 * dayMs)
            row.handledAt = atMs + dayMs;
        const auto added = InboundTable(m_session).add(row);
        return added ? Result<void>() : added.error();
    }

private:
    Session &m_session;
    IdMaker &m_ids;
    Gatekeeper &m_gatekeeper;
    QHash<Channel, Id> m_accounts;
};

} // namespace

Result<int> livePastWeeks(Session &session, const Rooftop &rooftop, int days, quint64 seed, qint64 nowMs)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    SimulationOrder order;
    order.days = days + 1;
    order.seed = seed;
    order.from = localDay(nowMs, zone).addDays(-days);
    order.isByRecords = true;
    order.untilMs = nowMs;
    order.quietHours = 46;
    order.behaviour.sleeps = 0;
    FixedClock clock(instantOf(order.from, QTime(0, 0), zone));
    auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    for (const auto &[key, value] :
         {std::pair(u"rooftop.phone"_s, u"(515) 555-0100"_s), std::pair(u"rooftop.website"_s, u"twd.example/v"_s)})
        settings->set(key, value, SettingScope::rooftop(rooftop.id));
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto snapshot = DeskSnapshot::load(session, *settings, rooftop, order.from, quiet);
    const auto sequences = builtInSequences();
    const auto templates = TemplateBook::builtIn();
    const auto accounts = GatewayTable(session).accounts(rooftop.id);
    if (!snapshot || !sequences || !templates || !accounts)
        return !snapshot ? snapshot.error() : !sequences ? sequences.error() : !templates ? templates.error() : accounts.error();
    QHash<Channel, Id> ways;
    for (const GatewayAccount &account : *accounts) {
        const GatewayInfo *info = findGateway(account.gateway);
        for (const Channel channel : info ? info->channels : decltype(info->channels)()) {
            if (!ways.contains(channel))
                ways.insert(channel, account.id);
        }
    }
    World world(order, session, clock, rooftop, std::move(*snapshot), *settings, *sequences, *templates);
    const auto gatekeeper = StoreGatekeeper::make(session, rooftop.id, world.ids());
    if (!gatekeeper)
        return gatekeeper.error();
    PastOutbox outbox(session, world.ids(), **gatekeeper, ways);
    world.carrier().allowed = [&](const Sequence &sequence, Channel channel) { return outbox.takes(sequence, channel); };
    world.carrier().kept = [&](const StepMessage &message, qint64 at) { return outbox.keep(message, at); };
    world.carrier().replied = [&](const StepMessage &message, qint64 at) { return outbox.reply(message, at, nowMs); };
    if (const auto lived = world.live({}); !lived)
        return lived.error();
    return static_cast<int>(world.report.tasks);
}

} // namespace tradewind
