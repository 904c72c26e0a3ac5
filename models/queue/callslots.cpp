// SPDX-License-Identifier: Apache-2.0
#include "models/queue/callslots.h"

#include "jobs/appointments/offeredtimes.h"
#include "jobs/appointments/visithours.h"
#include "models/base/words.h"

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

} // namespace tradewind
