// SPDX-License-Identifier: Apache-2.0
// One thread's connection to the store: runs named statements and reads their rows.
#pragma once

#include "base/result.h"
#include "store/bind.h"
#include "store/row.h"
#include "store/statements.h"
#include "store/writebehind.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;
typedef struct pg_conn PGconn;

namespace tradewind {

/// A connection that belongs to the thread that opened it (Store::session); used from another thread it answers with an Internal error.
/// It must end on that thread, before its Store. Errors of every call: Conflict (busy, locked, a key taken), Unavailable (disk,
/// connection), Denied (no permission, or the store stopped writing after a failed commit), Internal (the statement is wrong).
class Session
{
public:
    using UseRow = std::function<void(const Row &)>;

    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Runs a named statement and calls `use` for each row; answers how many rows there were.
    Result<int> each(const QString &statement, const Binds &binds, const UseRow &use);
    /// Runs a named statement that changes rows; answers how many it changed.
    Result<int> change(const QString &statement, const Binds &binds = {});
    /// The first column of the first row as an integer; nothing when there is no row or it is NULL.
    Result<std::optional<qint64>> integer(const QString &statement, const Binds &binds = {});

    /// The same for a text made at run time from a fixed list of columns (filters, lists); never from what a person typed.
    Result<int> eachOf(const QString &sql, const Binds &binds, const UseRow &use);
    Result<std::optional<qint64>> integerOf(const QString &sql, const Binds &binds = {});
    /// Runs text without values directly: DDL and PRAGMA (QPSQL cannot prepare DDL).
    Result<void> exec(const QString &sql);

    Dialect dialect() const { return m_dialect; }
    Statements &statements() { return m_statements; }

    /// Native handles for bulk work below Session (bulkinsert, bulkselect), and nowhere else; null on the other database.
    sqlite3 *sqlite() const { return m_sqlite; }
    PGconn *postgresql() const { return m_postgresql; }

    /// A long call on this connection stops soon with a Cancelled error. Any thread.
    void interrupt();
    /// Nothing, or why this session may not be used here and now (another thread; `toWrite` and the store stopped writing).
    Result<void> usable(bool toWrite) const;
    /// After a commit that failed in a way that leaves the disk in doubt, nobody writes to this store until it is opened again.
    void stopWriting() { m_writesStopped.store(true); }
    bool isInTransaction() const;

    /// While on, bulk inserts are written on a thread of their own, some blocks behind; every other call on this session waits for them
    /// first and answers with their error. For a load that does little but insert (FirstLoad).
    void setWritesBehind(bool isOn);
    /// Where bulk inserts give their blocks; nothing when they must write themselves.
    WriteBehind *writeBehind() const { return m_rowsInUse == 0 ? m_behind.get() : nullptr; }
    /// Waits for what is written behind. Errors: those of the inserts since the last call.
    Result<void> caughtUp() const;
    /// The same for a transaction given up: errors do not matter any more.
    void forgetBehind() const { (void)caughtUp(); }

private:
    friend class Store;
    Session(QSqlDatabase database, Dialect dialect, std::atomic<bool> &writesStopped);

    void settle() const;
    Result<int> run(const QString &key, const QString &sql, const Binds &binds, const UseRow *use);

    QSqlDatabase m_database;
    Dialect m_dialect;
    Statements m_statements;
    std::atomic<bool> &m_writesStopped;
    Qt::HANDLE m_thread;
    sqlite3 *m_sqlite = nullptr;
    PGconn *m_postgresql = nullptr;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    int m_rowsInUse = 0; ///< readings whose rows are being used just now: the connection is not free
    std::unique_ptr<WriteBehind> m_behind;
};

} // namespace tradewind
