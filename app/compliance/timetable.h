// SPDX-License-Identifier: Apache-2.0
// The hours and holidays rules of a pack together: whether a place may be called now, and when it may next.
#pragma once

#include "compliance/holidays.h"
#include "compliance/place.h"
#include "compliance/ruleinforce.h"
#include "compliance/week.h"

#include <vector>

namespace tradewind {

/// One rule about hours or holidays.
struct Timetable
{
    enum class Kind { Hours, HoursOfUnknownPlaces, HoursInCanada, Holidays };

    RuleInForce rule;
    Kind kind = Kind::Hours;
    WeekHours week{}; ///< Holidays: any hour of a day that is none

    /// Reads a rule. Errors: BadData. Nothing when the rule is of another kind.
    static Result<std::optional<Timetable>> from(const Rule &rule, const ZoneClock &first, const ZoneClock &last);

    bool binds(const Place &place) const;
    /// `ms` itself when the place may be reached then by this rule, otherwise the first instant at which it may; nothing within 40 days.
    std::optional<qint64> nextOpen(const Place &place, const HolidayCalendar &holidays, qint64 ms) const;

private:
    std::optional<qint64> nextOpen(const ZoneClock &clock, StateSet states, const HolidayCalendar &holidays, qint64 ms) const;
};

/// The first instant from `ms` on at which all timetables that speak of the channel and purpose are open; nothing within 40 days.
std::optional<qint64> nextOpen(const std::vector<Timetable> &timetables, const Place &place, const HolidayCalendar &holidays,
                               Channel channel, Purpose purpose, qint64 ms);

} // namespace tradewind
