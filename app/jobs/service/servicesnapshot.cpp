// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/servicesnapshot.h"

#include "jobs/service/recommendationdesk.h"
#include "jobs/service/visitfigures.h"
#include "store/decisiontable.h"
#include "store/inspectiontable.h"
#include "store/picktable.h"
#include "store/session.h"

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

using Answers = QHash<Id, LineAnswer>; ///< item: the answer that holds

void addInspection(ServiceOrder &order, const StoredInspection &inspection, const Answers &answers, const InspectionNews &news)
{
    const InspectionRecord &record = inspection.record;
    order.technician = QString::fromStdString(record.technician);
    if (order.advisor.isEmpty())
        order.advisor = QString::fromStdString(record.advisor);
    order.exception = record.exception;
    order.pointsDone = record.pointsDone;
    order.pointsPlanned = record.pointsPlanned;
    order.startedAt = record.startedMs;
    order.completedAt = record.completedMs;
    if (const auto kept = news.textKeptBack.constFind(inspection.id); kept != news.textKeptBack.constEnd())
        order.textKeptBack = *kept;
    else
        order.textedAt = inspection.textedAt;
    if (const auto view = news.firstView.constFind(inspection.id); view != news.firstView.constEnd())
        order.openedAt = *view;
    order.wantsCall = news.callbacks.contains(inspection.id);
    for (const StoredItem &item : inspection.items) {
        const auto answer = answers.constFind(item.id);
        if (!item.line.isFinding())
            continue;
        ++order.findings;
        const Money price = item.line.allIn().value_or(Money{});
        order.recommended += price;
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

ServiceStage stageOf(const ServiceOrder &order, const QString &status, bool isClosed)
{
    if (isClosed || status.contains("ready"_L1, Qt::CaseInsensitive))
        return ServiceStage::Ready;
    if (order.inspectionId == 0 || order.exception != InspectionException::None)
        return ServiceStage::Open;
    if (!order.gate.mayBeReady())
        return ServiceStage::Inspecting;
    return order.findings > 0 && order.approved + order.declined < order.findings ? ServiceStage::Sent : ServiceStage::Decided;
}

Result<void> addFindings(Session &session, ServiceOrder &order, const StoredInspection &inspection, const Answers &answers,
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

/// What the technician found and what the customer said of it.
Result<void> addInspected(Session &session, ServiceOrder &order, const QString &status, bool isClosed, const InspectionNews &news,
                          const OemSchedule &schedule, const RecommendationWeights &weights, QDate today)
{
    if (order.inspectionId == 0) {
        order.gate = gateOf(nullptr);
        order.stage = stageOf(order, status, isClosed);
        return {};
    }
    const auto inspection = InspectionTable(session).find(order.inspectionId);
    const auto decisions = DecisionTable(session).ofInspection(order.inspectionId);
    if (!inspection || !decisions)
        return inspection ? decisions.error() : inspection.error();
    Answers answers;
    for (const StoredDecision &each : *decisions) { // by line, then number: the last one stays
        answers[each.itemId] = each.decision;
        order.decidedAt = std::max(order.decidedAt.value_or(0), each.decision.decidedAtMs);
    }
    addInspection(order, *inspection, answers, news);
    order.gate = gateOf(&inspection->record);
    order.stage = stageOf(order, status, isClosed);
    return addFindings(session, order, *inspection, answers, schedule, weights, today);
}

/// Orders of today and those still open; `from` is the first day of the weeks shown.
Result<QList<ServiceOrder>> readBoard(Session &session, const Settings &settings, const Rooftop &rooftop, QDate from, QDate today,
                                      qint64 fromMs, const InspectionNews &news)
{
    const auto schedule = OemSchedule::builtIn();
    const auto picks = PickTable(session).since(rooftop.id, fromMs);
    if (!schedule || !picks)
        return schedule ? picks.error() : schedule.error();
    const RecommendationWeights weights = recommendationWeights(settings, rooftop.id);
    QList<ServiceOrder> board;
    QList<std::pair<QString, bool>> states; // the DMS's word for it, whether it is closed
    const auto orders = session.each(u"read_board_orders"_s, {fromMs, rooftop.id, today, today, from, today, today}, [&](const Row &row) {
        ServiceOrder order;
        order.orderId = row.id(0);
        order.number = row.text(1);
        order.advisor = row.text(2);
        order.writtenOn = row.day(4);
        order.promisedOn = row.day(6);
        order.customerId = row.integer(7);
        order.vehicleId = row.integer(8);
        const QString company = row.text(11);
        order.person = company.isEmpty()
                           ? u"%1 %2"_s.arg(row.text(9).left(1) + (row.text(9).isEmpty() ? u""_s : u"."_s), row.text(10)).trimmed()
                           : company;
        const auto year = row.integer(12);
        order.vehicle = u"%1 %2"_s.arg(year ? QString::number(*year) : QString(), row.text(13)).simplified();
        order.inspectionId = row.integer(14).value_or(0);
        board << order;
        states << std::pair(row.text(3), row.day(5).isValid());
    });
    if (!orders)
        return orders.error();
    for (qsizetype i = 0; i < board.size(); ++i) {
        ServiceOrder &order = board[i];
        const auto &[status, isClosed] = states.at(i);
        if (const auto added = addVisits(session, order); !added)
            return added.error();
        if (const auto added = addInspected(session, order, status, isClosed, news, *schedule, weights, today); !added)
            return added.error();
        if (order.inspectionId != 0)
            order.picked = picks->value(order.inspectionId);
    }
    return board;
}

} // namespace

Result<ServiceSnapshot> ServiceSnapshot::load(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today)
{
    auto snapshot = loadLane(session, settings, rooftop, today);
    auto declined = readDeclinedWork(session, rooftop.id, today, QTimeZone(rooftop.zone.toLatin1()));
    if (!snapshot || !declined)
        return snapshot ? declined.error() : snapshot.error();
    snapshot->declined = *std::move(declined);
    return snapshot;
}

Result<ServiceSnapshot> ServiceSnapshot::loadLane(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today)
{
    ServiceSnapshot snapshot;
    snapshot.today = today;
    snapshot.zone = QTimeZone(rooftop.zone.toLatin1());
    const QDate from = today.addDays(1 - 7 * weeksShown);
    const qint64 fromMs = from.startOfDay(snapshot.zone).toMSecsSinceEpoch();
    const auto news = InspectionNews::read(session, rooftop.id, fromMs);
    if (!news)
        return news.error();
    const double limit = static_cast<double>(settings.whole(u"service.textMinutes"_s, rooftop.id));
    auto figures = VisitFigures::read(session, rooftop.id, today, snapshot.zone, limit, *news);
    if (!figures)
        return figures.error();
    snapshot.week = figures->weeks.last().second;
    snapshot.weeks = figures->weeks;
    snapshot.byAdvisor = figures->byAdvisor;
    snapshot.byTechnician = figures->byTechnician;
    snapshot.gates = figures->gates;
    auto board = readBoard(session, settings, rooftop, from, today, fromMs, *news);
    if (!board)
        return board.error();
    snapshot.board = *std::move(board);
    return snapshot;
}

} // namespace tradewind
