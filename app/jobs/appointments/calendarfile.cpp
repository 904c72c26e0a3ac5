// SPDX-License-Identifier: Apache-2.0
#include "jobs/appointments/calendarfile.h"

#include <QDateTime>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Text of RFC 5545: commas, semicolons, backslashes and line ends escaped.
QByteArray escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return text.toUtf8();
}

QByteArray stamp(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

} // namespace

QByteArray calendarFile(const QByteArray &product, const QList<CalendarEvent> &events, qint64 nowMs)
{
    // Lines end with CRLF.
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tradewind//" + product + "//EN\r\n";
    for (const CalendarEvent &event : events) {
        text += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(event.id) + "@tradewind\r\nDTSTAMP:" + stamp(nowMs) +
                "\r\nDTSTART:" + stamp(event.startsAt) + "\r\nDTEND:" + stamp(event.startsAt + event.minutes * qint64{60'000}) +
                "\r\nSUMMARY:" + escaped(event.summary) + "\r\n";
        if (!event.location.isEmpty())
            text += "LOCATION:" + escaped(event.location) + "\r\n";
        if (!event.status.isEmpty())
            text += "STATUS:" + event.status + "\r\n";
        if (!event.description.isEmpty())
            text += "DESCRIPTION:" + escaped(event.description) + "\r\n";
        text += "END:VEVENT\r\n";
    }
    return text + "END:VCALENDAR\r\n";
}

} // namespace tradewind
