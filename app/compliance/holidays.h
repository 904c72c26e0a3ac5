// SPDX-License-Identifier: Apache-2.0
// On which days a state's offices are closed: from the pack's file of the year, or worked out when there is none.
#pragma once

#include "compliance/rulepack.h"
#include "compliance/states.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace tradewind {

/// Easter Sunday (Gregorian), by the method of Meeus, Jones and Butcher.
QDate easter(int year);

/// Every day that any of the states with holiday rules may keep in a year, with both ways of shifting a weekend day: what is blocked
/// when nobody has confirmed the year yet.
QList<Holiday> possibleHolidays(int year);

/// Looks days up quickly. Immutable, any thread.
class HolidayCalendar
{
public:
    explicit HolidayCalendar(const RulePack &pack);

    /// The name of the holiday some of these states keep on a day, or nothing. In a year without a file of the pack any possible
    /// holiday counts for every state.
    const QString *find(StateSet states, std::int32_t epochDay) const;
    /// Whether a day is a federal holiday, for counting business days.
    bool isFederal(std::int32_t epochDay) const;

private:
    struct Entry
    {
        StateSet states;
        bool isFederal = false;
        QString name;
    };
    std::unordered_map<std::int32_t, std::vector<Entry>> m_days;
};

/// The first day on which `count` business days (no weekends, no federal holidays) have passed since a day.
QDate businessDaysAfter(const HolidayCalendar &calendar, QDate day, int count);

} // namespace tradewind
