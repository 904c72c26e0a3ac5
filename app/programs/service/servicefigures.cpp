// SPDX-License-Identifier: Apache-2.0
#include "programs/service/servicefigures.h"

#include <array>

namespace tradewind {

namespace {

std::optional<double> share(int part, int whole)
{
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / whole);
}

} // namespace

ServiceFigures serviceFigures(const std::vector<VisitFacts> &visits, double textLimitMinutes)
{
    int needed = 0, complete = 0, findings = 0, photos = 0, timed = 0, inTime = 0, texted = 0, opened = 0, openedInTime = 0, late = 0,
        openedLate = 0, approved = 0, declined = 0, reasons = 0, paid = 0;
    Money pay;
    for (const VisitFacts &visit : visits) {
        needed += visit.needsInspection ? 1 : 0;
        complete += visit.needsInspection && visit.isComplete ? 1 : 0;
        findings += visit.findings;
        photos += visit.photos;
        texted += visit.wasTexted ? 1 : 0;
        opened += visit.wasTexted && visit.wasOpened ? 1 : 0;
        if (visit.textMinutes) {
            const bool isInTime = *visit.textMinutes <= textLimitMinutes;
            ++timed;
            inTime += isInTime ? 1 : 0;
            late += isInTime ? 0 : 1;
            openedInTime += isInTime && visit.wasOpened ? 1 : 0;
            openedLate += !isInTime && visit.wasOpened ? 1 : 0;
        }
        approved += visit.approved;
        declined += visit.declined;
        reasons += visit.declinedWithReason;
        if (visit.customerPay) {
            pay += *visit.customerPay;
            ++paid;
        }
    }
    ServiceFigures figures;
    figures.visits = static_cast<int>(visits.size());
    figures.complete = share(complete, needed);
    figures.photosPerFinding = share(photos, findings);
    figures.textedInTime = share(inTime, timed);
    figures.opened = share(opened, texted);
    figures.openedInTime = share(openedInTime, inTime);
    figures.openedLate = share(openedLate, late);
    figures.accepted = share(approved, approved + declined);
    figures.reasonsGiven = share(reasons, declined);
    if (paid > 0)
        figures.dollarsPerOrder = Money{pay.cents / paid};
    return figures;
}

ServiceCause weakestCause(const ServiceFigures &figures)
{
    const ServiceGoals goals;
    struct Cause
    {
        ServiceCause cause;
        std::optional<double> value;
        double goal;
    };
    const std::array causes{Cause{ServiceCause::Completion, figures.complete, goals.complete},
                            Cause{ServiceCause::Photos, figures.photosPerFinding, goals.photosPerFinding},
                            Cause{ServiceCause::LateTexts, figures.textedInTime, goals.textedInTime},
                            Cause{ServiceCause::Reasons, figures.reasonsGiven, goals.reasonsGiven}};
    ServiceCause weakest = ServiceCause::None;
    double worst = 1;
    for (const Cause &each : causes) {
        if (each.value && *each.value / each.goal < worst) {
            worst = *each.value / each.goal;
            weakest = each.cause;
        }
    }
    return weakest;
}

std::optional<double> openedAt(const ServiceFigures &figures, double share)
{
    if (!figures.openedInTime || !figures.openedLate)
        return std::nullopt;
    return share * *figures.openedInTime + (1 - share) * *figures.openedLate;
}

} // namespace tradewind
