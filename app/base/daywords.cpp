// SPDX-License-Identifier: Apache-2.0
#include "base/daywords.h"

#include <QRegularExpression>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString formOf(const QLocale &locale, DayForm form)
{
    const bool monthFirst = locale.language() == QLocale::English || locale.language() == QLocale::C;
    switch (form) {
    case DayForm::Day:
        break;
    case DayForm::Weekday:
        return monthFirst ? u"ddd MMM d"_s : u"ddd d MMM"_s;
    case DayForm::Year:
        return monthFirst ? u"MMM d, yyyy"_s : u"d MMM yyyy"_s;
    case DayForm::WeekdayYear:
        return monthFirst ? u"ddd MMM d, yyyy"_s : u"ddd d MMM yyyy"_s;
    }
    return monthFirst ? u"MMM d"_s : u"d MMM"_s;
}

} // namespace

QString dayWordsIn(const QLocale &locale, QDate day, DayForm form)
{
    return locale.toString(day, formOf(locale, form));
}

QString clockTimeIn(const QLocale &locale, QTime time, TimeForm form)
{
    return locale.toString(time, form == TimeForm::Seconds ? u"h:mm:ss Ap"_s : u"h:mm Ap"_s);
}

QString weekdayAndTimeIn(const QLocale &locale, const QDateTime &at)
{
    return locale.toString(at.date(), u"ddd"_s) + u' ' + clockTimeIn(locale, at.time());
}

QDate dayFromWords(const QLocale &locale, const QString &typed)
{
    return locale.toDate(typed, formOf(locale, DayForm::Year));
}

QTime clockTimeFrom(const QString &typed)
{
    const QString time = QString(typed).remove(u' ').toUpper();
    const QTime onTwelve = QTime::fromString(time, u"h:mmAP"_s);
    return onTwelve.isValid() ? onTwelve : QTime::fromString(time, u"H:mm"_s);
}

std::optional<qint64> instantFrom(const QString &typed, qint64 nowMs, const QTimeZone &zone)
{
    constexpr qint64 minuteMs = 60'000;
    static const QRegularExpression span(u"^([1-9]\\d{0,2})\\s*([mhd])$"_s);
    if (const auto match = span.match(typed.trimmed().toLower()); match.hasMatch()) {
        const QString unit = match.captured(2);
        return nowMs + match.captured(1).toLongLong() * (unit == u"m" ? 1 : unit == u"h" ? 60 : 24 * 60) * minuteMs;
    }
    const QTime time = clockTimeFrom(typed);
    if (!time.isValid())
        return {};
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    const qint64 at = QDateTime(today, time, zone).toMSecsSinceEpoch();
    return at > nowMs ? at : QDateTime(today.addDays(1), time, zone).toMSecsSinceEpoch();
}

} // namespace tradewind
