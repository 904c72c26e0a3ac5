#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes holidays-YEAR.json: the legal holidays of the states of rule S-28, and the federal ones, on the days they are kept.

    make_holidays.py 2026 2027 2028

Rules of the days and of their shifts, to be held against each state's calendar before a year is used:
  US  5 USC 6103                            Sat → Fri, Sun → Mon
  AL  Code of Ala. 1-3-8                    Sat → Fri, Sun → Mon; Confederate Memorial Day and Jefferson Davis's birthday are state holidays
  LA  La. R.S. 1:55                         Sat → Fri, Sun → Mon; Mardi Gras, Good Friday, election day in even years, day after Thanksgiving
  MS  Miss. Code 3-3-7                      Sat → Fri, Sun → Mon
  PA  44 P.S. 11                            Sun → Mon; Flag Day, Good Friday, election day
  RI  RI Gen. Laws 25-1-1, 5-61-3.6         Sun → Mon; Victory Day, 4 May (Rhode Island Independence Day), election day in even years
  UT  Utah Code 63G-1-301                   Sat → Fri, Sun → Mon; Pioneer Day, Juneteenth on its Monday
Where a shift is not certain, both days are listed: a day too many costs a day, a day too few a lawsuit.
"""
import datetime, json, pathlib, sys

D, DAY = datetime.date, datetime.timedelta(days=1)


def nth(year, month, weekday, n):
    """The n-th Monday (0) … of a month; -1 the last."""
    if n < 0:
        day = D(year + month // 12, month % 12 + 1, 1) - DAY
        return day - DAY * ((day.weekday() - weekday) % 7)
    day = D(year, month, 1)
    return day + DAY * ((weekday - day.weekday()) % 7 + 7 * (n - 1))


def easter(y):
    """Gauss's method, as corrected; the program has another one."""
    a, b, c = y % 19, y % 4, y % 7
    k = y // 100
    m = (15 - (13 + 8 * k) // 25 + k - k // 4) % 30
    n = (4 + k - k // 4) % 7
    d = (19 * a + m) % 30
    e = (2 * b + 4 * c + 6 * d + n) % 7
    day = D(y, 3, 22) + DAY * (d + e)
    if d == 29 and e == 6:
        day = D(y, 4, 19)
    if d == 28 and e == 6 and (11 * m + 11) % 30 < 19:
        day = D(y, 4, 18)
    return day


def days_of(year):
    thanksgiving = nth(year, 11, 3, 4)
    return {
        "New Year's Day": D(year, 1, 1), "Martin Luther King Jr. Day": nth(year, 1, 0, 3), "Presidents' Day": nth(year, 2, 0, 3),
        "Mardi Gras": easter(year) - 47 * DAY, "Good Friday": easter(year) - 2 * DAY, "Memorial Day": nth(year, 5, 0, -1),
        "Confederate Memorial Day": nth(year, 4, 0, 4), "Last Monday of April": nth(year, 4, 0, -1),
        "Jefferson Davis's birthday": nth(year, 6, 0, 1), "Rhode Island Independence Day": D(year, 5, 4), "Flag Day": D(year, 6, 14),
        "Juneteenth": D(year, 6, 19), "Independence Day": D(year, 7, 4), "Pioneer Day": D(year, 7, 24), "Victory Day": nth(year, 8, 0, 2),
        "Labor Day": nth(year, 9, 0, 1), "Columbus Day": nth(year, 10, 0, 2), "Election Day": nth(year, 11, 0, 1) + DAY,
        "Veterans Day": D(year, 11, 11), "Thanksgiving Day": thanksgiving, "the day after Thanksgiving": thanksgiving + DAY,
        "Rosa Parks Day": D(year, 12, 1), "Christmas Day": D(year, 12, 25),
    }


FEDERAL = ["New Year's Day", "Martin Luther King Jr. Day", "Presidents' Day", "Memorial Day", "Juneteenth", "Independence Day", "Labor Day",
           "Columbus Day", "Veterans Day", "Thanksgiving Day", "Christmas Day"]
OWN = {
    "US": [],
    "AL": ["Mardi Gras", "Confederate Memorial Day", "Jefferson Davis's birthday", "Rosa Parks Day"],
    "LA": ["Mardi Gras", "Good Friday", "Election Day", "the day after Thanksgiving"],
    "MS": ["Last Monday of April", "the day after Thanksgiving"],
    "PA": ["Good Friday", "Flag Day", "Election Day", "the day after Thanksgiving"],
    "RI": ["Rhode Island Independence Day", "Victory Day", "Election Day"],
    "UT": ["Pioneer Day"],
}


def kept(name, day, year, state):
    """The day itself, and the ones it is moved to."""
    days = {day}
    if day.weekday() == 5:
        days |= {day - DAY} if state != "RI" else {day - DAY, day + 2 * DAY}
    if day.weekday() == 6:
        days.add(day + DAY)
    if state == "UT" and name == "Juneteenth":  # the Monday nearest: Tuesday to Thursday go back, Friday to Sunday forward
        days.add(day - DAY * day.weekday() if day.weekday() <= 3 else day + DAY * (7 - day.weekday()))
    return days


def main(years):
    folder = pathlib.Path(__file__).resolve().parent
    for year in years:
        states = {}
        for state, own in OWN.items():
            found = set()
            for y in (year, year + 1):  # New Year's Day may be kept on the last day of the year before
                for name, day in days_of(y).items():
                    if name not in FEDERAL and name not in own:
                        continue
                    shown = "Confederate Memorial Day" if name == "Last Monday of April" else name
                    found |= {(d.isoformat(), shown) for d in kept(name, day, y, state) if d.year == year}
            states[state] = [{"day": day, "name": name} for day, name in sorted(found)]
        path = folder / f"holidays-{year}.json"
        about = f"Legal holidays of {year} on the days they are kept; made by make_holidays.py, to be held against the states' calendars."
        path.write_text(json.dumps({"about": about, "year": year, "states": states}, indent=1, ensure_ascii=False) + "\n")
        print(f"{path.name}: " + ", ".join(f"{state} {len(days)}" for state, days in states.items()))


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main([int(year) for year in sys.argv[1:]])
