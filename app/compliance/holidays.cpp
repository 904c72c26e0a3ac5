// SPDX-License-Identifier: Apache-2.0
#include "compliance/holidays.h"

#include "domain/calendar.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// As far as the clocks know DST.
constexpr int firstYear = 2020;
constexpr int lastYear = 2037;

/// The nth (or, with -1, the last) weekday of a month.
QDate nthWeekday(int year, int month, int weekday, int nth)
{
    if (nth < 0) {
        const QDate last(year, month, QDate(year, month, 1).daysInMonth());
        return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
    }
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
}

} // namespace

QDate easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return {year, f / 31, f % 31 + 1};
}

QList<Holiday> possibleHolidays(int year)
{
    QList<Holiday> days;
    // A fixed day that falls on a weekend is kept on the Friday before, the Monday after, or both, by whom one asks.
    const auto fixed = [&](int month, int day, const QString &name) {
        const QDate date(year, month, day);
        days << Holiday{date, name};
        if (date.dayOfWeek() == Qt::Saturday)
            days << Holiday{date.addDays(-1), name} << Holiday{date.addDays(2), name};
        if (date.dayOfWeek() == Qt::Sunday)
            days << Holiday{date.addDays(1), name};
    };
    const auto moving = [&](QDate date, const QString &name) { days << Holiday{date, name}; };
    fixed(1, 1, u"New Year's Day"_s);
    moving(nthWeekday(year, 1, Qt::Monday, 3), u"Martin Luther King Jr. Day"_s);
    moving(nthWeekday(year, 2, Qt::Monday, 3), u"Presidents' Day"_s);
    moving(easter(year).addDays(-47), u"Mardi Gras"_s);
    moving(easter(year).addDays(-2), u"Good Friday"_s);
    moving(nthWeekday(year, 4, Qt::Monday, 4), u"Confederate Memorial Day, Alabama"_s);
    moving(nthWeekday(year, 4, Qt::Monday, -1), u"Confederate Memorial Day, Mississippi"_s);
    fixed(5, 4, u"Rhode Island Independence Day"_s);
    moving(nthWeekday(year, 5, Qt::Monday, -1), u"Memorial Day"_s);
    moving(nthWeekday(year, 6, Qt::Monday, 1), u"Jefferson Davis's birthday"_s);
    fixed(6, 14, u"Flag Day"_s);
    fixed(6, 19, u"Juneteenth"_s);
    // Utah's law moves Juneteenth to the Monday nearest to it.
    const QDate juneteenth(year, 6, 19);
    const int past = juneteenth.dayOfWeek() - Qt::Monday;
    moving(juneteenth.addDays(past <= 3 ? -past : 7 - past), u"Juneteenth"_s);
    fixed(7, 4, u"Independence Day"_s);
    fixed(7, 24, u"Pioneer Day"_s);
    moving(nthWeekday(year, 8, Qt::Monday, 2), u"Victory Day"_s);
    moving(nthWeekday(year, 9, Qt::Monday, 1), u"Labor Day"_s);
    moving(nthWeekday(year, 10, Qt::Monday, 2), u"Columbus Day"_s);
    moving(nthWeekday(year, 11, Qt::Monday, 1).addDays(1), u"Election Day"_s);
    fixed(11, 11, u"Veterans Day"_s);
    const QDate thanksgiving = nthWeekday(year, 11, Qt::Thursday, 4);
    moving(thanksgiving, u"Thanksgiving Day"_s);
    moving(thanksgiving.addDays(1), u"the day after Thanksgiving"_s);
    fixed(12, 1, u"Rosa Parks Day"_s);
    fixed(12, 24, u"Christmas Eve"_s);
    fixed(12, 25, u"Christmas Day"_s);
    fixed(12, 31, u"New Year's Eve"_s);
    // New Year's Day of the next year, when it is kept on this year's last Friday.
    if (QDate(year + 1, 1, 1).dayOfWeek() == Qt::Saturday)
        days << Holiday{QDate(year, 12, 31), u"New Year's Day"_s};
    return days;
}

HolidayCalendar::HolidayCalendar(const RulePack &pack)
{
    StateSet everyState;
    for (int state = 0; state < stateCount; ++state)
        everyState.add(state);
    const QStringList states = pack.holidayStates();
    for (int year = firstYear; year <= lastYear; ++year) {
        if (!pack.holidays(u"US"_s, year)) {
            // Not federal: a deadline counted in business days must not be put off by a guess.
            for (const Holiday &holiday : possibleHolidays(year))
                m_days[epochDay(holiday.day)].push_back({everyState, false, holiday.name});
            continue;
        }
        for (const QString &code : states) {
            const auto state = stateFromText(code);
            StateSet set;
            if (state)
                set.add(*state);
            for (const Holiday &holiday : pack.holidays(code, year).value_or(QList<Holiday>()))
                m_days[epochDay(holiday.day)].push_back({set, code == "US"_L1, holiday.name});
        }
    }
}

const QString *HolidayCalendar::find(StateSet states, std::int32_t epochDay) const
{
    const auto day = m_days.find(epochDay);
    if (day == m_days.end())
        return nullptr;
    for (const Entry &entry : day->second) {
        if (entry.states.meets(states))
            return &entry.name;
    }
    return nullptr;
}

bool HolidayCalendar::isFederal(std::int32_t epochDay) const
{
    const auto day = m_days.find(epochDay);
    if (day == m_days.end())
        return false;
    for (const Entry &entry : day->second) {
        if (entry.isFederal)
            return true;
    }
    return false;
}

QDate businessDaysAfter(const HolidayCalendar &calendar, QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() < Qt::Saturday && !calendar.isFederal(epochDay(day)))
            --count;
    }
    return day;
}

} // namespace tradewind
