// SPDX-License-Identifier: Apache-2.0
#include "jobs/appointments/offeredtimes.h"

#include "base/daywords.h"
#include "domain/language.h"
#include "domain/openinghours.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

Result<QList<qint64>> timesToOffer(Session &session, Id rooftopId, const VisitHours &hours, qint64 nowMs, int noticeMinutes, int most)
{
    constexpr int days = 4, apartMinutes = 180;
    constexpr qint64 minuteMs = 60'000, dayMs = 24 * 60 * minuteMs;
    const auto taken = takenSeats(session, rooftopId, nowMs, nowMs + days * dayMs);
    if (!taken)
        return taken.error();
    QList<qint64> starts;
    for (const FreeVisit &visit :
         freeVisits(hours, *taken, {localDay(nowMs, hours.zone), days, nowMs + noticeMinutes * minuteMs, most, apartMinutes}))
        starts << visit.startsAt;
    return starts;
}

QString offeredWords(const QList<qint64> &starts, const QString &language, const QTimeZone &zone)
{
    QStringList times;
    for (const qint64 start : starts)
        times << weekdayAndTimeIn(localeOf(language), QDateTime::fromMSecsSinceEpoch(start, zone));
    return times.join(inLanguage(language, u" or "_s, u" o "_s, u" ou "_s));
}

} // namespace tradewind
