// SPDX-License-Identifier: Apache-2.0
#include "compliance/clocks.h"

#include "domain/calendar.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 dayMs = 86'400'000;

constexpr qint64 floorDivide(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

std::optional<ZoneClock> ZoneClock::make(const QByteArray &ianaId)
{
    const QTimeZone zone(ianaId);
    if (!zone.isValid())
        return std::nullopt;
    const QDateTime first(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    ZoneClock clock;
    clock.m_id = ianaId;
    clock.m_offsets.emplace_back(INT64_MIN, qint64{zone.offsetFromUtc(first)} * 1000);
    for (const auto &change : zone.transitions(first, last))
        clock.m_offsets.emplace_back(change.atUtc.toMSecsSinceEpoch(), qint64{change.offsetFromUtc} * 1000);
    return clock;
}

qint64 ZoneClock::offset(qint64 ms) const
{
    auto after = std::upper_bound(m_offsets.begin(), m_offsets.end(), ms, [](qint64 at, const auto &entry) { return at < entry.first; });
    return std::prev(after)->second;
}

WallTime ZoneClock::wallTime(qint64 ms) const
{
    const qint64 local = ms + offset(ms);
    const qint64 day = floorDivide(local, dayMs);
    // 1970-01-01 was a Thursday.
    const qint64 weekday = ((day + 3) % 7 + 7) % 7 + 1;
    return {static_cast<std::int32_t>(day), static_cast<int>((local - day * dayMs) / minuteMs), static_cast<int>(weekday)};
}

qint64 ZoneClock::instant(std::int32_t day, int minute) const
{
    const qint64 local = day * dayMs + minute * minuteMs;
    // Either side of a switch no further than a day away; the later of the instants that show this time is meant.
    const qint64 before = offset(local - dayMs);
    const qint64 after = offset(local + dayMs);
    for (const qint64 guess : {local - std::min(before, after), local - std::max(before, after)}) {
        if (guess + offset(guess) == local)
            return guess;
    }
    // The clocks jumped over it: the jump itself.
    const auto jump =
        std::upper_bound(m_offsets.begin(), m_offsets.end(), local - before, [](qint64 at, const auto &entry) { return at < entry.first; });
    return std::prev(jump)->first;
}

bool ZoneClock::showsTheSameAs(const ZoneClock &other) const
{
    return m_offsets == other.m_offsets;
}

std::vector<qint64> ZoneClock::switches(qint64 fromMs, qint64 toMs) const
{
    std::vector<qint64> found;
    for (const auto &[at, offset] : m_offsets) {
        if (at >= fromMs && at < toMs)
            found.push_back(at);
    }
    return found;
}

QString readable(const WallTime &time)
{
    // By hand, because every held message is told it: QLocale takes longer than the decision.
    static constexpr std::array<const char *, 7> days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDate date = dateOf(time.day);
    const int hour = time.minute / 60;
    const int minute = time.minute % 60;
    QString text = QLatin1String(days[static_cast<std::size_t>(time.weekday - 1)]) + u' ' +
                   QLatin1String(months[static_cast<std::size_t>(date.month() - 1)]) + u' ' + QString::number(date.day()) + u", "_s +
                   QString::number(hour % 12 == 0 ? 12 : hour % 12) + u':';
    if (minute < 10)
        text += u'0';
    text += QString::number(minute);
    text += hour < 12 ? u" AM"_s : u" PM"_s;
    return text;
}

} // namespace tradewind
