// SPDX-License-Identifier: Apache-2.0
#include "store/session.h"

#include "store/rowblock.h"
#include "store/sqlerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

struct ToVariant
{
    QVariant operator()(std::monostate) const { return QVariant(QMetaType::fromType<qlonglong>()); }
    QVariant operator()(qint64 value) const { return value; }
    QVariant operator()(double value) const { return value; }
    // A null QString would be bound as NULL; an empty text is a text.
    QVariant operator()(const QString &value) const { return value.isNull() ? u""_s : value; }
    QVariant operator()(const QByteArray &value) const { return value.isNull() ? QByteArray("") : value; }
};

} // namespace

Session::Session(QSqlDatabase database, Dialect dialect, std::atomic<bool> &writesStopped)
    : m_database(std::move(database))
    , m_dialect(dialect)
    , m_statements(dialect)
    , m_writesStopped(writesStopped)
    , m_thread(QThread::currentThreadId())
{
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
        m_sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    if (m_sqlite != nullptr)
        RowBlock::addTo(m_sqlite);
    else if (qstrcmp(handle.typeName(), "pg_conn*") == 0 || qstrcmp(handle.typeName(), "PGconn*") == 0) // named by Qt 6 and by Qt 5
        m_postgresql = *static_cast<PGconn *const *>(handle.constData());
}

Session::~Session()
{
    Q_ASSERT_X(QThread::currentThreadId() == m_thread, "Session", "must end on the thread that opened it");
    m_behind.reset();
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<void> Session::usable(bool toWrite) const
{
    if (QThread::currentThreadId() != m_thread)
        return Error{Error::Kind::Internal, u"A store session was used from another thread than its own."_s};
    if (auto done = caughtUp(); !done)
        return done;
    if (toWrite && m_writesStopped.load())
        return Error{
            Error::Kind::Denied,
            u"The store stopped writing after the disk failed during a save, to protect what is there. Check the disk and open the program again."_s};
    return {};
}

void Session::setWritesBehind(bool isOn)
{
    if (isOn)
        m_behind = std::make_unique<WriteBehind>();
    else
        m_behind.reset();
}

Result<void> Session::caughtUp() const
{
    if (!m_behind)
        return {};
    m_behind->waitForAll();
    return m_behind->outcome();
}

bool Session::isInTransaction() const
{
    if (m_behind)
        m_behind->waitForAll();
    if (m_sqlite != nullptr)
        return sqlite3_get_autocommit(m_sqlite) == 0;
    return m_postgresql != nullptr && PQtransactionStatus(m_postgresql) != PQTRANS_IDLE;
}

void Session::settle() const
{
    // QPSQL reads the answer but not the end mark behind it, and until then libpq calls the connection busy.
    while (PGresult *rest = m_postgresql != nullptr ? PQgetResult(m_postgresql) : nullptr)
        PQclear(rest);
}

void Session::interrupt()
{
    if (m_sqlite != nullptr) {
        sqlite3_interrupt(m_sqlite);
    } else if (m_postgresql != nullptr) {
        if (PGcancel *cancel = PQgetCancel(m_postgresql)) {
            char reason[256];
            PQcancel(cancel, reason, sizeof reason);
            PQfreeCancel(cancel);
        }
    }
}

Result<int> Session::run(const QString &key, const QString &sql, const Binds &binds, const UseRow *use)
{
    if (auto fine = usable(false); !fine)
        return fine.error();

    // Taken out while it runs, so that a row's use may run the same statement again.
    std::unique_ptr<QSqlQuery> query;
    if (const auto found = m_prepared.find(key); found != m_prepared.end()) {
        query = std::move(found->second);
        m_prepared.erase(found);
    } else {
        query = std::make_unique<QSqlQuery>(m_database);
        // On PostgreSQL forward-only means streaming, during which the connection can do nothing else.
        query->setForwardOnly(m_sqlite != nullptr);
        if (!query->prepare(sql))
            return sqlError(query->lastError(), m_sqlite != nullptr);
    }
    for (std::size_t i = 0; i < binds.size(); ++i)
        query->bindValue(static_cast<int>(i), std::visit(ToVariant(), binds[i].value()));
    const bool isDone = query->exec();
    settle();
    if (!isDone)
        return sqlError(query->lastError(), m_sqlite != nullptr);
    int count = 0;
    if (use != nullptr) {
        const Row row(*query);
        ++m_rowsInUse;
        for (; query->next(); ++count)
            (*use)(row);
        --m_rowsInUse;
        if (query->lastError().isValid())
            return sqlError(query->lastError(), m_sqlite != nullptr);
    } else {
        count = query->numRowsAffected();
    }
    query->finish();
    m_prepared[key] = std::move(query);
    return count;
}

Result<int> Session::each(const QString &statement, const Binds &binds, const UseRow &use)
{
    const auto sql = m_statements.text(statement);
    return sql ? run(statement, *sql, binds, &use) : sql.error();
}

Result<int> Session::change(const QString &statement, const Binds &binds)
{
    if (auto fine = usable(true); !fine)
        return fine.error();
    const auto sql = m_statements.text(statement);
    return sql ? run(statement, *sql, binds, nullptr) : sql.error();
}

Result<std::optional<qint64>> Session::integer(const QString &statement, const Binds &binds)
{
    const auto sql = m_statements.text(statement);
    return sql ? integerOf(*sql, binds) : sql.error();
}

Result<int> Session::eachOf(const QString &sql, const Binds &binds, const UseRow &use)
{
    return run(sql, sql, binds, &use);
}

Result<std::optional<qint64>> Session::integerOf(const QString &sql, const Binds &binds)
{
    std::optional<qint64> first;
    bool isFirst = true;
    const UseRow use = [&](const Row &row) {
        if (std::exchange(isFirst, false))
            first = row.integer(0);
    };
    if (const auto rows = run(sql, sql, binds, &use); !rows)
        return rows.error();
    return first;
}

Result<void> Session::exec(const QString &sql)
{
    if (auto fine = usable(false); !fine)
        return fine.error();
    QSqlQuery query(m_database);
    const bool isDone = query.exec(sql);
    settle();
    if (!isDone)
        return sqlError(query.lastError(), m_sqlite != nullptr);
    return {};
}

} // namespace tradewind
