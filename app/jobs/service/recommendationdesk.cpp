// SPDX-License-Identifier: Apache-2.0
#include "jobs/service/recommendationdesk.h"

#include "store/repairordertable.h"
#include "store/session.h"
#include "store/vehicletable.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

constexpr int yearsOfHistory = 5; // S18: the source reads five

/// Whether a service done covers the one asked for: all words of the shorter name occur in the longer.
bool covers(const std::string &done, const std::string &asked)
{
    const auto words = [](const std::string &key) {
        const QStringList list = QString::fromStdString(key).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    };
    const QSet<QString> a = words(done), b = words(asked);
    return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
}

LineHistory historyOf(const StoredItem &item, const QList<RepairOrderRow> &orders, Id ownOrder, std::optional<int> miles, QDate asOf)
{
    LineHistory history;
    for (const RepairOrderRow &order : orders) { // newest first
        const QDate day = order.order.closedOn.isValid() ? order.order.closedOn : order.order.openedOn;
        if (order.id == ownOrder || !day.isValid() || day >= asOf || day.addYears(yearsOfHistory) < asOf)
            continue;
        for (const RepairLineRecord &line : order.order.lines) {
            if (!covers(serviceKey(line.description), item.serviceKey))
                continue;
            const auto then = order.order.vehicle.odometer;
            if (line.decision == LineDecision::Declined && !history.declined && !history.monthsSinceDone) {
                EarlierDecline declined;
                declined.declinedOn = day;
                declined.reason = declineReasonFrom(QString::fromStdString(line.declineReason));
                declined.price = line.amount.value_or(Money{});
                if (then && miles)
                    declined.milesSince = *miles - *then;
                history.declined = declined;
            } else if (line.decision != LineDecision::Declined && line.decision != LineDecision::Deferred && !history.monthsSinceDone) {
                history.monthsSinceDone = static_cast<int>(day.daysTo(asOf) / 30);
                if (then && miles)
                    history.milesSinceDone = *miles - *then;
            }
        }
    }
    return history;
}

CustomerFit fitOf(const QList<RepairOrderRow> &orders, const VehicleRecord &vehicle, QDate asOf)
{
    CustomerFit fit;
    Money spent;
    int visits = 0;
    QDate first = asOf;
    for (const RepairOrderRow &order : orders) {
        const QDate day = order.order.openedOn;
        if (!day.isValid() || day.addYears(yearsOfHistory) < asOf)
            continue;
        spent += order.order.customerTotal.value_or(Money{});
        ++visits;
        first = std::min(first, day);
    }
    if (visits > 0) {
        const auto years = std::max<qint64>(1, first.daysTo(asOf) / 365);
        fit.annualSpend = Money{spent.cents / years};
        fit.visitsPerYear = static_cast<int>((visits + years - 1) / years);
    }
    if (vehicle.warrantyEndsOn.isValid())
        fit.warranty = vehicle.warrantyEndsOn >= asOf ? Warranty::Covers : Warranty::Ended;
    return fit;
}

} // namespace

RecommendationWeights recommendationWeights(const Settings &settings, qint64 rooftopId)
{
    return {static_cast<int>(settings.whole(u"service.weightSafety"_s, rooftopId)),
            static_cast<int>(settings.whole(u"service.weightHistory"_s, rooftopId)),
            static_cast<int>(settings.whole(u"service.weightFit"_s, rooftopId))};
}

Result<Presented> recommendFor(Session &session, const StoredInspection &inspection, const OemSchedule &schedule,
                               const RecommendationWeights &weights, QDate asOf)
{
    QList<RepairOrderRow> orders;
    VehicleRecord vehicle;
    if (inspection.vehicleId) {
        auto read = RepairOrderTable(session).ofVehicle(*inspection.vehicleId);
        if (!read)
            return read.error();
        orders = *std::move(read);
        const auto found = VehicleTable(session).find(*inspection.vehicleId);
        if (!found)
            return found.error();
        vehicle = found->first.vehicle;
    }
    const CustomerFit fit = fitOf(orders, vehicle, asOf);
    std::vector<Recommendation> recommendations;
    for (qsizetype i = 0; i < inspection.items.size(); ++i) {
        const StoredItem &item = inspection.items[i];
        if (!item.line.isFinding())
            continue;
        const LineHistory history = historyOf(item, orders, inspection.repairOrderId.value_or(0),
                                              inspection.record.odometer ? inspection.record.odometer : vehicle.odometer, asOf);
        recommendations.push_back(recommend(static_cast<int>(i), item.line, history, fit, schedule, vehicle.make, asOf, weights));
    }
    return presented(std::move(recommendations));
}

} // namespace tradewind
