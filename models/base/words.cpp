// SPDX-License-Identifier: Apache-2.0
#include "models/base/words.h"

#include "base/percent.h"
#include "base/tr.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// U+2212: a hyphen is too short beside figures.
constexpr QChar minus(0x2212);

qint64 wholeDollars(Money amount)
{
    return amount.cents >= 0 ? (amount.cents + 50) / 100 : -((-amount.cents + 50) / 100);
}

} // namespace

QString clockTime(QTime time, TimeForm form)
{
    return clockTimeIn(QLocale(), time, form);
}

QString dayWords(QDate day, DayForm form)
{
    return dayWordsIn(QLocale(), day, form);
}

QString dayAndTime(qint64 atMs, const QTimeZone &zone, DayForm day, TimeForm time)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, zone);
    return dayWords(at.date(), day) + u", "_s + clockTime(at.time(), time);
}

QString weekdayAndTime(qint64 atMs, const QTimeZone &zone)
{
    return weekdayAndTimeIn(QLocale(), QDateTime::fromMSecsSinceEpoch(atMs, zone));
}

QString dollars(Money amount)
{
    const qint64 whole = wholeDollars(amount);
    return (whole < 0 ? QString(minus) : QString()) + u'$' + count(std::abs(whole));
}

QString ledgerAmount(Money amount, bool plus)
{
    const qint64 whole = wholeDollars(amount);
    return (whole < 0 ? QString(minus) : plus && whole > 0 ? u"+"_s : QString()) + count(std::abs(whole));
}

QString shortDollars(Money amount)
{
    const double whole = double(amount.cents) / 100;
    if (std::abs(whole) < 10'000)
        return dollars(amount);
    if (std::abs(whole) < 1'000'000)
        return (whole < 0 ? QString(minus) : QString()) + u'$' +
               QLocale().toString(std::abs(whole) / 1000, 'f', std::abs(whole) < 100'000 ? 1 : 0) + u'k';
    return (whole < 0 ? QString(minus) : QString()) + u'$' + QLocale().toString(std::abs(whole) / 1'000'000, 'f', 2) + u'M';
}

QString thousands(Money amount)
{
    constexpr std::int64_t thousand = 100'000, from = 10 * thousand; // cents
    const std::int64_t size = amount.cents < 0 ? -amount.cents : amount.cents;
    return size < from ? dollars(amount) : dollars(Money{(amount.cents < 0 ? -1 : 1) * ((size + thousand / 2) / thousand) * 100}) + u'k';
}

QString signedDollars(Money amount)
{
    return amount.cents < 0 ? shortDollars(amount) : u'+' + shortDollars(amount);
}

QString percent(std::optional<double> share, int decimals)
{
    return share ? percentIn(QLocale(), *share, decimals) : absent();
}

QString signedPercent(double share, int decimals)
{
    return (share > 0 ? u"+"_s : share < 0 ? QString(minus) : QString()) + percent(std::abs(share), decimals);
}

QString count(qint64 value)
{
    return QLocale().toString(value);
}

QString shortMiles(int miles)
{
    return miles < 1000 ? count(miles) : count((miles + 500) / 1000) + u'k';
}

QString ageOfHours(int hours)
{
    return hours < 24 ? tr("%1 h").arg(hours) : tr("%1 d").arg(hours / 24);
}

QString daysAgo(int days)
{
    return days <= 0 ? tr("today") : tr("%1 d ago").arg(days);
}

QString vehicleWords(const QString &called)
{
    return called.isEmpty() ? tr("vehicle") : called;
}

QString absent()
{
    return u"—"_s;
}

} // namespace tradewind
