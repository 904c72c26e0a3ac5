// SPDX-License-Identifier: Apache-2.0
#include "base/daywords.h"

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

} // namespace tradewind
