// SPDX-License-Identifier: Apache-2.0
// Rows of comma-, tab-, pipe- or semicolon-separated text, streamed through one buffer.
#pragma once

#include "connectors/filedrop/bytesource.h"

namespace tradewind {

/// RFC 4180 with the mercy real exports need.
///
/// A quote counts only at the start of a field. One stray quote costs its own line, not the file: when a quoted field does not
/// close properly, the first line is handed out as bad and reading goes on with the next. Memory is ReadLimits::maxRowBytes plus
/// one block and its separator offsets.
class DelimitedRows final : public RowStream
{
public:
    DelimitedRows(std::unique_ptr<ByteSource> source, char delimiter, char lineEnd, bool hasNuls, const ReadLimits &limits);

    /// Takes the next row as the column names; called once, by openFile().
    void useAsHeaders(const RawRow &row);

    bool next(RawRow &row) override;
    bool nextAtHand(RawRow &row) override;
    std::int64_t bytesRead() const override { return m_source->bytesRead(); }
    std::int64_t bytesTotal() const override { return m_source->bytesTotal(); }

private:
    struct Span
    {
        std::size_t begin, end;
        bool hasDoubledQuotes;
    };
    enum class Cut { Row, NeedMore, End };

    /// As cut(), without the rows that are not data.
    Cut cutData(RawRow &row);
    Cut cut(RawRow &row);
    Cut finish(RawRow &row, std::size_t end, RowProblem problem);
    Cut recover(RawRow &row, RowProblem problem);
    bool refill();
    bool skipOverlongRow(RawRow &row);
    void fillFields(RawRow &row);
    bool isBlank(const RawRow &row) const;

    std::unique_ptr<ByteSource> m_source;
    char m_delimiter, m_lineEnd;
    bool m_hasNuls;
    ReadLimits m_limits;

    // Not vectors: filling megabytes with zeros first would cost more than reading a small file.
    std::size_t m_room;
    std::unique_ptr<char[]> m_buffer;
    std::unique_ptr<std::uint32_t[]> m_separators;
    std::size_t m_begin = 0; ///< where the next row starts in the buffer
    std::size_t m_end = 0;   ///< end of valid bytes
    std::size_t m_count = 0; ///< separators found in [0, m_end)
    std::size_t m_next = 0;  ///< first separator at or after m_begin
    bool m_atEnd = false;
    std::int64_t m_line = 1; ///< of the byte at m_begin
    std::int64_t m_rows = 0;
    std::vector<Span> m_spans;
    std::uint64_t m_headerHash = 0;
    bool m_hasHeaders = false;
};

} // namespace tradewind
