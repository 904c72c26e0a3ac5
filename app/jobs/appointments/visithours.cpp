// SPDX-License-Identifier: Apache-2.0
#include "jobs/appointments/visithours.h"

#include "store/session.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

int firstFree(const QList<int> &taken)
{
    int seat = 1;
    while (taken.contains(seat))
        ++seat;
    return seat;
}

} // namespace

VisitHours visitHours(const Settings &settings, Id rooftopId, const QTimeZone &zone)
{
    const auto whole = [&](const QString &key) { return static_cast<int>(settings.whole(key, rooftopId)); };
    return {whole(u"booking.opens"_s),
            whole(u"booking.closes"_s),
            std::max(15, whole(u"booking.minutes"_s)),
            whole(u"booking.capacity"_s),
            settings.flag(u"booking.saturday"_s, rooftopId),
            zone};
}

QList<qint64> visitStarts(const VisitHours &hours, QDate day)
{
    QList<qint64> starts;
    if (day.dayOfWeek() == Qt::Sunday || (day.dayOfWeek() == Qt::Saturday && !hours.hasSaturday))
        return starts;
    for (int minute = hours.opens * 60; minute < hours.closes * 60; minute += hours.minutes) {
        const QTime time(minute / 60, minute % 60);
        const QDateTime at(day, time, hours.zone);
        if (at.isValid() && at.time() == time && at.date() == day) // Qt moves an hour that the clocks jump over, and says nothing
            starts << at.toMSecsSinceEpoch();
    }
    return starts;
}

Result<TakenSeats> takenSeats(Session &session, Id rooftopId, qint64 fromMs, qint64 untilMs)
{
    TakenSeats taken;
    const auto read = session.each(u"read_taken_visits"_s, {rooftopId, fromMs, untilMs, rooftopId, fromMs, untilMs}, [&](const Row &row) {
        QList<int> &seats = taken[row.id(0)];
        seats << (row.id(1) > 0 ? static_cast<int>(row.id(1)) : firstFree(seats));
    });
    return read ? Result(taken) : read.error();
}

QList<FreeVisit> freeVisits(const VisitHours &hours, const TakenSeats &taken, const FreeVisitWish &wish)
{
    QList<FreeVisit> free;
    for (QDate day = wish.firstDay; day < wish.firstDay.addDays(wish.days) && free.size() < wish.most; day = day.addDays(1)) {
        std::optional<qint64> last;
        for (const qint64 start : visitStarts(hours, day)) {
            if (start < wish.notBefore || free.size() >= wish.most || (last && start < *last + wish.everyMinutes * qint64{60'000}))
                continue;
            const int seat = firstFree(taken.value(start));
            if (seat > hours.capacity)
                continue;
            last = start;
            free << FreeVisit{start, seat};
        }
    }
    return free;
}

} // namespace tradewind
