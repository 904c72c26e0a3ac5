// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/xlsxrows.h"

#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/packedsource.h"

#include <QDate>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cmath>

namespace tradewind {

namespace {

/// "BC12" → 54 (0-based); a reference without letters gives nothing.
std::optional<std::size_t> columnOf(QStringView reference)
{
    std::size_t column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + std::size_t(c.unicode() - u'A') + 1;
        if (column > 100'000)
            break;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

} // namespace

std::string isoFromSerial(double serial, bool startsIn1904)
{
    const double days = std::floor(serial) + (startsIn1904 ? 1462 : 0);
    if (!(days >= 61 && days < 109'575))
        return {};
    return QDate(1899, 12, 30).addDays(qint64(days)).toString(Qt::ISODate).toStdString();
}

XlsxRows::XlsxRows(WorkbookParts parts, std::unique_ptr<XmlPart> sheet, const ReadLimits &limits)
    : m_parts(std::move(parts))
    , m_sheet(std::move(sheet))
    , m_limits(limits)
{}

void XlsxRows::useAsHeaders(const RawRow &row)
{
    for (const std::string_view field : row.fields)
        m_headers.emplace_back(trimmed(field));
    m_headerHash = row.rowHash;
    m_rows = 0;
}

void XlsxRows::fail(const Error &error)
{
    m_error =
        Error{error.kind,
              QStringLiteral("%1 It happened after row %2 of the sheet; %3 rows before it were read. Save the sheet as CSV and try that.")
                  .arg(error.text)
                  .arg(m_line)
                  .arg(m_rows)};
}

bool XlsxRows::next(RawRow &row)
{
    while (!m_error && readRow()) {
        while (!m_cells.empty() && trimmed(m_cells.back()).empty())
            m_cells.pop_back();
        if (m_cells.empty())
            continue;
        // A sheet leaves out empty cells at the end of a row: that is not a ragged row.
        m_cells.resize(std::max(m_cells.size(), m_headers.size()));
        m_views.assign(m_cells.begin(), m_cells.end());
        m_raw.clear();
        appendCsvLine(m_raw, m_views);
        row.line = m_line;
        row.problem = RowProblem::None;
        row.fields = m_views;
        row.raw = m_raw;
        row.rowHash = XXH3_64bits(m_raw.data(), m_raw.size());
        if (!m_headers.empty() && row.rowHash == m_headerHash)
            continue;
        ++m_rows;
        return true;
    }
    return false;
}

bool XlsxRows::readRow()
{
    while (m_sheet->next()) {
        if (m_sheet->isEnd(QLatin1String("sheetData")))
            return false;
        if (!m_sheet->isStart(QLatin1String("row")))
            continue;
        const auto number = m_sheet->xml().attributes().value(QLatin1String("r")).toLongLong();
        m_line = number > 0 ? number : m_line + 1;
        m_cells.clear();
        std::size_t column = 0;
        std::size_t bytes = 0;
        while (m_sheet->next() && !m_sheet->isEnd(QLatin1String("row"))) {
            if (!m_sheet->isStart(QLatin1String("c")))
                continue;
            if (!readCell(column, bytes))
                return false;
            if (bytes > std::size_t(m_limits.maxRowBytes)) {
                fail({Error::Kind::BadData, QStringLiteral("A row holds more than %1 KB of text.").arg(m_limits.maxRowBytes >> 10)});
                return false;
            }
        }
        if (!m_sheet->error())
            return true;
    }
    if (m_sheet->error())
        fail(*m_sheet->error());
    return false;
}

/// Reads one <c>; `column` is where a cell without reference goes, and is left one behind; its text's length is added to `bytes`.
bool XlsxRows::readCell(std::size_t &column, std::size_t &bytes)
{
    const QXmlStreamAttributes attributes = m_sheet->xml().attributes();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const std::size_t style = attributes.value(QLatin1String("s")).toUInt();
    column = columnOf(attributes.value(QLatin1String("r"))).value_or(column);
    if (column >= std::size_t(m_limits.maxColumns)) {
        fail({Error::Kind::BadData, QStringLiteral("The sheet has more than %1 columns.").arg(m_limits.maxColumns)});
        return false;
    }
    QString value;
    bool isInside = false;
    while (m_sheet->next() && !m_sheet->isEnd(QLatin1String("c"))) {
        if (m_sheet->isStart(QLatin1String("v")) || m_sheet->isStart(QLatin1String("t")))
            isInside = true;
        else if (m_sheet->xml().isEndElement())
            isInside = false;
        else if (isInside && m_sheet->xml().isCharacters())
            value += m_sheet->xml().text();
        if (value.size() > m_limits.maxRowBytes)
            break;
    }
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    m_cells[column] = cellText(value, type, style);
    bytes += m_cells[column].size();
    ++column;
    return true;
}

std::string XlsxRows::cellText(const QString &value, QStringView type, std::size_t style) const
{
    if (type == QLatin1String("s")) {
        const std::size_t index = value.toUInt();
        if (value.isEmpty() || index >= m_parts.sharedEnds.size())
            return {};
        const std::size_t begin = index == 0 ? 0 : m_parts.sharedEnds[index - 1];
        return m_parts.sharedText.substr(begin, m_parts.sharedEnds[index] - begin);
    }
    if (type == QLatin1String("b"))
        return value == QLatin1String("1") ? "TRUE" : "FALSE";
    if (type == QLatin1String("d"))
        return value.left(10).toStdString();
    bool isNumber = false;
    const double number = type.isEmpty() || type == QLatin1String("n") ? value.toDouble(&isNumber) : 0;
    if (!isNumber)
        return value.toStdString();
    if (style < m_parts.styleIsDate.size() && m_parts.styleIsDate[style]) {
        if (std::string date = isoFromSerial(number, m_parts.startsIn1904); !date.empty())
            return date;
    }
    // 15 digits: what Excel itself shows, so 14529.549999999999 is 14529.55 again. Without an exponent: phones and stock numbers are
    // numbers, too.
    if (std::abs(number) < 1e15 && number == std::floor(number))
        return QString::number(qint64(number)).toStdString();
    return QString::number(number, 'g', 15).toStdString();
}

} // namespace tradewind
