// SPDX-License-Identifier: Apache-2.0
// Days and times of the day as people who speak a language say them: nobody else writes a format of his own.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace tradewind {

enum class DayForm {
    Day,         ///< "Nov 22", "22 nov" in Spanish and French
    Weekday,     ///< "Sun Nov 22"
    Year,        ///< "Nov 22, 2026"
    WeekdayYear, ///< "Sun Nov 22, 2026"
};
enum class TimeForm {
    Minutes, ///< "10:05 AM", "10:05 a. m." in US Spanish
    Seconds, ///< "10:05:31 AM": where a log is compared with somebody else's
};

/// A day in the words of a language; empty for no day.
QString dayWordsIn(const QLocale &locale, QDate day, DayForm form = DayForm::Day);
/// A time of the day as US dealerships say it, on twelve hours, in the words of a language; empty for none.
QString clockTimeIn(const QLocale &locale, QTime time, TimeForm form = TimeForm::Minutes);

/// "Sun 10:05 AM": an instant of the days to come, where room is short.
QString weekdayAndTimeIn(const QLocale &locale, const QDateTime &at);

/// What dayWordsIn() wrote with its year, read again; no day when it is none.
QDate dayFromWords(const QLocale &locale, const QString &typed);
/// "18:30", "6:30 pm" as a person types it; no time when it is none.
QTime clockTimeFrom(const QString &typed);
/// An instant to come as people type it, epoch ms UTC: "30m", "2h" or "3d" from `nowMs` on, or the next time a clock in `zone` shows
/// "14:30" or "2:30 pm"; nothing where it is neither.
std::optional<qint64> instantFrom(const QString &typed, qint64 nowMs, const QTimeZone &zone);

} // namespace tradewind
