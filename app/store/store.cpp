// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"

#include "base/clock.h"
#include "base/log.h"
#include "store/migrator.h"
#include "store/sqlerror.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Error openingError(const StoreLocation &location, const Error &error)
{
    if (error.kind == Error::Kind::Conflict && location.kind == StoreLocation::Kind::Sqlite) {
        return {
            error.kind,
            u"The store %1 is held by another program. Close that program (or wait until it is done) and try again; nothing was changed."_s
                .arg(location.shown())};
    }
    return {error.kind, u"The store %1 was not opened. %2"_s.arg(location.shown(), error.text)};
}

// A file shorter than its header says was cut off while being copied or by a failing disk; SQLite notices only when it needs the missing
// page.
Result<void> refuseShortFile(Session &session, const StoreLocation &location)
{
    if (QFileInfo(location.path + "-wal"_L1).size() > 0)
        return {}; // the newest pages are still in the log beside it
    const auto pages = session.integerOf(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    if (!pages)
        return pages.error();
    if (pages->value_or(0) > QFileInfo(location.path).size())
        return sqliteError(SQLITE_CORRUPT, u"the file is shorter than it says"_s);
    return {};
}

Result<void> prepareSqlite(Session &session, const StoreOptions &options)
{
    // No memory mapping: a failing disk would then be a signal that ends the program instead of an error that is told.
    const QStringList pragmas{
        u"PRAGMA busy_timeout = %1"_s.arg(options.busyTimeoutMs),
        u"PRAGMA journal_mode = WAL"_s,
        options.survivesPowerCut ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA mmap_size = 0"_s,
        u"PRAGMA cache_size = -%1"_s.arg(options.cacheMegabytes * 1024),
        u"PRAGMA journal_size_limit = %1"_s.arg(64 * 1024 * 1024),
    };
    for (const QString &pragma : pragmas) {
        if (auto done = session.exec(pragma); !done)
            return done;
    }
    return {};
}

Result<void> preparePostgresql(Session &session, const StoreOptions &options)
{
    const QStringList settings{
        u"SET lock_timeout = %1"_s.arg(options.busyTimeoutMs),
        u"SET client_min_messages = warning"_s,
        u"SET standard_conforming_strings = on"_s,
    };
    for (const QString &setting : settings) {
        if (auto done = session.exec(setting); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const StoreLocation &location, const Clock &clock, const StoreOptions &options)
{
    if (auto fine = checkLocation(location); !fine)
        return fine.error();
    if (location.kind == StoreLocation::Kind::Sqlite && !QFileInfo::exists(location.path)) {
        if (!options.mayCreate)
            return Error{
                Error::Kind::NotFound,
                u"There is no store at %1. Import a file or make the sample store first, or name another place with --store."_s.arg(
                    location.path)};
        const QString folder = QFileInfo(location.path).absolutePath();
        if (!QDir().mkpath(folder))
            return Error{Error::Kind::Denied, u"The folder %1 could not be made. Choose another place with --store."_s.arg(folder)};
    }
    std::unique_ptr<Store> store(new Store(location, options));
    auto session = store->connection();
    if (!session)
        return session.error();
    // First of all: preparing a connection already writes into the head of the file.
    if (auto ours = store->recognise(**session); !ours)
        return ours.error();
    if (auto ready = store->prepare(**session); !ready)
        return ready.error();
    const auto version = Migrator(**session).migrate(location, clock.nowMs());
    if (!version)
        return openingError(location, version.error());
    store->m_schemaVersion = *version;
    return store;
}

Result<void> Store::check(const StoreLocation &location)
{
    if (auto fine = checkLocation(location); !fine)
        return fine;
    if (location.kind == StoreLocation::Kind::Sqlite && !QFileInfo::exists(location.path))
        return {};
    const Store store(location, {});
    const auto session = store.connection();
    return session ? store.recognise(**session) : session.error();
}

Result<void> Store::recognise(Session &session) const
{
    if (m_location.kind == StoreLocation::Kind::Sqlite) {
        if (auto whole = refuseShortFile(session, m_location); !whole)
            return openingError(m_location, whole.error());
    }
    const auto version = Migrator(session).version();
    return version ? Result<void>() : openingError(m_location, version.error());
}

Result<void> Store::prepare(Session &session) const
{
    const auto ready = session.dialect() == Dialect::Sqlite ? prepareSqlite(session, m_options) : preparePostgresql(session, m_options);
    return ready ? ready : openingError(m_location, ready.error());
}

Result<std::unique_ptr<Session>> Store::session() const
{
    if (m_keptOff == QThread::currentThreadId())
        qCWarning(logStore, "SQL on the window's thread");
    auto session = connection();
    if (session) {
        if (auto ready = prepare(**session); !ready)
            return ready.error();
    }
    return session;
}

Result<std::unique_ptr<Session>> Store::connection() const
{
    // Counting its own memory costs SQLite a lock at every allocation, and nobody asks for the count. Refused once SQLite runs.
    static const int isUncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)isUncounted;
    const bool isSqlite = m_location.kind == StoreLocation::Kind::Sqlite;
    const QString driver = isSqlite ? u"QSQLITE"_s : u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return Error{Error::Kind::Unavailable, u"The database plug-in %1 is not installed. On Debian: apt install %2."_s.arg(
                                                   driver, isSqlite ? u"libqt6sql6-sqlite"_s : u"libqt6sql6-psql"_s)};
    }
    auto database = QSqlDatabase::addDatabase(driver, u"store-"_s + QUuid::createUuid().toString(QUuid::Id128));
    database.setDatabaseName(isSqlite ? m_location.path : m_location.database);
    if (isSqlite) {
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeoutMs));
    } else {
        database.setHostName(m_location.host);
        database.setPort(m_location.port);
        database.setUserName(m_location.user);
        database.setPassword(m_location.password);
        database.setConnectOptions(m_location.options.isEmpty() ? u"connect_timeout=5"_s : u"connect_timeout=5;"_s + m_location.options);
    }
    if (!database.open()) {
        const Error error = sqlError(database.lastError(), isSqlite);
        const QString name = database.connectionName();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        return openingError(m_location, error);
    }
    const Dialect dialect = isSqlite ? Dialect::Sqlite : Dialect::Postgresql;
    std::unique_ptr<Session> session(new Session(database, dialect, m_writesStopped));
    database = QSqlDatabase(); // the session's alone, or closing it on an error below would find it still in use
    return session;
}

Result<QStringList> integrityFindings(Session &session)
{
    if (session.dialect() != Dialect::Sqlite)
        return QStringList();
    QStringList findings;
    const auto rows = session.eachOf(u"PRAGMA quick_check"_s, {}, [&](const Row &row) {
        if (row.text(0) != "ok"_L1)
            findings << row.text(0);
    });
    if (!rows && rows.error().kind != Error::Kind::BadData)
        return rows.error();
    if (!rows)
        findings << rows.error().text;
    return findings;
}

} // namespace tradewind
