// SPDX-License-Identifier: Apache-2.0
// Rows of one sheet of an Excel workbook, streamed, with dates as ISO text.
#pragma once

#include "connectors/filedrop/bytesource.h"
#include "connectors/filedrop/xmlpart.h"

namespace tradewind {

/// What of a workbook is needed to read its cells.
struct WorkbookParts
{
    std::string sheetName, sheetPart;
    bool startsIn1904 = false; ///< Excel for Mac's old epoch
    std::string sharedText;    ///< all shared strings behind each other
    std::vector<std::uint32_t> sharedEnds;
    std::vector<bool> styleIsDate; ///< by cell style number
};

/// Reads workbook, styles and shared strings. `sheet` empty: the first. Errors: BadData (DOCTYPE, depth, caps, no such sheet).
[[nodiscard]] Result<WorkbookParts> readWorkbook(const QString &path, const std::string &sheet, const ReadLimits &limits);

/// An Excel day number as "YYYY-MM-DD"; empty outside 1900–2199. Excel's 29 Feb 1900 never was: numbers below 61 are refused.
[[nodiscard]] std::string isoFromSerial(double serial, bool startsIn1904);

class XlsxRows final : public RowStream
{
public:
    XlsxRows(WorkbookParts parts, std::unique_ptr<XmlPart> sheet, const ReadLimits &limits);

    /// Takes the row as the column names; called once, by openFile().
    void useAsHeaders(const RawRow &row);
    bool next(RawRow &row) override;
    std::int64_t bytesRead() const override { return m_sheet->bytesRead(); }
    std::int64_t bytesTotal() const override { return m_sheet->bytesTotal(); }

private:
    bool readRow();
    bool readCell(std::size_t &column, std::size_t &bytes);
    std::string cellText(const QString &value, QStringView type, std::size_t style) const;
    void fail(const Error &error);

    WorkbookParts m_parts;
    std::unique_ptr<XmlPart> m_sheet;
    ReadLimits m_limits;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
    std::string m_raw;
    std::int64_t m_line = 0, m_rows = 0;
    std::uint64_t m_headerHash = 0;
};

} // namespace tradewind
