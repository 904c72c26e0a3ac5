// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/delimitedrows.h"

#include "connectors/filedrop/fieldtext.h"
#include "connectors/filedrop/separators.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace tradewind {

namespace {
constexpr std::size_t blockBytes = 1 << 18;
constexpr std::size_t padding = 16; // so that looking one or two bytes past a separator needs no check
} // namespace

DelimitedRows::DelimitedRows(std::unique_ptr<ByteSource> source, char delimiter, char lineEnd, bool hasNuls, const ReadLimits &limits)
    : m_source(std::move(source))
    , m_delimiter(delimiter)
    , m_lineEnd(lineEnd)
    , m_hasNuls(hasNuls)
    , m_limits(limits)
    , m_room(std::size_t(limits.maxRowBytes) + blockBytes)
    , m_buffer(std::make_unique_for_overwrite<char[]>(m_room + padding))
    , m_separators(std::make_unique_for_overwrite<std::uint32_t[]>(m_room))
{
    m_spans.reserve(64);
}

void DelimitedRows::useAsHeaders(const RawRow &row)
{
    for (const std::string_view field : row.fields)
        m_headers.emplace_back(trimmed(field));
    m_headerHash = row.rowHash;
    m_hasHeaders = true;
    m_rows = 0;
}

bool DelimitedRows::next(RawRow &row)
{
    while (!m_error) {
        switch (cutData(row)) {
        case Cut::Row:
            return true;
        case Cut::End:
            return false;
        case Cut::NeedMore:
            if (m_end - m_begin > std::size_t(m_limits.maxRowBytes)) {
                if (skipOverlongRow(row)) {
                    ++m_rows;
                    return true;
                }
            } else if (!refill()) {
                return false;
            }
        }
    }
    return false;
}

bool DelimitedRows::nextAtHand(RawRow &row)
{
    return !m_error && cutData(row) == Cut::Row;
}

DelimitedRows::Cut DelimitedRows::cutData(RawRow &row)
{
    for (;;) {
        const Cut found = cut(row);
        // A report repeats its column names on every page; that is furniture, not data.
        if (found == Cut::Row && (isBlank(row) || (m_hasHeaders && row.rowHash == m_headerHash)))
            continue;
        m_rows += found == Cut::Row;
        return found;
    }
}

DelimitedRows::Cut DelimitedRows::cut(RawRow &row)
{
    if (m_begin == m_end)
        return m_atEnd ? Cut::End : Cut::NeedMore;
    const char *text = m_buffer.get();
    m_spans.clear();
    std::size_t field = m_begin;
    std::size_t i = m_next;
    for (;;) {
        std::size_t start = field;
        while (start < m_end && text[start] == ' ')
            ++start;
        if (start < m_end && text[start] == '"') {
            bool doubled = false;
            for (++i;; ++i) {
                while (i < m_count && text[m_separators[i]] != '"')
                    ++i;
                if (i >= m_count)
                    return m_atEnd ? recover(row, RowProblem::UnclosedQuote) : Cut::NeedMore;
                if (m_separators[i] + 1 == m_end && !m_atEnd)
                    return Cut::NeedMore;
                if (m_separators[i] + 1 >= m_end || text[m_separators[i] + 1] != '"')
                    break;
                doubled = true;
                ++i;
            }
            m_spans.push_back({start + 1, m_separators[i], doubled});
            std::size_t after = m_separators[i++] + 1;
            while (after < m_end && (text[after] == ' ' || (text[after] == '\r' && m_lineEnd == '\n')))
                ++after;
            if (after == m_end)
                return m_atEnd ? finish(row, m_end, RowProblem::None) : Cut::NeedMore;
            if (text[after] != m_delimiter && text[after] != m_lineEnd)
                return recover(row, RowProblem::TextAfterQuote);
            ++i;
            if (text[after] == m_lineEnd) {
                m_next = i;
                return finish(row, after, RowProblem::None);
            }
            field = after + 1;
            continue;
        }
        while (i < m_count && text[m_separators[i]] == '"')
            ++i;
        if (i >= m_count) {
            if (!m_atEnd)
                return Cut::NeedMore;
            m_spans.push_back({field, m_end, false});
            m_next = i;
            return finish(row, m_end, RowProblem::None);
        }
        const std::size_t stop = m_separators[i++];
        m_spans.push_back({field, stop, false});
        if (text[stop] == m_lineEnd) {
            m_next = i;
            return finish(row, stop, RowProblem::None);
        }
        field = stop + 1;
    }
}

/// Hands out [m_begin, end) and steps behind its line end.
DelimitedRows::Cut DelimitedRows::finish(RawRow &row, std::size_t end, RowProblem problem)
{
    const char *text = m_buffer.get();
    const std::size_t after = std::min(end + 1, m_end);
    std::size_t last = end;
    if (m_lineEnd == '\n' && last > m_begin && text[last - 1] == '\r') {
        --last;
        if (!m_spans.empty())
            m_spans.back().end = std::min(m_spans.back().end, last);
    }
    row.line = m_line;
    row.problem = problem;
    row.raw = {text + m_begin, last - m_begin};
    row.rowHash = XXH3_64bits(row.raw.data(), row.raw.size());
    if (m_hasNuls && problem == RowProblem::None && row.raw.find('\0') != std::string_view::npos)
        row.problem = RowProblem::NulBytes;
    fillFields(row);
    if (end == m_end && row.problem == RowProblem::None && m_spans.size() < m_headers.size())
        row.problem = RowProblem::CutOff;
    // Only a quoted field can hold line ends, and only then is there something to count.
    m_line += 1;
    for (const Span &span : m_spans) {
        if (span.begin > m_begin && text[span.begin - 1] == '"')
            m_line += std::count(text + span.begin, text + span.end, m_lineEnd);
    }
    m_begin = after;
    while (m_next < m_count && m_separators[m_next] < m_begin)
        ++m_next;
    return Cut::Row;
}

/// Gives up the first line of a row whose quotes do not add up and goes on behind it.
DelimitedRows::Cut DelimitedRows::recover(RawRow &row, RowProblem problem)
{
    const char *text = m_buffer.get();
    const void *found = std::memchr(text + m_begin, m_lineEnd, m_end - m_begin);
    if (!found && !m_atEnd)
        return Cut::NeedMore;
    const std::size_t end = found ? std::size_t(static_cast<const char *>(found) - text) : m_end;
    m_spans.clear();
    return finish(row, end, problem);
}

void DelimitedRows::fillFields(RawRow &row)
{
    const char *text = m_buffer.get();
    row.fields.resize(m_spans.size());
    bool anyDoubled = false;
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        row.fields[i] = {text + m_spans[i].begin, m_spans[i].end - m_spans[i].begin};
        anyDoubled |= m_spans[i].hasDoubledQuotes;
    }
    if (!anyDoubled)
        return;
    row.scratch.clear();
    row.scratch.reserve(row.raw.size()); // views into it stay valid: it never grows past the row
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        if (m_spans[i].hasDoubledQuotes)
            row.fields[i] = appendUndoubled(row.scratch, row.fields[i]);
    }
}

/// Moves the unfinished row to the front and reads one block behind it.
bool DelimitedRows::refill()
{
    std::memmove(m_buffer.get(), m_buffer.get() + m_begin, m_end - m_begin);
    m_end -= m_begin;
    m_begin = 0;
    const std::size_t wanted = std::min(m_end + blockBytes, m_room);
    while (m_end < wanted && !m_atEnd) {
        const auto got = m_source->read(m_buffer.get() + m_end, std::int64_t(wanted - m_end));
        if (!got) {
            m_error = Error{got.error().kind, QStringLiteral("%1 It happened after line %2; %3 rows before it were read.")
                                                  .arg(got.error().text)
                                                  .arg(m_line - 1)
                                                  .arg(m_rows)};
            return false;
        }
        m_atEnd = *got == 0;
        m_end += std::size_t(*got);
    }
    std::memset(m_buffer.get() + m_end, 0, padding);
    m_count = findSeparators(m_buffer.get(), m_end, m_delimiter, m_lineEnd, m_separators.get());
    m_next = 0;
    return true;
}

/// A row over the cap: kept whole up to its first line end when it has one in reach, else read over to the next line end.
bool DelimitedRows::skipOverlongRow(RawRow &row)
{
    const char *text = m_buffer.get();
    m_spans.clear();
    if (const void *found = std::memchr(text + m_begin, m_lineEnd, m_end - m_begin)) {
        finish(row, std::size_t(static_cast<const char *>(found) - text), RowProblem::UnclosedQuote);
        return true;
    }
    const std::string beginning(text + m_begin, 200);
    const std::int64_t line = m_line++;
    bool found = false;
    while (!found) {
        m_begin = m_end = 0;
        if (m_atEnd)
            break;
        if (!refill())
            return false;
        if (const void *end = std::memchr(m_buffer.get(), m_lineEnd, m_end)) {
            m_begin = std::size_t(static_cast<const char *>(end) - m_buffer.get()) + 1;
            found = true;
        }
    }
    while (m_next < m_count && m_separators[m_next] < m_begin)
        ++m_next;
    row.scratch = beginning;
    row.line = line;
    row.problem = RowProblem::TooLong;
    row.raw = row.scratch;
    row.rowHash = XXH3_64bits(row.raw.data(), row.raw.size());
    row.fields.clear();
    return true;
}

/// Nothing but blanks and separators, as spreadsheets write below their last row.
bool DelimitedRows::isBlank(const RawRow &row) const
{
    if (row.problem != RowProblem::None || (!row.fields.empty() && !row.fields.front().empty() && row.fields.front().front() > ' '))
        return false;
    return std::all_of(row.fields.begin(), row.fields.end(), [](std::string_view field) { return trimmed(field).empty(); });
}

} // namespace tradewind
