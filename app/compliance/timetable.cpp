// SPDX-License-Identifier: Apache-2.0
#include "compliance/timetable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchDays = 40;
constexpr int wholeDay = 24 * 60;

StateSet everyState()
{
    StateSet all;
    for (int state = 0; state < stateCount; ++state)
        all.add(state);
    return all;
}

} // namespace

Result<std::optional<Timetable>> Timetable::from(const Rule &rule, const ZoneClock &first, const ZoneClock &last)
{
    Timetable table{RuleInForce::make(rule, first, last)};
    if (rule.predicate == "outside hours"_L1)
        table.kind = Kind::Hours;
    else if (rule.predicate == "outside hours of an unknown place"_L1)
        table.kind = Kind::HoursOfUnknownPlaces;
    else if (rule.predicate == "outside hours in Canada"_L1)
        table.kind = Kind::HoursInCanada;
    else if (rule.predicate == "holiday"_L1)
        table.kind = Kind::Holidays;
    else
        return std::optional<Timetable>();
    if (table.kind == Kind::Holidays) {
        table.week.days.fill({0, wholeDay});
        return std::optional(table);
    }
    const auto week = weekHoursFrom(rule.parameters[u"week"_s].toObject());
    if (!week)
        return Error{Error::Kind::BadData, u"Rule \"%1\" of the pack is not usable: %2"_s.arg(rule.id, week.error().text)};
    table.week = *week;
    return std::optional(table);
}

bool Timetable::binds(const Place &place) const
{
    switch (kind) {
    case Kind::HoursInCanada:
        return place.country == Place::Country::Canada;
    case Kind::HoursOfUnknownPlaces:
        return place.country == Place::Country::Us && !place.isKnown;
    default:
        return place.country == Place::Country::Us && (rule.rule.states.isEmpty() || rule.rule.states.meets(place.states));
    }
}

std::optional<qint64> Timetable::nextOpen(const ZoneClock &clock, StateSet states, const HolidayCalendar &holidays, qint64 ms) const
{
    const WallTime now = clock.wallTime(ms);
    for (int later = 0; later <= searchDays; ++later) {
        WallTime then = now;
        then.day += later;
        then.weekday = (now.weekday - 1 + later) % 7 + 1;
        const WeekHours::Window &window = week.on(then.weekday);
        if (window.opens == window.closes || (!states.isEmpty() && holidays.find(states, then.day)))
            continue;
        if (later > 0 || now.minute < window.opens)
            return clock.instant(then.day, window.opens);
        if (now.minute < window.closes)
            return ms;
    }
    return std::nullopt;
}

std::optional<qint64> Timetable::nextOpen(const Place &place, const HolidayCalendar &holidays, qint64 ms) const
{
    StateSet holidayStates;
    if (kind == Kind::Holidays)
        holidayStates = rule.rule.states.common(place.states);
    else if (kind == Kind::HoursOfUnknownPlaces)
        holidayStates = everyState();
    // Each clock may put the moment off again for the others, so go round until all agree.
    for (const qint64 start = ms; ms - start < searchDays * 86'400'000LL;) {
        qint64 latest = ms;
        for (const ZoneClock *clock : place.clocks) {
            const auto open = nextOpen(*clock, holidayStates, holidays, ms);
            if (!open)
                return std::nullopt;
            latest = std::max(latest, *open);
        }
        if (latest == ms)
            return ms;
        ms = latest;
    }
    return std::nullopt;
}

std::optional<qint64> nextOpen(const std::vector<Timetable> &timetables, const Place &place, const HolidayCalendar &holidays,
                               Channel channel, Purpose purpose, qint64 ms)
{
    for (const qint64 start = ms; ms - start < searchDays * 86'400'000LL;) {
        qint64 latest = ms;
        for (const Timetable &timetable : timetables) {
            if (!timetable.rule.concerns(channel, purpose, ms) || !timetable.binds(place))
                continue;
            const auto open = timetable.nextOpen(place, holidays, ms);
            if (!open)
                return std::nullopt;
            latest = std::max(latest, *open);
        }
        if (latest == ms)
            return ms;
        ms = latest;
    }
    return std::nullopt;
}

} // namespace tradewind
