// SPDX-License-Identifier: Apache-2.0
#include "connectors/records/rowtable.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace tradewind {

RowTable::RowTable(std::vector<std::string> headers)
{
    m_headers = std::move(headers);
}

void RowTable::add(const std::vector<std::string> &cells)
{
    for (const std::string &cell : cells) {
        m_text += cell;
        m_ends.push_back(std::uint32_t(m_text.size()));
    }
}

std::string_view RowTable::cell(std::int64_t row, std::size_t column) const
{
    const std::size_t at = std::size_t(row) * m_headers.size() + column;
    const std::size_t begin = at == 0 ? 0 : m_ends[at - 1];
    return std::string_view(m_text).substr(begin, m_ends[at] - begin);
}

void RowTable::clear()
{
    m_text.clear();
    m_ends.clear();
    m_at = 0;
}

std::int64_t RowTable::bytesRead() const
{
    return m_at == 0 ? 0 : m_ends[std::size_t(m_at) * m_headers.size() - 1];
}

bool RowTable::next(RawRow &row)
{
    if (m_at >= rows())
        return false;
    m_views.clear();
    for (std::size_t column = 0; column < m_headers.size(); ++column)
        m_views.push_back(cell(m_at, column));
    m_raw.clear();
    appendCsvLine(m_raw, m_views);
    row.line = ++m_at;
    row.fields = m_views;
    row.raw = m_raw;
    row.rowHash = XXH3_64bits(m_raw.data(), m_raw.size());
    row.problem = RowProblem::None;
    return true;
}

} // namespace tradewind
