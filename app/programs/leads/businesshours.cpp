// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/businesshours.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSearchDays = 60;
constexpr qint64 minuteMs = 60'000;

Error unreadable(const QString &part)
{
    return {Error::Kind::BadData, u"\"%1\" is not how hours are written: Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00."_s.arg(part)};
}

/// The instant of a minute of a local day. A minute that the clock skips in spring begins when the gap ends.
qint64 instantOf(QDate day, int minute, const QTimeZone &zone)
{
    const QDate on = day.addDays(minute / 1'440);
    QDateTime local(on, QTime(0, 0).addSecs(minute % 1'440 * 60), zone);
    for (int ahead = 1; !local.isValid() && ahead <= 180; ++ahead)
        local = QDateTime(on, QTime(0, 0).addSecs((minute % 1'440 + ahead) * 60), zone);
    return local.toMSecsSinceEpoch();
}

std::optional<std::vector<Shift>> shiftsOf(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$)"_s);
    std::vector<Shift> shifts;
    for (const QString &part : text.split(u',')) {
        const auto match = form.match(part.trimmed());
        Shift shift{match.captured(1).toInt() * 60 + match.captured(2).toInt(), match.captured(3).toInt() * 60 + match.captured(4).toInt()};
        if (!match.hasMatch() || shift.from >= 1'440 || shift.to > 1'440 || shift.from == shift.to)
            return std::nullopt;
        shifts.push_back(shift);
    }
    std::sort(shifts.begin(), shifts.end(), [](const Shift &a, const Shift &b) { return a.from < b.from; });
    return shifts;
}

} // namespace

Result<BusinessHours> BusinessHours::parse(const QString &week, const QString &holidays, const QTimeZone &zone)
{
    static const QStringList names{u"mo"_s, u"tu"_s, u"we"_s, u"th"_s, u"fr"_s, u"sa"_s, u"su"_s};
    static const QRegularExpression rule(uR"(^([a-z]{2})(?:-([a-z]{2}))?\s+(.+)$)"_s);
    if (!zone.isValid())
        return Error{Error::Kind::BadData, u"The rooftop's time zone does not exist."_s};
    BusinessHours hours;
    hours.m_zone = zone;
    for (const QString &part : week.split(u';', Qt::SkipEmptyParts)) {
        const auto match = rule.match(part.trimmed().toLower());
        const auto first = names.indexOf(match.captured(1));
        const auto last = match.captured(2).isEmpty() ? first : names.indexOf(match.captured(2));
        const auto shifts = match.hasMatch() ? shiftsOf(match.captured(3)) : std::nullopt;
        if (first < 0 || last < 0 || !shifts)
            return unreadable(part.trimmed());
        for (auto day = first;; day = (day + 1) % 7) {
            hours.m_week[static_cast<std::size_t>(day)] = *shifts;
            if (day == last)
                break;
        }
    }
    for (const QString &part : holidays.split(u',', Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(part.trimmed(), Qt::ISODate);
        if (!day.isValid())
            return Error{Error::Kind::BadData, u"\"%1\" is not a day like 2026-11-26."_s.arg(part.trimmed())};
        hours.m_holidays.insert(day);
    }
    return hours;
}

QDate BusinessHours::dayOf(qint64 at) const
{
    return QDateTime::fromMSecsSinceEpoch(at, m_zone).date();
}

std::vector<BusinessHours::Span> BusinessHours::spansOf(QDate day) const
{
    std::vector<Span> spans;
    if (m_holidays.contains(day))
        return spans;
    for (const Shift &shift : m_week[static_cast<std::size_t>(day.dayOfWeek() - 1)])
        spans.push_back({instantOf(day, shift.from, m_zone), instantOf(day, shift.to > shift.from ? shift.to : shift.to + 1'440, m_zone)});
    return spans;
}

bool BusinessHours::isOpen(qint64 at) const
{
    return nextOpening(at) == at;
}

std::optional<qint64> BusinessHours::nextOpening(qint64 at) const
{
    const QDate today = dayOf(at);
    for (int ahead = -1; ahead <= longestSearchDays; ++ahead) { // yesterday's shift may end after midnight
        for (const Span &span : spansOf(today.addDays(ahead))) {
            if (at < span.to)
                return std::max(at, span.from);
        }
    }
    return std::nullopt;
}

std::optional<qint64> BusinessHours::afterBusinessMinutes(qint64 at, int minutes) const
{
    qint64 left = minutes * minuteMs;
    const QDate today = dayOf(at);
    for (int ahead = -1; ahead <= longestSearchDays; ++ahead) {
        for (const Span &span : spansOf(today.addDays(ahead))) {
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
    const QDate last = dayOf(to);
    for (QDate day = dayOf(from).addDays(-1); day <= last; day = day.addDays(1)) {
        for (const Span &span : spansOf(day))
            sum += std::max<qint64>(0, std::min(to, span.to) - std::max(from, span.from));
    }
    return sum;
}

} // namespace tradewind
