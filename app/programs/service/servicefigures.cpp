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

void ServiceTally::add(const VisitFacts &visit)
{
    ++m_visits;
    m_needed += visit.needsInspection ? 1 : 0;
    m_complete += visit.needsInspection && visit.isComplete ? 1 : 0;
    m_findings += visit.findings;
    m_photos += visit.photos;
    m_texted += visit.wasTexted ? 1 : 0;
    m_opened += visit.wasTexted && visit.wasOpened ? 1 : 0;
    if (visit.textMinutes) {
        const bool isInTime = *visit.textMinutes <= m_textLimitMinutes;
        ++m_timed;
        m_inTime += isInTime ? 1 : 0;
        m_late += isInTime ? 0 : 1;
        m_openedInTime += isInTime && visit.wasOpened ? 1 : 0;
        m_openedLate += !isInTime && visit.wasOpened ? 1 : 0;
    }
    m_approved += visit.approved;
    m_declined += visit.declined;
    m_reasons += visit.declinedWithReason;
    if (visit.customerPay) {
        m_pay += *visit.customerPay;
        ++m_paid;
    }
}

ServiceFigures ServiceTally::figures() const
{
    ServiceFigures figures;
    figures.visits = m_visits;
    figures.complete = share(m_complete, m_needed);
    figures.photosPerFinding = share(m_photos, m_findings);
    figures.textedInTime = share(m_inTime, m_timed);
    figures.opened = share(m_opened, m_texted);
    figures.openedInTime = share(m_openedInTime, m_inTime);
    figures.openedLate = share(m_openedLate, m_late);
    figures.accepted = share(m_approved, m_approved + m_declined);
    figures.reasonsGiven = share(m_reasons, m_declined);
    if (m_paid > 0)
        figures.dollarsPerOrder = Money{m_pay.cents / m_paid};
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
