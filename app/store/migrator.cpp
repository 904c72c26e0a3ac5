// SPDX-License-Identifier: Apache-2.0
#include "store/migrator.h"

#include "store/session.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

// "TWND" in the SQLite header: tells our files from every other program's.
constexpr int applicationId = 0x54574E44;

Result<std::optional<qint64>> tableCount(Session &session, bool onlyVersionTable)
{
    QString sql = session.dialect() == Dialect::Sqlite ? u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s
                                                       : u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"_s;
    if (onlyVersionTable)
        sql += session.dialect() == Dialect::Sqlite ? u" AND name = 'schema_version'"_s : u" AND tablename = 'schema_version'"_s;
    return session.integerOf(sql);
}

} // namespace

QList<Migration> Migrator::all()
{
    QList<Migration> migrations;
    const QDir folder(u":/sql/migrations"_s);
    for (const QString &file : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile script(folder.filePath(file));
        if (script.open(QIODevice::ReadOnly))
            migrations << Migration{file.left(4).toInt(), QFileInfo(file).completeBaseName().mid(5), QString::fromUtf8(script.readAll())};
    }
    return migrations;
}

QString Migrator::macrosReplaced(QString script, Dialect dialect)
{
    const bool isSqlite = dialect == Dialect::Sqlite;
    script.replace("${ID}"_L1, isSqlite ? "INTEGER PRIMARY KEY"_L1 : "BIGINT PRIMARY KEY"_L1);
    script.replace("${BLOB}"_L1, isSqlite ? "BLOB"_L1 : "BYTEA"_L1);
    script.replace("${CLUSTERED}"_L1, isSqlite ? "WITHOUT ROWID"_L1 : ""_L1);
    script.replace("${SQLITE}"_L1, isSqlite ? ""_L1 : "-- "_L1); // a line of SQLite's alone
    return script;
}

Result<int> Migrator::version()
{
    const auto own = tableCount(m_session, true);
    if (!own)
        return own.error();
    if (own->value_or(0) == 0) {
        const auto any = tableCount(m_session, false);
        if (!any)
            return any.error();
        if (any->value_or(0) > 0)
            return Error{Error::Kind::BadData,
                         u"This database holds another program's tables. It was left as it is; choose another one with --store."_s};
        return 0;
    }
    const auto number = m_session.integerOf(u"SELECT max(version) FROM schema_version"_s);
    if (!number)
        return number.error();
    const int known = static_cast<int>(number->value_or(0));
    if (known > newest()) {
        return Error{Error::Kind::Denied, u"This store was written by a newer version of Tradewind (schema %1; this program knows %2). "
                                          "Nothing was changed; install the newer version."_s.arg(known)
                                              .arg(newest())};
    }
    return known;
}

Result<int> Migrator::migrate(const StoreLocation &location, qint64 nowMs)
{
    auto before = version();
    if (!before)
        return before;
    const int newest = this->newest();
    if (*before == newest)
        return newest;
    if (*before > 0) {
        if (auto copied = backUp(location, newest); !copied)
            return copied.error();
    }
    for (const Migration &migration : m_migrations) {
        if (migration.number <= *before)
            continue;
        if (auto applied = apply(migration, nowMs); !applied)
            return applied.error();
    }
    return newest;
}

Result<void> Migrator::apply(const Migration &migration, qint64 nowMs)
{
    auto transaction = Transaction::begin(m_session, Transaction::Company::Alone);
    if (!transaction)
        return transaction.error();
    // Another program may have done it while this one waited for its turn.
    if (const auto now = version(); !now || *now >= migration.number)
        return now ? Result<void>() : Result<void>(now.error());

    QStringList steps = Statements::split(macrosReplaced(migration.script, m_session.dialect()));
    steps.prepend(
        u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)"_s);
    if (m_session.dialect() == Dialect::Sqlite)
        steps.append(u"PRAGMA application_id = %1"_s.arg(applicationId));
    steps.append(u"INSERT INTO schema_version (version, name, applied_at) VALUES (%1, '%2', %3)"_s.arg(migration.number)
                     .arg(migration.name)
                     .arg(nowMs));
    for (const QString &step : steps) {
        if (auto done = m_session.exec(step); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> Migrator::backUp(const StoreLocation &location, int to)
{
    if (location.kind != StoreLocation::Kind::Sqlite)
        return {}; // the server's own backup is the administrator's
    const QString copy = u"%1.before-%2"_s.arg(location.path, QString::number(to).rightJustified(4, u'0'));
    if (QFile::exists(copy))
        return {}; // an earlier try was cut short after copying: that copy is the old store
    const QString unfinished = copy + ".part"_L1;
    QFile::remove(unfinished);
    if (auto done = m_session.exec(u"VACUUM INTO '%1'"_s.arg(QString(unfinished).replace(u'\'', "''"_L1))); !done)
        return Error{done.error().kind,
                     u"The store could not be copied before its upgrade, so it was not upgraded. "_s + done.error().text};
    if (!QFile::rename(unfinished, copy))
        return Error{Error::Kind::Unavailable,
                     u"The copy made before the upgrade could not be kept as %1, so the store was not upgraded."_s.arg(copy)};
    return {};
}

} // namespace tradewind
