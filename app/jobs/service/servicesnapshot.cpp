// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/servicesnapshot.h"

#include "jobs/service/recommendationdesk.h"
#include "store/decisiontable.h"
#include "store/inspectiontable.h"
#include "store/pagetable.h"
#include "store/picktable.h"
#include "store/session.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int weeksShown = 12;

/// What the store holds of twelve weeks, by the keys the parts meet under.
struct Gathered
{
    QHash<QString, StoredInspection> byNumber;
    QHash<Id, QHash<Id, LineAnswer>> answers; ///< inspection, item: the answer that holds
    QHash<Id, qint64> firstView, lastDecision;
    QHash<Id, QString> textKeptBack; ///< inspection: why its text did not go
    QSet<Id> callbacks;
};

Result<Gathered> gather(Session &session, Id rooftop, qint64 fromMs)
{
    Gathered gathered;
    const auto inspections = InspectionTable(session).since(rooftop, fromMs);
    if (!inspections)
        return inspections.error();
    for (const StoredInspection &inspection : *inspections)
        gathered.byNumber.insert(QString::fromStdString(inspection.record.roNumber), inspection);
    const auto decisions = DecisionTable(session).since(rooftop, fromMs);
    if (!decisions)
        return decisions.error();
    for (const StoredDecision &each : *decisions) { // by line, then number: the last one stays
        gathered.answers[each.inspectionId][each.itemId] = each.decision;
        qint64 &last = gathered.lastDecision[each.inspectionId];
        last = std::max(last, each.decision.decidedAtMs);
    }
    const auto views = session.each(u"read_first_views_since"_s, {rooftop, PageKind::RepairOrder, fromMs},
                                    [&](const Row &row) { gathered.firstView.insert(row.id(0), row.id(1)); });
    if (!views)
        return views.error();
    const auto kept = session.each(u"read_kept_inspection_texts"_s, {rooftop, fromMs}, [&](const Row &row) {
        gathered.textKeptBack.insert(row.text(0).section(u':', 1).toLongLong(), row.text(1));
    });
    if (!kept)
        return kept.error();
    const auto calls = session.each(u"read_open_callbacks"_s, {rooftop}, [&](const Row &row) { gathered.callbacks.insert(row.id(0)); });
    if (!calls)
        return calls.error();
    return gathered;
}

void addInspection(ServiceOrder &order, const StoredInspection &inspection, const Gathered &gathered)
{
    const InspectionRecord &record = inspection.record;
    order.inspectionId = inspection.id;
    order.technician = QString::fromStdString(record.technician);
    if (order.advisor.isEmpty())
        order.advisor = QString::fromStdString(record.advisor);
    order.exception = record.exception;
    order.pointsDone = record.pointsDone;
    order.pointsPlanned = record.pointsPlanned;
    order.startedAt = record.startedMs;
    order.completedAt = record.completedMs;
    if (const auto kept = gathered.textKeptBack.constFind(inspection.id); kept != gathered.textKeptBack.constEnd())
        order.textKeptBack = *kept;
    else
        order.textedAt = inspection.textedAt;
    if (const auto view = gathered.firstView.constFind(inspection.id); view != gathered.firstView.constEnd())
        order.openedAt = *view;
    if (const auto last = gathered.lastDecision.constFind(inspection.id); last != gathered.lastDecision.constEnd())
        order.decidedAt = *last;
    order.wantsCall = gathered.callbacks.contains(inspection.id);
    const auto answers = gathered.answers.value(inspection.id);
    for (const StoredItem &item : inspection.items) {
        if (!item.line.isFinding())
            continue;
        const Money price = item.line.allIn().value_or(Money{});
        order.recommended += price;
        const auto answer = answers.constFind(item.id);
        if (answer == answers.constEnd())
            continue;
        if (answer->kind == DecisionKind::Approved) {
            ++order.approved;
            order.approvedAmount += price;
        } else {
            ++order.declined;
        }
    }
}

ServiceStage stageOf(const ServiceOrder &order, const QString &status, bool isClosed, int findings)
{
    if (isClosed || status.contains("ready"_L1, Qt::CaseInsensitive))
        return ServiceStage::Ready;
    if (order.inspectionId == 0 || order.exception != InspectionException::None)
        return ServiceStage::Open;
    if (!order.gate.mayBeReady())
        return ServiceStage::Inspecting;
    return findings > 0 && order.approved + order.declined < findings ? ServiceStage::Sent : ServiceStage::Decided;
}

VisitFacts factsOf(const ServiceOrder &order, const StoredInspection *inspection, const QHash<Id, LineAnswer> &answers,
                   std::optional<Money> pay)
{
    VisitFacts facts;
    facts.advisor = order.advisor.toStdString();
    facts.technician = order.technician.toStdString();
    facts.customerPay = pay;
    facts.needsInspection = order.exception == InspectionException::None;
    facts.isComplete = inspection && order.gate.mayBeReady();
    facts.wasTexted = order.textedAt.has_value();
    facts.wasOpened = order.openedAt.has_value();
    if (order.textedAt && order.completedAt)
        facts.textMinutes = static_cast<double>(*order.textedAt - *order.completedAt) / 60'000;
    facts.approved = order.approved;
    facts.declined = order.declined;
    if (inspection) {
        for (const StoredItem &item : inspection->items) {
            if (!item.line.isFinding())
                continue;
            ++facts.findings;
            facts.photos += static_cast<int>(item.photos.size());
            if (const auto answer = answers.constFind(item.id); answer != answers.constEnd())
                facts.declinedWithReason += answer->kind == DecisionKind::Declined && answer->reason != DeclineReason::None ? 1 : 0;
        }
    }
    return facts;
}

Result<void> addFindings(Session &session, ServiceOrder &order, const StoredInspection &inspection, const QHash<Id, LineAnswer> &answers,
                         const OemSchedule &schedule, const RecommendationWeights &weights, QDate today)
{
    const auto ranked = recommendFor(session, inspection, schedule, weights, today);
    if (!ranked)
        return ranked.error();
    const auto finding = [&](const Recommendation &recommendation) {
        const StoredItem &item = inspection.items[recommendation.line];
        ServiceFinding made{item.id,
                            QString::fromStdString(item.line.name),
                            QString::fromStdString(item.line.note),
                            item.line.severity,
                            static_cast<int>(item.photos.size()),
                            item.line.parts,
                            item.line.labor,
                            item.line.allIn(),
                            recommendation,
                            {}};
        if (const auto answer = answers.constFind(item.id); answer != answers.constEnd())
            made.answer = *answer;
        return made;
    };
    for (const Recommendation &each : ranked->shown)
        order.shown << finding(each);
    for (const Recommendation &each : ranked->folded)
        order.folded << finding(each);
    return {};
}

Result<void> addVisits(Session &session, ServiceOrder &order)
{
    if (!order.vehicleId)
        return {};
    const auto read = session.each(u"read_vehicle_visits"_s, {*order.vehicleId}, [&](const Row &row) {
        order.visits = static_cast<int>(row.id(0));
        order.spent = row.money(1);
        if (const auto miles = row.integer(2))
            order.miles = static_cast<int>(*miles);
    });
    return read ? Result<void>() : read.error();
}

} // namespace

Result<ServiceSnapshot> ServiceSnapshot::load(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today)
{
    ServiceSnapshot snapshot;
    snapshot.today = today;
    snapshot.zone = QTimeZone(rooftop.zone.toLatin1());
    const QDate from = today.addDays(1 - 7 * weeksShown);
    const qint64 fromMs = from.startOfDay(snapshot.zone).toMSecsSinceEpoch();
    const auto gathered = gather(session, rooftop.id, fromMs);
    if (!gathered)
        return gathered.error();
    auto declined = readDeclinedWork(session, rooftop.id, today, snapshot.zone);
    if (!declined)
        return declined.error();
    snapshot.declined = *std::move(declined);
    const auto schedule = OemSchedule::builtIn();
    if (!schedule)
        return schedule.error();

    const double limit = static_cast<double>(settings.whole(u"service.textMinutes"_s, rooftop.id));
    std::vector<std::vector<VisitFacts>> byWeek(weeksShown);
    QMap<QString, std::vector<VisitFacts>> byAdvisor, byTechnician;
    const bool inspects = !gathered->byNumber.isEmpty();
    const auto orders = session.each(u"read_orders_between"_s, {rooftop.id, from, today, today}, [&](const Row &row) {
        ServiceOrder order;
        order.orderId = row.id(0);
        order.number = row.text(1);
        order.advisor = row.text(2);
        const QDate opened = row.day(4), closed = row.day(5);
        order.writtenOn = opened;
        order.promisedOn = row.day(6);
        order.customerId = row.integer(8);
        order.vehicleId = row.integer(9);
        const QString company = row.text(12);
        order.person = company.isEmpty()
                           ? u"%1 %2"_s.arg(row.text(10).left(1) + (row.text(10).isEmpty() ? u""_s : u"."_s), row.text(11)).trimmed()
                           : company;
        const auto year = row.integer(13);
        order.vehicle = u"%1 %2"_s.arg(year ? QString::number(*year) : QString(), row.text(15)).simplified();
        const auto found = gathered->byNumber.constFind(order.number);
        const StoredInspection *inspection = found == gathered->byNumber.constEnd() ? nullptr : &*found;
        if (inspection)
            addInspection(order, *inspection, *gathered);
        order.gate = gateOf(inspection ? &inspection->record : nullptr);
        const auto answers = inspection ? gathered->answers.value(inspection->id) : QHash<Id, LineAnswer>();
        const VisitFacts facts = factsOf(order, inspection, answers, row.money(7));
        const int age = static_cast<int>(opened.daysTo(today));
        if (inspects && age >= 0 && age < 7 * weeksShown) {
            byWeek[static_cast<std::size_t>(weeksShown - 1 - age / 7)].push_back(facts);
            byAdvisor[order.advisor].push_back(facts);
            if (!order.technician.isEmpty())
                byTechnician[order.technician].push_back(facts);
            if (age < 7)
                snapshot.gates.add(order.gate, order.exception);
        }
        if (opened == today || closed == today || !closed.isValid()) {
            order.stage = stageOf(order, row.text(3), closed.isValid(), facts.findings);
            snapshot.board << order;
        }
    });
    if (!orders)
        return orders.error();
    const RecommendationWeights weights = recommendationWeights(settings, rooftop.id);
    const auto picks = PickTable(session).since(rooftop.id, fromMs);
    if (!picks)
        return picks.error();
    for (ServiceOrder &order : snapshot.board) {
        if (const auto added = addVisits(session, order); !added)
            return added.error();
        if (order.inspectionId == 0)
            continue;
        order.picked = picks->value(order.inspectionId);
        const StoredInspection &inspection = *gathered->byNumber.constFind(order.number);
        if (const auto added = addFindings(session, order, inspection, gathered->answers.value(inspection.id), *schedule, weights, today);
            !added)
            return added.error();
    }
    for (std::size_t i = 0; i < byWeek.size(); ++i)
        snapshot.weeks << std::pair(from.addDays(7 * static_cast<int>(i)), serviceFigures(byWeek[i], limit));
    snapshot.week = snapshot.weeks.last().second;
    for (auto it = byAdvisor.constBegin(); it != byAdvisor.constEnd(); ++it)
        snapshot.byAdvisor.insert(it.key(), serviceFigures(it.value(), limit));
    for (auto it = byTechnician.constBegin(); it != byTechnician.constEnd(); ++it)
        snapshot.byTechnician.insert(it.key(), serviceFigures(it.value(), limit));
    return snapshot;
}

} // namespace tradewind
