// SPDX-License-Identifier: Apache-2.0
#include "store/rowblock.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>

namespace tradewind {

namespace {

constexpr std::size_t kBytes = 128 * 1024;

} // namespace

RowBlock::RowBlock(int columns)
    : m_columns(static_cast<std::size_t>(columns))
    , m_cells(m_columns * (fullRows + 1)) // the row begun after the last
    , m_kinds(m_cells.size(), Kind::Null)
{}

void RowBlock::setInteger(int column, qint64 value)
{
    cell(column, Kind::Integer).integer = value;
}

void RowBlock::setReal(int column, double value)
{
    cell(column, Kind::Real).real = value;
}

void RowBlock::setBytes(int column, std::string_view bytes, Kind kind)
{
    cell(column, kind).bytes = {static_cast<quint32>(m_text.size()), static_cast<quint32>(bytes.size())};
    m_text += bytes;
}

void RowBlock::setText(int column, std::string_view utf8)
{
    setBytes(column, utf8, Kind::Text);
}

void RowBlock::setBlob(int column, std::string_view bytes)
{
    setBytes(column, bytes, Kind::Blob);
}

void RowBlock::endRow()
{
    ++m_rows;
    m_begun += m_columns;
    beginRow();
}

/// Row by row, not all when the block is cleared: its lines lie in the cache of the thread that wrote it away, and fetching one lets other
/// work go on where fetching hundreds does not.
void RowBlock::beginRow()
{
    std::fill_n(m_kinds.begin() + static_cast<std::ptrdiff_t>(m_begun), m_columns, Kind::Null);
}

void RowBlock::clear()
{
    m_rows = 0;
    m_given = 0;
    m_begun = 0;
    m_text.clear();
    beginRow();
}

bool RowBlock::isFull() const
{
    return m_rows >= fullRows || m_text.size() >= kBytes;
}

bool RowBlock::isSame(std::size_t a, std::size_t b) const
{
    if (m_kinds[a] != m_kinds[b])
        return false;
    switch (m_kinds[a]) {
    case Kind::Null:
        return true;
    case Kind::Integer:
        return m_cells[a].integer == m_cells[b].integer;
    case Kind::Real:
        return std::bit_cast<quint64>(m_cells[a].real) == std::bit_cast<quint64>(m_cells[b].real);
    case Kind::Text:
    case Kind::Blob:
        break;
    }
    return bytes(m_cells[a]) == bytes(m_cells[b]);
}

quint64 RowBlock::varying() const
{
    quint64 alike = m_given;
    for (std::size_t row = m_columns; row < m_begun && alike != 0; row += m_columns) {
        for (quint64 left = alike; left != 0; left &= left - 1) {
            const auto column = static_cast<std::size_t>(std::countr_zero(left));
            if (!isSame(column, row + column))
                alike &= ~(quint64(1) << column);
        }
    }
    return m_given & ~alike;
}

std::optional<qint64> RowBlock::countsUpFrom(int column) const
{
    const auto first = static_cast<std::size_t>(column);
    for (std::size_t row = 0; row < static_cast<std::size_t>(m_rows); ++row) {
        const std::size_t at = row * m_columns + first;
        if (m_kinds[at] != Kind::Integer || m_cells[at].integer != m_cells[first].integer + static_cast<qint64>(row))
            return std::nullopt;
    }
    return m_rows > 0 ? std::optional(m_cells[first].integer) : std::nullopt;
}

int RowBlock::bindFirst(sqlite3_stmt *statement, int parameter, int column) const
{
    const auto at = static_cast<std::size_t>(column);
    switch (m_kinds[at]) {
    case Kind::Null:
        break;
    case Kind::Integer:
        return sqlite3_bind_int64(statement, parameter, m_cells[at].integer);
    case Kind::Real:
        return sqlite3_bind_double(statement, parameter, m_cells[at].real);
    case Kind::Text:
        return sqlite3_bind_text64(statement, parameter, bytes(m_cells[at]).data(), bytes(m_cells[at]).size(), SQLITE_STATIC, SQLITE_UTF8);
    case Kind::Blob:
        return sqlite3_bind_blob64(statement, parameter, bytes(m_cells[at]).data(), bytes(m_cells[at]).size(), SQLITE_STATIC);
    }
    return sqlite3_bind_null(statement, parameter);
}

/// The callbacks of a table-valued function (sqlite.org/vtab.html#tabfunc2).
struct RowBlock::Source
{
    struct Cursor
    {
        sqlite3_vtab_cursor base{};
        const RowBlock *block = nullptr;
        int row = 0;
    };

    static int connect(sqlite3 *database, void *, int, const char *const *, sqlite3_vtab **table, char **)
    {
        std::string columns = "CREATE TABLE row_block (block HIDDEN";
        for (int i = 0; i < maxColumns; ++i)
            columns += ", c" + std::to_string(i);
        const int code = sqlite3_declare_vtab(database, (columns + ")").c_str());
        if (code == SQLITE_OK)
            *table = new sqlite3_vtab();
        return code;
    }
    static int disconnect(sqlite3_vtab *table)
    {
        delete table;
        return SQLITE_OK;
    }
    static int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
    {
        for (int i = 0; i < info->nConstraint; ++i) {
            const auto &constraint = info->aConstraint[i];
            if (constraint.iColumn == 0 && constraint.op == SQLITE_INDEX_CONSTRAINT_EQ && constraint.usable != 0) {
                info->aConstraintUsage[i] = {.argvIndex = 1, .omit = 1};
                return SQLITE_OK;
            }
        }
        return SQLITE_CONSTRAINT; // without a block there is nothing to read
    }
    static int open(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
    {
        *cursor = &(new Cursor)->base;
        return SQLITE_OK;
    }
    static int close(sqlite3_vtab_cursor *cursor)
    {
        delete reinterpret_cast<Cursor *>(cursor);
        return SQLITE_OK;
    }
    static int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **values)
    {
        auto *at = reinterpret_cast<Cursor *>(cursor);
        at->block = static_cast<const RowBlock *>(sqlite3_value_pointer(values[0], pointerType));
        at->row = 0;
        return SQLITE_OK;
    }
    static int next(sqlite3_vtab_cursor *cursor)
    {
        ++reinterpret_cast<Cursor *>(cursor)->row;
        return SQLITE_OK;
    }
    static int isAtEnd(sqlite3_vtab_cursor *cursor)
    {
        const auto *at = reinterpret_cast<Cursor *>(cursor);
        return at->block == nullptr || at->row >= at->block->m_rows;
    }
    static int column(sqlite3_vtab_cursor *cursor, sqlite3_context *to, int column)
    {
        const auto *at = reinterpret_cast<Cursor *>(cursor);
        const RowBlock &block = *at->block;
        if (column < 1 || static_cast<std::size_t>(column) > block.m_columns)
            return SQLITE_OK;
        const std::size_t index = static_cast<std::size_t>(at->row) * block.m_columns + static_cast<std::size_t>(column) - 1;
        const Cell &cell = block.m_cells[index];
        const std::string_view bytes = block.m_kinds[index] >= Kind::Text ? block.bytes(cell) : std::string_view();
        switch (block.m_kinds[index]) {
        case Kind::Null:
            break;
        case Kind::Integer:
            sqlite3_result_int64(to, cell.integer);
            break;
        case Kind::Real:
            sqlite3_result_double(to, cell.real);
            break;
        case Kind::Text:
            sqlite3_result_text(to, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
            break;
        case Kind::Blob:
            sqlite3_result_blob(to, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
            break;
        }
        return SQLITE_OK;
    }
    static int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
    {
        *id = reinterpret_cast<Cursor *>(cursor)->row;
        return SQLITE_OK;
    }
};

void RowBlock::addTo(sqlite3 *database)
{
    static const sqlite3_module module = [] {
        sqlite3_module calls{};
        calls.xConnect = Source::connect; // no xCreate: it exists without being created
        calls.xBestIndex = Source::bestIndex;
        calls.xDisconnect = Source::disconnect;
        calls.xOpen = Source::open;
        calls.xClose = Source::close;
        calls.xFilter = Source::filter;
        calls.xNext = Source::next;
        calls.xEof = Source::isAtEnd;
        calls.xColumn = Source::column;
        calls.xRowid = Source::rowId;
        return calls;
    }();
    sqlite3_create_module_v2(database, "row_block", &module, nullptr, nullptr);
}

} // namespace tradewind
