// SPDX-License-Identifier: Apache-2.0
// The service lane as it stands: orders by stage, declined work, and twelve weeks of figures.
#pragma once

#include "base/result.h"
#include "base/settings.h"
#include "domain/lineanswer.h"
#include "jobs/service/declinedwork.h"
#include "programs/service/inspectiongate.h"
#include "programs/service/recommendation.h"
#include "programs/service/servicefigures.h"
#include "store/rooftoptable.h"

#include <QMap>

namespace tradewind {

enum class ServiceStage { Open, Inspecting, Sent, Decided, Ready };

/// One finding as the advisor sees it.
struct ServiceFinding
{
    Id itemId = 0;
    QString name, note;
    Severity severity = Severity::Yellow;
    int photos = 0;
    std::optional<Money> parts, labor, allIn;
    Recommendation recommendation;
    std::optional<LineAnswer> answer;
};

/// One repair order on the drive. Instants are epoch ms UTC.
struct ServiceOrder
{
    Id orderId = 0, inspectionId = 0; ///< 0: no such
    std::optional<Id> customerId, vehicleId;
    QString number, person, vehicle, advisor, technician;
    ServiceStage stage = ServiceStage::Open;
    Gate gate;
    InspectionException exception = InspectionException::None;
    int pointsDone = 0, pointsPlanned = 0;
    int findings = 0, approved = 0, declined = 0;
    Money recommended, approvedAmount;
    std::optional<qint64> startedAt, completedAt, textedAt, openedAt, decidedAt;
    QDate writtenOn, promisedOn; ///< sources name the day, not the hour; no day: not known
    int visits = 0;              ///< repair orders of the vehicle, this one among them
    std::optional<Money> spent;  ///< what its owner paid on those that are closed
    std::optional<int> miles;    ///< the most a repair order of it names
    QString textKeptBack;        ///< why the customer was not texted; empty: they were, or it is not time yet
    bool wantsCall = false;
    QList<ServiceFinding> shown, folded; ///< as on the customer's page
    QList<Id> picked;                    ///< items a person here would show first
};

struct ServiceSnapshot
{
    QDate today;
    QTimeZone zone;
    QList<ServiceOrder> board; ///< orders of today
    DeclinedBook declined;
    ServiceFigures week;                                   ///< the last seven days
    QList<std::pair<QDate, ServiceFigures>> weeks;         ///< twelve, oldest first
    QMap<QString, ServiceFigures> byAdvisor, byTechnician; ///< of the twelve weeks
    GateReport gates;                                      ///< of the last seven days

    /// Errors: those of Session.
    static Result<ServiceSnapshot> load(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today);
    /// The same without the declined work, for who reads that beside it. Errors: those of Session.
    static Result<ServiceSnapshot> loadLane(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today);
};

} // namespace tradewind
