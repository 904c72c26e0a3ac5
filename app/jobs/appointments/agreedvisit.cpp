// SPDX-License-Identifier: Apache-2.0
#include "jobs/appointments/agreedvisit.h"

#include "jobs/appointments/appointmentbook.h"
#include "jobs/appointments/visithours.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<Id> bookVisit(Session &session, IdMaker &ids, AppointmentRow about, qint64 nowMs, qint64 heardMs)
{
    const auto settings = SettingTable(session).read();
    const auto rooftop = RooftopTable(session).find(about.rooftopId);
    if (!settings || !rooftop)
        return settings ? rooftop.error() : settings.error();
    const VisitHours hours = visitHours(*settings, about.rooftopId, QTimeZone(rooftop->zone.toLatin1()));
    about.id = ids.next();
    about.kind = about.program == u"service" ? u"service"_s : u"sales"_s;
    about.minutes = hours.minutes;
    about.state = u"set"_s;
    about.madeAt = about.changedAt = nowMs;
    const auto booked = bookAppointment(session, ids, about, hours.capacity, nowMs, heardMs);
    return booked ? Result<Id>(booked->id) : booked.error();
}

Result<bool> takeVisitBack(Session &session, Id appointmentId, qint64 nowMs)
{
    const auto deleted = session.change(u"delete_untouched_appointment"_s, {appointmentId});
    if (!deleted || *deleted == 0)
        return deleted ? Result<bool>(false) : deleted.error();
    const auto unsaid = unsayBooking(session, appointmentId, nowMs);
    return unsaid ? Result<bool>(true) : unsaid.error();
}

} // namespace tradewind
