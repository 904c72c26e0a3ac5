// SPDX-License-Identifier: Apache-2.0
#include "compliance/week.h"

#include "base/daywords.h"

#include <QTime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int dayMinutes = 24 * 60;

std::optional<int> minutesFrom(const QString &text)
{
    bool isHour = false;
    bool isMinute = true;
    const int hour = text.section(u':', 0, 0).toInt(&isHour);
    const int minute = text.contains(u':') ? text.section(u':', 1).toInt(&isMinute) : 0;
    const int sum = hour * 60 + minute;
    return isHour && isMinute && minute < 60 && sum >= 0 && sum <= dayMinutes ? std::optional(sum) : std::nullopt;
}

QString shown(int minutes)
{
    return clockTimeIn(QLocale::c(), QTime(minutes / 60 % 24, minutes % 60)).remove(u":00"_s);
}

} // namespace

Result<WeekHours> weekHoursFrom(const QJsonObject &object)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    WeekHours week;
    std::array<bool, 7> isSaid{};
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto first = names.indexOf(entry.key().section(u'-', 0, 0));
        const auto last = names.indexOf(entry.key().section(u'-', -1));
        const QString hours = entry->toString();
        const auto opens = minutesFrom(hours.section(u'-', 0, 0));
        const auto closes = minutesFrom(hours.section(u'-', 1));
        const bool isNone = hours == "none"_L1;
        if (first < 0 || last < first || (!isNone && (!opens || !closes || *opens >= *closes)))
            return Error{Error::Kind::BadData, u"\"%1\": \"%2\" are no hours of a week."_s.arg(entry.key(), hours)};
        for (auto day = static_cast<std::size_t>(first); day <= static_cast<std::size_t>(last); ++day) {
            week.days[day] = isNone ? WeekHours::Window{} : WeekHours::Window{*opens, *closes};
            isSaid[day] = true;
        }
    }
    for (const bool said : isSaid) {
        if (!said)
            return Error{Error::Kind::BadData, u"The hours leave out a day of the week."_s};
    }
    return week;
}

QString readable(const WeekHours::Window &window)
{
    return window.opens == window.closes ? u"none"_s : shown(window.opens) + u"–"_s + shown(window.closes);
}

} // namespace tradewind
