// SPDX-License-Identifier: Apache-2.0
// Some hundred rows on their way into SQLite, which takes them from here as from a table.
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace tradewind {

/// Rows of one width, kept with their text. A statement reads them with `SELECT c0, c1 … FROM row_block(?)`, the block bound as a pointer
/// (sqlite.org/bindptr.html): one statement for all rows costs a third less than one a row (measured), since its cursors stay where they
/// are.
class RowBlock
{
public:
    static constexpr int maxColumns = 64; ///< as given() has bits
    /// So many rows are a full block (measured beside 64 to 1,024): fewer cost more a row, more leave the processor's cache.
    static constexpr int fullRows = 512;
    static constexpr const char *pointerType = "tradewind row block";

    /// Makes `row_block` known to a connection.
    static void addTo(sqlite3 *database);

    explicit RowBlock(int columns);

    /// Values of the row begun; a column not given is NULL. The text is copied.
    void setInteger(int column, qint64 value);
    void setReal(int column, double value);
    void setText(int column, std::string_view utf8);
    void setBlob(int column, std::string_view bytes);
    void endRow();
    void clear();
    bool isFull() const;
    int rows() const { return m_rows; }
    /// The columns given in any of the rows, a bit each: the others are NULL throughout.
    quint64 given() const { return m_given; }
    /// Those of the given columns in which not all rows say the same.
    quint64 varying() const;
    /// What the first row has in a column that counts up by one from row to row; nothing where it does not.
    std::optional<qint64> countsUpFrom(int column) const;
    /// Gives parameter `parameter` of a statement what the first row has in that column; good as long as the block is not changed.
    int bindFirst(sqlite3_stmt *statement, int parameter, int column) const;

private:
    enum class Kind : quint8 { Null, Integer, Real, Text, Blob };
    union Cell {
        qint64 integer;
        double real;
        struct
        {
            quint32 begin, size; ///< in m_text
        } bytes;
    };
    struct Source; ///< what SQLite calls

    Cell &cell(int column, Kind kind)
    {
        const std::size_t at = m_begun + static_cast<std::size_t>(column);
        m_kinds[at] = kind;
        m_given |= quint64(1) << column;
        return m_cells[at];
    }
    void setBytes(int column, std::string_view bytes, Kind kind);
    std::string_view bytes(const Cell &cell) const { return std::string_view(m_text).substr(cell.bytes.begin, cell.bytes.size); }
    void beginRow();
    bool isSame(std::size_t a, std::size_t b) const;

    const std::size_t m_columns;
    std::vector<Cell> m_cells; ///< of use where m_kinds is not Null
    std::vector<Kind> m_kinds;
    std::size_t m_begun = 0; ///< cells of finished rows
    int m_rows = 0;
    quint64 m_given = 0;
    std::string m_text;
};

} // namespace tradewind
