// SPDX-License-Identifier: Apache-2.0
#include "sequences/hours.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QStringList dayCodes{u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};

bool isWithin(const OpenSpan &span, QTime time)
{
    return time >= span.from && (span.until == QTime(0, 0) || time < span.until);
}

qint64 offsetMs(const QTimeZone &zone, qint64 instant)
{
    return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC))} * 1000;
}

} // namespace

OpeningHours OpeningHours::everyDay(QTime from, QTime until)
{
    OpeningHours hours;
    hours.days.fill({{from, until}});
    return hours;
}

std::optional<OpeningHours> OpeningHours::fromText(const QString &text)
{
    OpeningHours hours;
    static const QRegularExpression part(u"^\\s*([A-Z][a-z])(?:-([A-Z][a-z]))?\\s+(.+?)\\s*$"_s);
    for (const QString &rule : text.split(u';', Qt::SkipEmptyParts)) {
        const auto match = part.match(rule);
        const qsizetype first = dayCodes.indexOf(match.captured(1));
        const qsizetype last = match.captured(2).isEmpty() ? first : dayCodes.indexOf(match.captured(2));
        if (!match.hasMatch() || first < 0 || last < first)
            return std::nullopt;
        std::vector<OpenSpan> spans;
        for (const QString &times : match.captured(3).split(u',')) {
            const QStringList ends = times.trimmed().split(u'-');
            if (ends.size() != 2)
                return std::nullopt;
            const OpenSpan span{QTime::fromString(ends[0], u"HH:mm"_s), QTime::fromString(ends[1], u"HH:mm"_s)};
            if (!span.from.isValid() || !span.until.isValid())
                return std::nullopt;
            spans.push_back(span);
        }
        for (qsizetype day = first; day <= last; ++day)
            hours.days[static_cast<std::size_t>(day)] = spans;
    }
    return hours;
}

bool OpeningHours::isOpen(QDate day, QTime time) const
{
    const auto &spans = days[static_cast<std::size_t>(day.dayOfWeek() - 1)];
    return std::any_of(spans.begin(), spans.end(), [&](const OpenSpan &span) { return isWithin(span, time); });
}

qint64 instantOf(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 dayMs = 86'400'000;
    const qint64 before = wall - offsetMs(zone, wall - dayMs);
    const qint64 after = wall - offsetMs(zone, wall + dayMs);
    // The offset of the day before gives the first of two equal wall times, and lands beyond a gap by the gap's length.
    if (before + offsetMs(zone, before) == wall)
        return before;
    return after + offsetMs(zone, after) == wall ? after : before;
}

QDate localDay(qint64 instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant + offsetMs(zone, instant), Qt::UTC).date();
}

QTime localTime(qint64 instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant + offsetMs(zone, instant), Qt::UTC).time();
}

std::optional<qint64> nextOpen(const OpeningHours &hours, const QTimeZone &zone, qint64 instant)
{
    const QDate first = localDay(instant, zone);
    if (hours.isOpen(first, localTime(instant, zone)))
        return instant;
    for (int ahead = 0; ahead <= 8; ++ahead) {
        const QDate day = first.addDays(ahead);
        std::optional<qint64> next;
        for (const OpenSpan &span : hours.days[static_cast<std::size_t>(day.dayOfWeek() - 1)]) {
            const qint64 opens = instantOf(day, span.from, zone);
            if (opens > instant && (!next || opens < *next))
                next = opens;
        }
        if (next)
            return next;
    }
    return std::nullopt;
}

} // namespace tradewind
