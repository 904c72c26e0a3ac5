// SPDX-License-Identifier: Apache-2.0
#include "store/databaseversions.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace tradewind {

DatabaseVersions databaseVersions()
{
    DatabaseVersions versions;
    versions.sqliteCompiled = QStringLiteral(SQLITE_VERSION);
    versions.sqliteLinked = QString::fromLatin1(sqlite3_libversion());
    const int client = PQlibVersion();
    versions.postgresqlClient = QStringLiteral("%1.%2").arg(client / 10'000).arg(client % 10'000);
    versions.drivers = QSqlDatabase::drivers();
    if (!versions.drivers.contains(QStringLiteral("QSQLITE")))
        return versions;

    const QString name = QStringLiteral("versions-") + QUuid::createUuid().toString(QUuid::Id128);
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QStringLiteral(":memory:"));
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(QStringLiteral("SELECT sqlite_version()")) && query.next())
                versions.sqliteOfPlugin = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return versions;
}

} // namespace tradewind
