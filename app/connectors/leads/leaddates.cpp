// SPDX-License-Identifier: Apache-2.0
// The dates of leads, apart from their other words: more spellings than all other fields together.
#include "connectors/filedrop/valuetext.h"
#include "connectors/leads/leadtext.h"

#include <QDateTime>
#include <QRegularExpression>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString asText(std::string_view text)
{
    return QString::fromUtf8(text).simplified();
}

/// Seconds east of UTC for "Z", "UTC", "-08:00", "-0600", "-08:0", "+5"; nothing when no zone is named.
std::optional<int> offsetSeconds(const QString &zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    if (zone.compare(u"z"_s, Qt::CaseInsensitive) == 0 || zone.compare(u"utc"_s, Qt::CaseInsensitive) == 0 ||
        zone.compare(u"gmt"_s, Qt::CaseInsensitive) == 0)
        return 0;
    const QString digits = QString(zone.mid(1)).remove(u':');
    // "-08:0" is eight hours with the last zero eaten.
    const int hours = digits.left(2).toInt();
    const int minutes = digits.size() > 2 ? digits.mid(2, 2).toInt() : 0;
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (zone.front() == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

} // namespace

std::optional<qint64> leadInstant(std::string_view text, const QTimeZone &zone)
{
    static const QRegularExpression form(uR"(^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*)"
                                         uR"(([AaPp][Mm])?\s*([Zz]|UTC|GMT|utc|gmt|[+-]\d{1,2}:?\d{0,2})?)?$)"_s);
    const QString written = asText(text);
    const auto match = form.match(written);
    if (!match.hasMatch()) {
        const QDate day = leadDay(text);
        if (!day.isValid())
            return std::nullopt;
        return QDateTime(day, QTime(0, 0), zone.isValid() ? zone : QTimeZone::utc()).toMSecsSinceEpoch();
    }
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    int hour = match.captured(4).toInt();
    const QString half = match.captured(8).toLower();
    if (half == u"pm" && hour < 12)
        hour += 12;
    else if (half == u"am" && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(5).toInt(), match.captured(6).toInt(),
                     (match.captured(7) + u"000"_s).left(3).toInt()); // seven digits of a fraction are cut to milliseconds
    if (!day.isValid() || !time.isValid() || day.year() < 1990 || day.year() > 2100)
        return std::nullopt;
    if (const auto offset = offsetSeconds(match.captured(9)))
        return QDateTime(day, time, Qt::OffsetFromUTC, *offset).toMSecsSinceEpoch();
    const QDateTime local(day, time, zone.isValid() ? zone : QTimeZone::utc());
    return local.isValid() ? std::optional(local.toMSecsSinceEpoch()) : std::nullopt;
}

QDate leadDay(std::string_view text)
{
    const auto reading = readDay(tidyLine(text));
    return reading.state == Reading<QDate>::Good && reading.value.year() >= 1990 && reading.value.year() <= 2100 ? reading.value : QDate();
}

} // namespace tradewind
