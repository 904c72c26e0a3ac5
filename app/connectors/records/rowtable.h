// SPDX-License-Identifier: Apache-2.0
// Rows held in memory, handed out like the rows of a file.
#pragma once

#include "connectors/filedrop/rowstream.h"

namespace tradewind {

/// One block of text for all cells: a row costs its letters and four bytes a cell.
class RowTable final : public RowStream
{
public:
    explicit RowTable(std::vector<std::string> headers = {});

    /// Adds a row; `cells` must be as many as there are headers.
    void add(const std::vector<std::string> &cells);
    [[nodiscard]] std::int64_t rows() const { return m_headers.empty() ? 0 : std::int64_t(m_ends.size() / m_headers.size()); }
    [[nodiscard]] std::int64_t bytes() const { return std::int64_t(m_text.size()); }
    /// The cell as it was added. `row` counts from 0.
    [[nodiscard]] std::string_view cell(std::int64_t row, std::size_t column) const;
    /// Forgets the rows, keeps their memory; reading starts over.
    void clear();

    bool next(RawRow &row) override;
    std::int64_t bytesRead() const override;
    std::int64_t bytesTotal() const override { return bytes(); }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends; ///< end of each cell in m_text
    std::int64_t m_at = 0;
    std::vector<std::string_view> m_views;
    std::string m_raw;
};

} // namespace tradewind
