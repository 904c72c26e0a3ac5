// SPDX-License-Identifier: Apache-2.0
#include "store/bulkinsert.h"

#include "store/copybuffer.h"
#include "store/rowblock.h"
#include "store/session.h"
#include "store/sqlerror.h"

#include <sqlite3.h>

#include <array>
#include <optional>
#include <utility>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// SQLite: blocks take turns, so that one can be filled while the others are written.
class BlockInsert
{
public:
    BlockInsert(Session &session, const QString &table, const QStringList &columns)
        : m_session(session)
        , m_table(table)
        , m_columns(columns)
        , m_usable(session.usable(true))
        , m_blocks{RowBlock(static_cast<int>(columns.size())), RowBlock(static_cast<int>(columns.size())),
                   RowBlock(static_cast<int>(columns.size()))}
    {}
    ~BlockInsert()
    {
        if (WriteBehind *behind = m_session.writeBehind())
            behind->waitForAll(); // it may be using our blocks
        for (const Statement &statement : {m_placing, m_appending})
            sqlite3_finalize(statement.handle);
        sqlite3_finalize(m_readLast);
    }
    BlockInsert(const BlockInsert &) = delete;
    BlockInsert &operator=(const BlockInsert &) = delete;

    RowBlock &block() { return m_blocks[m_current]; }

    Result<void> endRow()
    {
        block().endRow();
        return block().isFull() ? send() : Result<void>();
    }

    Result<void> send()
    {
        if (!m_usable)
            return m_usable;
        WriteBehind *behind = m_session.writeBehind();
        if (behind == nullptr) {
            auto done = m_session.caughtUp();
            if (done)
                done = write(block());
            block().clear();
            return done;
        }
        if (auto done = behind->outcome(); !done)
            return done;
        m_writes[m_current] = behind->give([this, full = &block()] { return write(*full); });
        m_current = (m_current + 1) % m_blocks.size();
        behind->waitFor(m_writes[m_current]);
        block().clear();
        return {};
    }

    Result<void> finish()
    {
        if (block().rows() == 0)
            return m_session.caughtUp();
        auto sent = send();
        return sent ? m_session.caughtUp() : sent;
    }

private:
    /// What has been made ready for rows of which some columns are given, and some of those vary.
    struct Statement
    {
        sqlite3_stmt *handle = nullptr; ///< used where blocks are written, which is one thread at a time
        quint64 given = 0, varying = 0;
    };

    static bool has(quint64 columns, int column) { return (columns >> column & 1) != 0; }

    /// A file fills half of the columns, and many of those alike: what all rows of a block say costs nothing a row when it is said once.
    Result<void> prepare(Statement &statement, quint64 given, quint64 varying)
    {
        QStringList names, values;
        for (int i = isAppending(statement) ? 1 : 0; i < m_columns.size(); ++i) {
            names << m_columns.at(i);
            values << (!has(given, i) ? u"NULL"_s : has(varying, i) ? u"c%1"_s.arg(i) : u"?%1"_s.arg(i + 2));
        }
        const QString sql = u"INSERT INTO %1 (%2) SELECT %3 FROM row_block(?1)"_s.arg(m_table, names.join(u", "_s), values.join(u", "_s));
        statement.given = given;
        statement.varying = varying;
        return prepare(statement.handle, sql);
    }

    Result<void> prepare(sqlite3_stmt *&statement, const QString &text)
    {
        sqlite3_finalize(std::exchange(statement, nullptr));
        const QByteArray sql = text.toUtf8();
        const int code = sqlite3_prepare_v3(m_session.sqlite(), sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                            &statement, nullptr);
        return code == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(m_session.sqlite()));
    }

    bool isAppending(const Statement &statement) const { return &statement == &m_appending; }

    /// Whether SQLite would number the rows as they are numbered: then it appends them, and does not look for the place of each, which
    /// costs as much as writing it (measured: half of a table of seven columns).
    Result<bool> canAppend(const RowBlock &rows)
    {
        const auto first = rows.countsUpFrom(0);
        if (!first || !isNumbered())
            return false;
        if (m_readLast == nullptr) {
            if (auto ready = prepare(m_readLast, u"SELECT max(%1) FROM %2"_s.arg(m_columns.first(), m_table)); !ready)
                return ready.error();
        }
        const bool isRead = sqlite3_step(m_readLast) == SQLITE_ROW;
        const bool follows =
            isRead && sqlite3_column_type(m_readLast, 0) != SQLITE_NULL && sqlite3_column_int64(m_readLast, 0) == *first - 1;
        sqlite3_reset(m_readLast);
        return isRead ? Result<bool>(follows) : Result<bool>(sqliteError(m_session.sqlite()));
    }

    /// Whether the first column is the table's row number, which SQLite makes where none is given (sqlite.org/lang_createtable.html#rowid).
    bool isNumbered()
    {
        if (!m_isNumbered) {
            const char *type = nullptr;
            int isKey = 0;
            const bool isKnown = sqlite3_table_column_metadata(m_session.sqlite(), nullptr, m_table.toUtf8().constData(),
                                                               m_columns.first().toUtf8().constData(), &type, nullptr, nullptr, &isKey,
                                                               nullptr) == SQLITE_OK;
            m_isNumbered = isKnown && isKey != 0 && type != nullptr && sqlite3_stricmp(type, "INTEGER") == 0;
        }
        return *m_isNumbered;
    }

    Result<void> write(const RowBlock &rows)
    {
        if (rows.rows() == 0)
            return {};
        const auto appends = canAppend(rows);
        if (!appends)
            return appends.error();
        Statement &statement = *appends ? m_appending : m_placing;
        const quint64 varying = rows.varying();
        if (statement.handle == nullptr || (rows.given() & ~statement.given) != 0 || (varying & ~statement.varying) != 0) {
            if (auto ready = prepare(statement, statement.given | rows.given(), statement.varying | varying); !ready)
                return ready;
        }
        for (int i = *appends ? 1 : 0; i < m_columns.size(); ++i) {
            if (has(statement.given & ~statement.varying, i) && rows.bindFirst(statement.handle, i + 2, i) != SQLITE_OK)
                return sqliteError(m_session.sqlite());
        }
        sqlite3_bind_pointer(statement.handle, 1, const_cast<RowBlock *>(&rows), RowBlock::pointerType, nullptr);
        const bool isDone = sqlite3_step(statement.handle) == SQLITE_DONE;
        const auto result = isDone ? Result<void>() : Result<void>(sqliteError(m_session.sqlite()));
        sqlite3_reset(statement.handle);
        return result;
    }

    Session &m_session;
    const QString m_table;
    const QStringList m_columns;
    const Result<void> m_usable;
    Statement m_placing, m_appending; ///< with the row numbers of a block, and with those that SQLite makes
    sqlite3_stmt *m_readLast = nullptr;
    std::optional<bool> m_isNumbered;
    std::array<RowBlock, 3> m_blocks;
    std::array<std::uint64_t, 3> m_writes{}; ///< the last write of each block
    std::size_t m_current = 0;
};

} // namespace

struct BulkInsert::Private
{
    std::optional<BlockInsert> blocks; // SQLite
    std::optional<CopyBuffer> copy;    // PostgreSQL
};

BulkInsert::BulkInsert(Session &session, const QString &table, const QStringList &columns)
    : d(std::make_unique<Private>())
{
    if (session.dialect() == Dialect::Sqlite)
        d->blocks.emplace(session, table, columns);
    else
        d->copy.emplace(session, table, columns);
}

BulkInsert::~BulkInsert() = default;

void BulkInsert::bindInteger(int column, qint64 value)
{
    d->blocks ? d->blocks->block().setInteger(column, value) : d->copy->bindInteger(column, value);
}

void BulkInsert::bindReal(int column, double value)
{
    d->blocks ? d->blocks->block().setReal(column, value) : d->copy->bindReal(column, value);
}

void BulkInsert::bindText(int column, std::string_view utf8)
{
    d->blocks ? d->blocks->block().setText(column, utf8) : d->copy->bindText(column, utf8);
}

void BulkInsert::bindBlob(int column, std::string_view bytes)
{
    d->blocks ? d->blocks->block().setBlob(column, bytes) : d->copy->bindBlob(column, bytes);
}

Result<void> BulkInsert::step()
{
    return d->blocks ? d->blocks->endRow() : d->copy->endRow();
}

Result<void> BulkInsert::finish()
{
    return d->blocks ? d->blocks->finish() : d->copy->send();
}

} // namespace tradewind
