// SPDX-License-Identifier: Apache-2.0
#include "jobs/timemachine/servicelane.h"

#include "domain/calendar.h"
#include "domain/openinghours.h"
#include "jobs/importing/importjob.h"
#include "jobs/sample/chance.h"
#include "jobs/sample/samplewriter.h"
#include "jobs/sample/servicework.h"
#include "jobs/service/decide.h"
#include "jobs/service/inspectionimport.h"
#include "jobs/service/inspectiontexts.h"
#include "jobs/service/pagelinks.h"
#include "jobs/timemachine/handover.h"
#include "store/customertable.h"
#include "store/inspectiontable.h"
#include "store/outboxtable.h"
#include "store/pagetable.h"
#include "store/vehicletable.h"

#include <array>
#include <span>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr std::string_view heading =
    "RO Number,Open Date,Close Date,Promised Date,Status,Advisor,First Name,Last Name,Cell Phone,Email,VIN,"
    "Line,Op Code,Description,Pay Type,Amount,Decision,Decline Reason,Customer Total";

constexpr auto asked = std::span(serviceWorks).first<2>();
constexpr auto suggested = std::span(serviceWorks).subspan<askedWorks, 6>();
constexpr auto advisors = std::span(serviceAdvisors).first<3>();
constexpr auto technicians = std::span(serviceTechnicians).first<3>();
constexpr std::array reasons{DeclineReason::Price, DeclineReason::NoTime, DeclineReason::NextVisit, DeclineReason::SecondQuote};

std::string_view reasonWords(DeclineReason reason)
{
    switch (reason) {
    case DeclineReason::Price:
        return "Too expensive";
    case DeclineReason::NoTime:
        return "No time today";
    case DeclineReason::NextVisit:
        return "Next visit";
    case DeclineReason::SecondQuote:
        return "Wants a second quote";
    case DeclineReason::None:
    case DeclineReason::Other:
        break;
    }
    return "";
}

} // namespace

ServiceLane::ServiceLane(const Store &store, Session &session, const FixedClock &clock, IdMaker &ids, const Settings &settings,
                         const Rooftop &rooftop, const TemplateBook &templates, const LaneBehaviour &behaviour, quint64 seed,
                         VinDecoder vins, ZipZones zones)
    : m_store(store)
    , m_session(session)
    , m_clock(clock)
    , m_ids(ids)
    , m_settings(settings)
    , m_rooftop(rooftop)
    , m_zone(rooftop.zone.toLatin1())
    , m_templates(templates)
    , m_behaviour(behaviour)
    , m_seed(seed)
    , m_vins(std::move(vins))
    , m_zones(std::move(zones))
{}

Result<std::unique_ptr<ServiceLane>> ServiceLane::open(const Store &store, Session &session, const FixedClock &clock, IdMaker &ids,
                                                       const Settings &settings, const Rooftop &rooftop, const TemplateBook &templates,
                                                       const LaneBehaviour &behaviour, quint64 seed)
{
    auto vins = VinDecoder::load();
    if (!vins)
        return vins.error();
    auto zones = ZipZones::load();
    if (!zones)
        return zones.error();
    auto gatekeeper = StoreGatekeeper::make(session, rooftop.id, ids);
    if (!gatekeeper)
        return gatekeeper.error();
    std::unique_ptr<ServiceLane> lane(
        new ServiceLane(store, session, clock, ids, settings, rooftop, templates, behaviour, seed, *std::move(vins), *std::move(zones)));
    lane->m_gatekeeper = *std::move(gatekeeper);
    return lane;
}

Result<std::vector<ServiceLane::Visitor>> ServiceLane::beginDay(QDate today, const std::vector<Visitor> &regular)
{
    std::vector<Visitor> came;
    std::vector<Visit> visits;
    const auto come = [&](const Visitor &who, const Line *wanted) -> Result<void> {
        auto visit = writtenUp(who, today);
        if (!visit)
            return visit.error();
        if (wanted)
            visit->lines.push_back(*wanted);
        note(LaneEvent::Kind::WrittenUp, *visit);
        visits.push_back(*std::move(visit));
        came.push_back(who);
        return {};
    };
    for (const Visitor &who : regular) {
        if (const auto written = come(who, nullptr); !written)
            return written.error();
    }
    for (auto [at, last] = m_returns.equal_range(today); at != last; ++at) {
        if (const auto written = come(at->second.first, &at->second.second); !written)
            return written.error();
    }
    m_returns.erase(today);
    if (const auto taken = importFile(visits); !taken)
        return taken.error();
    m_today = std::move(visits);
    m_due.clear();
    for (std::size_t i = 0; i < m_today.size(); ++i)
        m_due.emplace(m_today[i].completedMs, std::pair(Step::Inspect, i));
    return came;
}

Result<ServiceLane::Visit> ServiceLane::writtenUp(const Visitor &who, QDate today)
{
    Visit visit;
    visit.number = m_nextNumber++;
    visit.who = who;
    visit.on = today;
    const auto vehicle = VehicleTable(m_session).find(who.vehicleId);
    if (!vehicle)
        return vehicle.error();
    visit.vehicle = vehicle->first.vehicle;
    const auto customer = CustomerTable(m_session).find(who.customerId);
    if (!customer)
        return customer.error();
    visit.customer = customer->customer;
    Chance chance(m_seed, 91, static_cast<std::uint64_t>(visit.number));
    visit.advisor = advisors[chance.below(advisors.size())];
    visit.technician = technicians[chance.below(technicians.size())];
    visit.startedMs = instantOf(today, QTime(8, 0), m_zone) + chance.between(5, 400) * minuteMs;
    visit.completedMs = visit.startedMs + chance.between(20, 55) * minuteMs;
    const ServiceWork &wanted = asked[chance.below(asked.size())];
    visit.lines.push_back({wanted.code, wanted.description, Money::fromDollars(chance.between(wanted.low, wanted.high)), Severity::Green,
                           LineDecision::Sold, DeclineReason::None, false});
    return visit;
}

/// Yesterday's orders closed and today's opened: one row a line.
Result<void> ServiceLane::importFile(const std::vector<Visit> &opened)
{
    const QString path = m_folder.filePath(u"repair-orders.csv"_s);
    SampleWriter out(path, heading);
    const auto write = [&](const Visit &visit, bool isClosed) {
        Money total;
        for (const Line &line : visit.lines)
            total += line.decision == LineDecision::Sold ? line.price : Money{};
        int number = 0;
        for (const Line &line : visit.lines) {
            if (line.decision == LineDecision::None)
                continue; // nobody answered: it does not come onto the order
            out.cell(visit.number);
            out.usDay(epochDay(visit.on));
            if (isClosed)
                out.usDay(epochDay(visit.on));
            else
                out.empty();
            out.usDay(epochDay(visit.on));
            out.cell(isClosed ? std::string_view("Closed") : std::string_view("Open"));
            out.cell(visit.advisor);
            out.quoted(visit.customer.firstName);
            out.quoted(visit.customer.lastName);
            out.cell(visit.customer.mobilePhone);
            out.cell(visit.customer.email);
            out.cell(visit.vehicle.vin);
            out.cell(std::int64_t(++number));
            out.cell(line.code);
            out.cell(line.name);
            out.cell(std::string_view("C"));
            out.cell(line.price);
            out.cell(!isClosed                                 ? std::string_view()
                     : line.decision == LineDecision::Declined ? std::string_view("Declined")
                                                               : std::string_view("Sold"));
            out.cell(reasonWords(line.reason));
            out.cell(total);
            out.endRow();
        }
    };
    for (const Visit &visit : m_today) {
        write(visit, true);
        for (const Line &line : visit.lines) {
            if (line.decision == LineDecision::Sold)
                note(LaneEvent::Kind::Sold, visit, &line);
        }
    }
    for (const Visit &visit : opened)
        write(visit, false);
    const auto closed = out.close();
    if (!closed)
        return closed.error();
    const auto preset = builtInPreset(u"repair-orders"_s);
    if (!preset)
        return preset.error();
    const auto taken = ImportJob(m_store, m_clock, m_ids, m_vins, m_zones).run(ImportRequest{path, *preset, true, m_rooftop.id});
    return taken ? Result<void>() : taken.error();
}

Result<void> ServiceLane::end()
{
    const auto taken = importFile({});
    m_today.clear();
    m_due.clear();
    return taken;
}

Result<void> ServiceLane::liveUntil(qint64 nowMs)
{
    while (!m_due.empty() && m_due.begin()->first <= nowMs) {
        const auto [at, what] = *m_due.begin();
        m_due.erase(m_due.begin());
        Visit &visit = m_today[what.second];
        Result<void> lived;
        switch (what.first) {
        case Step::Inspect:
            lived = inspect(visit);
            break;
        case Step::AddPhoto:
            lived = addPhoto(visit);
            break;
        case Step::View:
            lived = view(visit, at);
            break;
        case Step::Decide:
            lived = decideLines(visit, at);
            break;
        }
        if (!lived)
            return lived;
    }
    return {};
}

Result<void> ServiceLane::inspect(Visit &visit)
{
    Chance chance(m_seed, 92, static_cast<std::uint64_t>(visit.number));
    if (chance.happens(m_behaviour.notInspected))
        return {};
    if (chance.happens(m_behaviour.excepted)) {
        InspectionBatch batch;
        InspectionRecord &record = batch.inspections.emplace_back();
        record.sourceKey = record.roNumber = std::to_string(visit.number);
        record.technician = visit.technician;
        record.exception = chance.happens(.5) ? InspectionException::WarrantyOnly : InspectionException::DeclinedAtWriteUp;
        note(LaneEvent::Kind::Excepted, visit);
        const auto kept =
            importInspections(m_session, m_ids, batch, {m_rooftop.id, m_folder.filePath(u"photos"_s), QString(), visit.completedMs});
        return kept ? Result<void>() : kept.error();
    }
    const int findings = chance.between(0, 3);
    std::uint32_t next = chance.below(suggested.size());
    for (int i = 0; i < findings; ++i, next = (next + 1 + chance.below(2)) % suggested.size()) {
        const ServiceWork &work = suggested[next];
        const bool isWanted =
            std::any_of(visit.lines.begin(), visit.lines.end(), [&](const Line &line) { return line.name == work.description; });
        if (!isWanted)
            visit.lines.push_back({work.code, work.description, Money::fromDollars(chance.between(work.low, work.high)),
                                   chance.happens(.4) ? Severity::Red : Severity::Yellow, LineDecision::None, DeclineReason::None, false});
    }
    const bool hasFindings =
        std::any_of(visit.lines.begin(), visit.lines.end(), [](const Line &l) { return l.severity != Severity::Green; });
    visit.isPhotoForgotten = hasFindings && chance.happens(m_behaviour.photoForgotten);
    if (visit.isPhotoForgotten) {
        note(LaneEvent::Kind::Held, visit);
        m_due.emplace(visit.completedMs + chance.between(15, 50) * minuteMs,
                      std::pair(Step::AddPhoto, static_cast<std::size_t>(&visit - m_today.data())));
    }
    note(LaneEvent::Kind::Inspected, visit);
    if (const auto written = writeInspection(visit); !written)
        return written;
    return tellCustomers(visit.completedMs + 3'000);
}

Result<void> ServiceLane::addPhoto(Visit &visit)
{
    visit.isPhotoForgotten = false;
    return writeInspection(visit);
}

/// What the technician's tablet sends, with everything there is by now.
Result<void> ServiceLane::writeInspection(Visit &visit)
{
    InspectionBatch batch;
    InspectionRecord &record = batch.inspections.emplace_back();
    record.sourceKey = record.roNumber = std::to_string(visit.number);
    record.vin = visit.vehicle.vin;
    record.technician = visit.technician;
    record.advisor = visit.advisor;
    record.startedMs = visit.startedMs;
    record.completedMs = visit.completedMs;
    record.pointsPlanned = record.pointsDone = 27;
    for (const Line &line : visit.lines) {
        if (line.severity == Severity::Green)
            continue;
        InspectionLine finding;
        finding.name = line.name;
        finding.opCode = line.code;
        finding.severity = line.severity;
        finding.parts = Money{line.price.cents * 55 / 100};
        finding.labor = Money{line.price.cents - finding.parts->cents};
        if (!visit.isPhotoForgotten)
            finding.photos.push_back({"https://photos.example/" + record.roNumber + "/" + finding.opCode + ".jpg", {}});
        record.lines.push_back(std::move(finding));
    }
    const auto kept =
        importInspections(m_session, m_ids, batch, {m_rooftop.id, m_folder.filePath(u"photos"_s), QString(), visit.completedMs});
    if (!kept)
        return kept.error();
    visit.inspectionId = kept->ids.value(0);
    return {};
}

ServiceLane::Visit *ServiceLane::visitOf(Id inspectionId)
{
    const auto found = std::find_if(m_today.begin(), m_today.end(), [&](const Visit &visit) { return visit.inspectionId == inspectionId; });
    return found == m_today.end() ? nullptr : &*found;
}

/// The program queues its texts; the rules are asked and what they let go arrives.
Result<void> ServiceLane::tellCustomers(qint64 nowMs)
{
    const auto texts = tendInspectionTexts(m_session, m_ids, m_settings, m_rooftop.id, m_rooftop.name, m_templates, nowMs);
    if (!texts)
        return texts.error();
    const auto queued = OutboxTable(m_session).rows(m_rooftop.id, OutboxState::Queued, 50);
    if (!queued)
        return queued.error();
    for (const OutboxRow &row : *queued) {
        Visit *visit = row.step.startsWith(u"inspection:") ? visitOf(row.step.mid(11).toLongLong()) : nullptr;
        if (!visit)
            continue;
        const auto went = handOver(m_session, m_ids, *m_gatekeeper, row, nowMs);
        if (!went)
            return went.error();
        note(*went ? LaneEvent::Kind::Texted : LaneEvent::Kind::KeptBack, *visit);
        Chance chance(m_seed, 93, static_cast<std::uint64_t>(visit->number));
        if (!*went || !chance.happens(m_behaviour.opens))
            continue;
        visit->token = row.text.section(u"/r/"_s, 1, 1).left(22);
        m_due.emplace(nowMs + chance.between(2, 90) * minuteMs, std::pair(Step::View, static_cast<std::size_t>(visit - m_today.data())));
    }
    return {};
}

Result<void> ServiceLane::view(Visit &visit, qint64 nowMs)
{
    const QString hash = pageTokenHash(visit.token);
    const auto link = PageTable(m_session).findToken(hash);
    if (!link || !*link || (*link)->subjectId != visit.inspectionId)
        return link ? Error{Error::Kind::Internal, u"the link of a text does not lead to its inspection"_s} : link.error();
    const auto seen = PageTable(m_session).addView(
        {m_ids.next(), m_rooftop.id, PageKind::RepairOrder, visit.inspectionId, hash, PageOutcome::Shown, QString(), u"phone"_s, nowMs});
    if (!seen)
        return seen;
    note(LaneEvent::Kind::Viewed, visit);
    Chance chance(m_seed, 94, static_cast<std::uint64_t>(visit.number));
    if (chance.happens(m_behaviour.decides))
        m_due.emplace(nowMs + chance.between(1, 10) * minuteMs, std::pair(Step::Decide, static_cast<std::size_t>(&visit - m_today.data())));
    return {};
}

Result<void> ServiceLane::decideLines(Visit &visit, qint64 nowMs)
{
    Chance chance(m_seed, 95, static_cast<std::uint64_t>(visit.number));
    const auto inspection = InspectionTable(m_session).find(visit.inspectionId);
    if (!inspection)
        return inspection.error();
    const bool byReply = chance.happens(m_behaviour.repliesInstead);
    const bool replyApproves = chance.happens(m_behaviour.approvesYellow);
    QList<DecisionRequest> requests;
    for (Line &line : visit.lines) {
        if (line.severity == Severity::Green || line.isReturn)
            continue;
        const bool approves =
            byReply ? replyApproves : chance.happens(line.severity == Severity::Red ? m_behaviour.approvesRed : m_behaviour.approvesYellow);
        line.decision = approves ? LineDecision::Sold : LineDecision::Declined;
        if (!approves && !byReply && chance.happens(m_behaviour.givesReason))
            line.reason = reasons[chance.below(reasons.size())];
        for (const StoredItem &item : inspection->items) {
            if (item.line.name == line.name)
                requests << DecisionRequest{item.id,
                                            approves ? DecisionKind::Approved : DecisionKind::Declined,
                                            line.reason,
                                            QString(),
                                            DecisionChannel::Page,
                                            0,
                                            QString(),
                                            QString()};
        }
        note(approves ? LaneEvent::Kind::Approved : LaneEvent::Kind::Declined, visit, &line);
        if (!approves) {
            auto &[who, lines] = m_declined[visit.who.customerId];
            who = visit.who;
            lines.push_back(line);
        }
    }
    if (byReply) {
        const auto told = decideByReply(m_session, m_ids, visit.inspectionId, replyApproves ? u"approve all"_s : u"decline all"_s,
                                        u"lane:%1"_s.arg(visit.number), nowMs);
        return told ? Result<void>() : told.error();
    }
    const auto told = decideAll(m_session, m_ids, requests, nowMs);
    return told ? Result<void>() : told.error();
}

void ServiceLane::remind(Id customerId, QDate today)
{
    const auto found = m_declined.find(customerId);
    if (found == m_declined.end())
        return;
    auto &[who, lines] = found->second;
    Chance chance(m_seed, 96, static_cast<std::uint64_t>(customerId) * 40'000 + static_cast<std::uint64_t>(epochDay(today)));
    if (!chance.happens(m_behaviour.comesBack))
        return;
    Line line = lines.front();
    line.severity = Severity::Green; // asked for, this time
    line.decision = LineDecision::Sold;
    line.reason = DeclineReason::None;
    line.isReturn = true;
    QDate on = today.addDays(chance.between(2, 14));
    on = on.dayOfWeek() == Qt::Sunday ? on.addDays(1) : on;
    m_returns.emplace(on, std::pair(who, line));
    lines.erase(lines.begin());
    if (lines.empty())
        m_declined.erase(found);
}

void ServiceLane::note(LaneEvent::Kind kind, const Visit &visit, const Line *line)
{
    m_events.push_back({kind, visit.on, visit.number, visit.who.vehicleId, line ? std::string(line->name) : std::string(),
                        line ? line->price : Money{}, line && line->reason != DeclineReason::None, line && line->isReturn});
}

} // namespace tradewind
