// SPDX-License-Identifier: Apache-2.0
#include "jobs/measures/leadfacts.h"

#include "store/session.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr int mostLeads = 200'000;

int monthOf(qint64 at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).date();
    return day.year() * 12 + day.month() - 1;
}

} // namespace

std::optional<LeadFact> leadFactOf(const LeadRow &lead, const LeadDesk &desk, qint64 now)
{
    if (lead.state == LeadState::Duplicate)
        return std::nullopt;
    const LeadTouches touches = touchesOf(lead);
    const LeadDeadlines deadlines = deadlinesOf(lead.receivedAt, desk.hours, desk.clock);
    const auto tried = lead.firstTriedAt ? lead.firstTriedAt : lead.firstContactAt;
    LeadFact fact;
    fact.id = lead.id;
    fact.source = lead.sourceKind;
    fact.owner = lead.owner;
    fact.isValid = lead.grade != u"D";
    fact.isDue = now > deadlines.contactBy;
    fact.wasTried = tried.has_value();
    fact.wasOnTime = tried && *tried <= deadlines.contactBy;
    if (const auto response = responseTime(touches, desk.hours))
        fact.responseMinutes = static_cast<double>(*response) / 60'000;
    fact.wasContacted = lead.firstContactAt.has_value();
    fact.hasAppointment = lead.appointmentAt.has_value();
    fact.wasShown = lead.shownAt.has_value();
    // The hour of the visit is not kept with the lead: three days after booking without a visit, nobody came.
    fact.isAppointmentPast = lead.appointmentAt && now - *lead.appointmentAt > 3 * dayMs;
    fact.wasSold = lead.state == LeadState::Sold;
    fact.attempts = lead.attempts;
    fact.gross = lead.gross;
    return fact;
}

Result<LeadReport> readLeadReport(Session &session, const LeadDesk &desk, int days, qint64 now)
{
    LeadReport report;
    report.to = now + 1;
    report.from = report.to - days * dayMs;
    LeadTable table(session);
    const auto rows = table.between(desk.rooftop.id, report.from - days * dayMs, report.to, mostLeads);
    if (!rows)
        return rows.error();
    std::vector<LeadFact> before;
    for (const LeadRow &row : *rows) {
        const auto fact = leadFactOf(row, desk, now);
        if (!fact)
            continue;
        if (row.receivedAt < report.from) {
            before.push_back(*fact);
            continue;
        }
        report.leads.push_back(*fact);
        report.names.insert(row.id, row.name);
    }
    const auto costs = table.sourceCosts(desk.rooftop.id, monthOf(now), monthOf(now));
    if (!costs)
        return costs.error();
    report.now = measure(report.leads);
    report.before = measure(before);
    report.funnel = leadFunnel(report.leads);
    report.sources = bySource(report.leads, *costs);
    report.owners = byOwner(report.leads);
    return report;
}

} // namespace tradewind
