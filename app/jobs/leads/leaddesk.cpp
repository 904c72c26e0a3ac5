// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/leaddesk.h"

#include "jobs/leads/leadsettings.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<BusinessHours> leadHours(const Settings &settings, const Rooftop &rooftop)
{
    return BusinessHours::parse(settings.text(u"lead.hours"_s, rooftop.id), settings.text(u"lead.holidays"_s, rooftop.id),
                                QTimeZone(rooftop.zone.toLatin1()));
}

Result<LeadDesk> leadDesk(const Settings &settings, const Rooftop &rooftop)
{
    LeadDesk desk;
    desk.rooftop = rooftop;
    desk.rules = leadRules(settings, rooftop.id);
    const auto whole = [&](const QString &key) { return static_cast<int>(settings.whole(key, rooftop.id)); };
    desk.clock = {whole(u"lead.contactMinutes"_s),     whole(u"lead.contactAcceptable"_s), whole(u"lead.afterOpening"_s),
                  whole(u"lead.acknowledgeSeconds"_s), whole(u"lead.reassignMinutes"_s),   whole(u"lead.escalateMinutes"_s)};
    desk.attempts = whole(u"lead.attempts"_s);
    auto hours = leadHours(settings, rooftop);
    if (!hours)
        return hours.error();
    desk.hours = *std::move(hours);
    return desk;
}

LeadTouches touchesOf(const LeadRow &lead)
{
    LeadTouches touches;
    touches.receivedAt = lead.receivedAt;
    touches.acknowledgedAt = lead.acknowledgedAt;
    touches.firstTriedAt = lead.firstTriedAt;
    touches.firstContactAt = lead.firstContactAt;
    touches.assignedAt = lead.assignedAt;
    touches.managerToldAt = lead.managerToldAt;
    touches.isClosed =
        lead.state == LeadState::Sold || lead.state == LeadState::Lost || lead.state == LeadState::Duplicate || lead.grade == u"D";
    return touches;
}

QList<LeadTaker> takersOf(const QList<LeadTakerRow> &rows, const QTimeZone &zone)
{
    QList<LeadTaker> takers;
    for (const LeadTakerRow &row : rows) {
        LeadTaker taker{row.name, row.weight, row.isAway, {}, row.mostOpen, row.open, row.takenSince, row.lastTakenAt};
        if (!row.hours.isEmpty()) {
            if (const auto own = BusinessHours::parse(row.hours, {}, zone))
                taker.hours = *own;
        }
        takers << taker;
    }
    return takers;
}

qint64 dayBegin(qint64 at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).date().startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace tradewind
