// SPDX-License-Identifier: Apache-2.0
#include "jobs/sync/streamschedule.h"

#include "base/daywords.h"
#include "domain/openinghours.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

QString StreamSchedule::timesText() const
{
    QStringList words;
    for (const QTime &time : atTimes)
        words << time.toString(u"HH:mm"_s);
    return words.join(u' ');
}

Result<QList<QTime>> StreamSchedule::timesFrom(const QString &words)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QList<QTime> times;
    for (const QString &word : words.split(between, Qt::SkipEmptyParts)) {
        const QTime time = clockTimeFrom(word);
        if (!time.isValid())
            return Error{Error::Kind::BadUse, u"\"%1\" is no time: write 6:00 or 18:30."_s.arg(word)};
        if (!times.contains(time))
            times << time;
    }
    std::sort(times.begin(), times.end());
    return times;
}

qint64 nextRunMs(const StreamSchedule &schedule, qint64 nowMs, const QTimeZone &zone)
{
    if (schedule.atTimes.isEmpty())
        return nowMs + std::max(1, schedule.everyMinutes) * 60'000LL;
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    for (int day = 0;; ++day) {
        for (const QTime &time : schedule.atTimes) {
            QDateTime at(today.addDays(day), time, zone);
            if (!at.isValid()) // the hour that spring leaves out
                at = QDateTime(today.addDays(day), time.addSecs(3600), zone);
            if (at.isValid() && at.toMSecsSinceEpoch() > nowMs)
                return at.toMSecsSinceEpoch();
        }
    }
}

std::optional<qint64> quietUntilMs(const QString &quietHours, qint64 nowMs, const QTimeZone &zone)
{
    constexpr qint64 minuteMs = 60'000, weekMinutes = 7 * 24 * 60;
    if (quietHours.isEmpty())
        return std::nullopt;
    const auto quiet = BusinessHours::parse(quietHours, {}, zone);
    if (!quiet || !quiet->isOpen(nowMs))
        return std::nullopt;
    qint64 at = nowMs / minuteMs * minuteMs;
    for (qint64 i = 0; i < weekMinutes && quiet->isOpen(at); ++i)
        at += minuteMs;
    return at;
}

} // namespace tradewind
