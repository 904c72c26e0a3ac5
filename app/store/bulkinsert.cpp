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
        sqlite3_finalize(m_statement);
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
    static bool has(quint64 columns, int column) { return (columns >> column & 1) != 0; }

    /// A file fills half of the columns, and many of those alike: what all rows of a block say costs nothing a row when it is said once.
    Result<void> prepare(quint64 given, quint64 varying)
    {
        QStringList values;
        for (int i = 0; i < m_columns.size(); ++i)
            values << (!has(given, i) ? u"NULL"_s : has(varying, i) ? u"c%1"_s.arg(i) : u"?%1"_s.arg(i + 2));
        sqlite3_finalize(std::exchange(m_statement, nullptr));
        const QByteArray sql =
            u"INSERT INTO %1 (%2) SELECT %3 FROM row_block(?1)"_s.arg(m_table, m_columns.join(u", "_s), values.join(u", "_s)).toUtf8();
        if (sqlite3_prepare_v3(m_session.sqlite(), sql.constData(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                               nullptr) != SQLITE_OK)
            return sqliteError(m_session.sqlite());
        m_given = given;
        m_varying = varying;
        return {};
    }

    Result<void> write(const RowBlock &rows)
    {
        if (rows.rows() == 0)
            return {};
        const quint64 varying = rows.varying();
        if (m_statement == nullptr || (rows.given() & ~m_given) != 0 || (varying & ~m_varying) != 0) {
            if (auto ready = prepare(m_given | rows.given(), m_varying | varying); !ready)
                return ready;
        }
        for (int i = 0; i < m_columns.size(); ++i) {
            if (has(m_given & ~m_varying, i) && rows.bindFirst(m_statement, i + 2, i) != SQLITE_OK)
                return sqliteError(m_session.sqlite());
        }
        sqlite3_bind_pointer(m_statement, 1, const_cast<RowBlock *>(&rows), RowBlock::pointerType, nullptr);
        const bool isDone = sqlite3_step(m_statement) == SQLITE_DONE;
        const auto result = isDone ? Result<void>() : Result<void>(sqliteError(m_session.sqlite()));
        sqlite3_reset(m_statement);
        return result;
    }

    Session &m_session;
    const QString m_table;
    const QStringList m_columns;
    const Result<void> m_usable;
    sqlite3_stmt *m_statement = nullptr; ///< used where blocks are written, which is one thread at a time
    quint64 m_given = 0, m_varying = 0;  ///< what it inserts, and takes from each row
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
