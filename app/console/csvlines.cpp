// SPDX-License-Identifier: Apache-2.0
#include "console/csvlines.h"

#include <QDate>

#include <array>

namespace tradewind {

namespace {

constexpr int maxLineBytes = 65536;

/// One line without its end; false at the end of the input. A line longer than the limit is read to its end and cut.
bool readLine(std::FILE *in, QByteArray &line)
{
    line.clear();
    std::array<char, 4096> part;
    bool any = false;
    while (std::fgets(part.data(), part.size(), in)) {
        any = true;
        const QByteArrayView read(part.data());
        if (line.size() <= maxLineBytes)
            line += read;
        if (read.endsWith('\n'))
            break;
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return any;
}

QStringList fieldsOf(const QString &line)
{
    QStringList fields(1);
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'"' && i + 1 < line.size() && line[i + 1] == u'"')
            fields.last() += line[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(QString());
        else
            fields.last() += c;
    }
    for (QString &field : fields)
        field = field.trimmed();
    return fields;
}

QString quoted(QString field)
{
    if (field.contains(u',') || field.contains(u'"'))
        return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return field;
}

} // namespace

Result<void> answerCsv(const Streams &streams, const QByteArray &header, int fields, const QByteArray &outHeader,
                       const std::function<Result<QString>(const QStringList &)> &answer)
{
    const QString firstWord = QString::fromLatin1(header.left(header.indexOf(',')));
    streams.printLine(outHeader);
    int bad = 0;
    QByteArray line;
    for (int number = 1; readLine(streams.in, line); ++number) {
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        const QStringList row = fieldsOf(QString::fromUtf8(line));
        if (row.size() == 1 && row.first().isEmpty())
            continue;
        if (number == 1 && row.first().compare(firstWord, Qt::CaseInsensitive) == 0)
            continue;
        Result<QString> text =
            Error{Error::Kind::BadData,
                  QStringLiteral("%1 fields where %2 belong (%3).").arg(row.size()).arg(fields).arg(QString::fromLatin1(header))};
        if (line.size() > maxLineBytes)
            text = Error{Error::Kind::BadData, QStringLiteral("longer than %1 bytes.").arg(maxLineBytes)};
        else if (row.size() == fields)
            text = answer(row);
        if (text) {
            streams.printLine((quoted(row.first()) + u',' + *text).toUtf8());
        } else {
            ++bad;
            std::fprintf(streams.err, "Line %d: %s\n", number, qUtf8Printable(text.error().text));
        }
    }
    if (bad > 0)
        return Error{Error::Kind::BadData, QStringLiteral("%1 line(s) could not be answered; all others were.").arg(bad)};
    return {};
}

Result<QDate> isoDay(const QString &text, const QString &field)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return day;
    return Error{Error::Kind::BadData, QStringLiteral("%1 is not a day like 2026-11-22: \"%2\".").arg(field, text.left(40))};
}

} // namespace tradewind
