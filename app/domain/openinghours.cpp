// SPDX-License-Identifier: Apache-2.0
#include "domain/openinghours.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 1'440, longestSearchDays = 60;
constexpr qint64 minuteMs = 60'000, dayMs = dayMinutes * minuteMs;
const QStringList dayCodes{u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};

struct Instants
{
    qint64 from = 0, to = 0;
};

Error unreadable(const QString &part)
{
    return {Error::Kind::BadData, u"\"%1\" is not how hours are written: Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00."_s.arg(part)};
}

qint64 offsetMs(const QTimeZone &zone, qint64 instant)
{
    return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC))} * 1000;
}

bool endsNextDay(const OpenSpan &span)
{
    return span.until <= span.from;
}

qint64 instantOfMinute(QDate day, int minute, const QTimeZone &zone)
{
    return instantOf(day.addDays(minute / dayMinutes), QTime(0, 0).addSecs(minute % dayMinutes * 60), zone);
}

/// The spans that begin on a day, as instants in order.
std::vector<Instants> spansOf(const OpeningHours &hours, QDate day, const QTimeZone &zone)
{
    std::vector<Instants> spans;
    if (hours.closed.contains(day))
        return spans;
    for (const OpenSpan &span : hours.days[static_cast<std::size_t>(day.dayOfWeek() - 1)])
        spans.push_back(
            {instantOfMinute(day, span.from, zone), instantOfMinute(day, endsNextDay(span) ? span.until + dayMinutes : span.until, zone)});
    return spans;
}

std::optional<std::vector<OpenSpan>> spansFrom(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$)"_s);
    std::vector<OpenSpan> spans;
    for (const QString &part : text.split(u',')) {
        const auto match = form.match(part.trimmed());
        const OpenSpan span{match.captured(1).toInt() * 60 + match.captured(2).toInt(),
                            match.captured(3).toInt() * 60 + match.captured(4).toInt()};
        if (!match.hasMatch() || span.from >= dayMinutes || span.until > dayMinutes || span.from == span.until)
            return std::nullopt;
        spans.push_back(span);
    }
    std::sort(spans.begin(), spans.end(), [](const OpenSpan &a, const OpenSpan &b) { return a.from < b.from; });
    return spans;
}

QString clockText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

OpeningHours OpeningHours::everyDay(QTime from, QTime until)
{
    OpeningHours hours;
    hours.days.fill({{minuteOf(from), minuteOf(until)}});
    return hours;
}

Result<OpeningHours> OpeningHours::fromText(const QString &week, const QString &holidays)
{
    static const QRegularExpression rule(u"^([a-z]{2})(?:-([a-z]{2}))?\\s+(.+)$"_s);
    OpeningHours hours;
    for (const QString &part : week.split(u';', Qt::SkipEmptyParts)) {
        const auto match = rule.match(part.trimmed().toLower());
        const auto dayOf = [&](int group) {
            const QString code = match.captured(group);
            return code.isEmpty() ? -1 : dayCodes.indexOf(code.left(1).toUpper() + code.mid(1));
        };
        const auto first = dayOf(1);
        const auto last = match.captured(2).isEmpty() ? first : dayOf(2);
        const auto spans = match.hasMatch() ? spansFrom(match.captured(3)) : std::nullopt;
        if (first < 0 || last < 0 || !spans)
            return unreadable(part.trimmed());
        for (auto day = first;; day = (day + 1) % 7) {
            hours.days[static_cast<std::size_t>(day)] = *spans;
            if (day == last)
                break;
        }
    }
    for (const QString &part : holidays.split(u',', Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(part.trimmed(), Qt::ISODate);
        if (!day.isValid())
            return Error{Error::Kind::BadData, u"\"%1\" is not a day like 2026-11-26."_s.arg(part.trimmed())};
        hours.closed.insert(day);
    }
    return hours;
}

QString OpeningHours::toText() const
{
    QStringList rules;
    for (std::size_t first = 0; first < 7;) {
        std::size_t last = first;
        while (last + 1 < 7 && days[last + 1] == days[first])
            ++last;
        QStringList spans;
        for (const OpenSpan &span : days[first])
            spans << clockText(span.from) + u'-' + clockText(span.until);
        if (!spans.isEmpty())
            rules << dayCodes[static_cast<int>(first)] + (last > first ? u'-' + dayCodes[static_cast<int>(last)] : QString()) + u' ' +
                         spans.join(u',');
        first = last + 1;
    }
    return rules.join(u"; "_s);
}

bool OpeningHours::isOpen(QDate day, QTime time) const
{
    const int minute = minuteOf(time);
    const auto isIn = [&](QDate begins, int at) {
        if (closed.contains(begins))
            return false;
        const auto &spans = days[static_cast<std::size_t>(begins.dayOfWeek() - 1)];
        return std::any_of(spans.begin(), spans.end(), [&](const OpenSpan &span) {
            return at >= span.from && at < (endsNextDay(span) ? span.until + dayMinutes : span.until);
        });
    };
    return isIn(day, minute) || isIn(day.addDays(-1), minute + dayMinutes); // yesterday's shift may end after midnight
}

qint64 instantOf(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
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
    const QDate today = localDay(instant, zone);
    if (hours.isOpen(today, localTime(instant, zone)))
        return instant;
    for (int ahead = -1; ahead <= longestSearchDays; ++ahead) {
        for (const Instants &span : spansOf(hours, today.addDays(ahead), zone)) {
            if (instant < span.to)
                return std::max(instant, span.from);
        }
    }
    return std::nullopt;
}

Result<BusinessHours> BusinessHours::parse(const QString &week, const QString &holidays, const QTimeZone &zone)
{
    if (!zone.isValid())
        return Error{Error::Kind::BadData, u"The rooftop's time zone does not exist."_s};
    const auto hours = OpeningHours::fromText(week, holidays);
    return hours ? Result<BusinessHours>(BusinessHours(*hours, zone)) : hours.error();
}

bool BusinessHours::isOpen(qint64 at) const
{
    return m_hours.isOpen(localDay(at, m_zone), localTime(at, m_zone));
}

std::optional<qint64> BusinessHours::afterBusinessMinutes(qint64 at, int minutes) const
{
    qint64 left = minutes * minuteMs;
    const QDate today = localDay(at, m_zone);
    for (int ahead = -1; ahead <= longestSearchDays; ++ahead) {
        for (const Instants &span : spansOf(m_hours, today.addDays(ahead), m_zone)) {
            const qint64 begin = std::max(at, span.from);
            if (begin >= span.to)
                continue;
            if (left <= span.to - begin)
                return begin + left;
            left -= span.to - begin;
        }
    }
    return std::nullopt;
}

qint64 BusinessHours::businessTime(qint64 from, qint64 to) const
{
    qint64 sum = 0;
    if (to <= from)
        return 0;
    const QDate last = localDay(to, m_zone);
    for (QDate day = localDay(from, m_zone).addDays(-1); day <= last; day = day.addDays(1)) {
        for (const Instants &span : spansOf(m_hours, day, m_zone))
            sum += std::max<qint64>(0, std::min(to, span.to) - std::max(from, span.from));
    }
    return sum;
}

} // namespace tradewind
