// SPDX-License-Identifier: Apache-2.0
#include "models/queue/callslots.h"

#include "jobs/appointments/appointmentbook.h"
#include "jobs/appointments/offeredtimes.h"
#include "models/base/words.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int offeredSlots = 3, noticeMinutes = 60;

} // namespace

Result<QList<QueueSlot>> slotsToOffer(Session &session, const Settings &settings, Id rooftopId, const QTimeZone &zone, qint64 nowMs)
{
    const auto starts = timesToOffer(session, rooftopId, visitHours(settings, rooftopId, zone), nowMs, noticeMinutes, offeredSlots);
    if (!starts)
        return starts.error();
    QList<QueueSlot> free;
    for (const qint64 start : *starts)
        free << QueueSlot{start, weekdayAndTime(start, zone)};
    return free;
}

Result<QString> bookSlot(Session &session, IdMaker &ids, AppointmentRow about, const QueueSlot &slot, const QTimeZone &zone, qint64 nowMs)
{
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    const VisitHours hours = visitHours(*settings, about.rooftopId, zone);
    about.id = ids.next();
    about.kind = about.program == u"service" ? u"service"_s : u"sales"_s;
    about.startsAt = slot.startsAt;
    about.minutes = hours.minutes;
    about.state = u"set"_s;
    about.madeAt = about.changedAt = nowMs;
    const auto booked = bookAppointment(session, ids, about, hours.capacity, nowMs);
    if (!booked)
        return booked.error();
    return slot.words;
}

} // namespace tradewind
