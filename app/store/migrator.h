// SPDX-License-Identifier: Apache-2.0
// Brings a store of any age to today's schema, one numbered step after another.
#pragma once

#include "base/result.h"
#include "store/location.h"
#include "store/statements.h"

#include <QList>

namespace tradewind {

class Session;

/// One file of resources/sql/migrations: "0007_name.sql" is number 7. To change the schema, add the next number; never edit a released one.
struct Migration
{
    int number = 0;
    QString name;
    QString script; ///< with ${ID} and ${BLOB}, see macrosReplaced
};

class Migrator
{
public:
    /// The migrations compiled into the program, in order.
    static QList<Migration> all();
    /// ${ID}: the primary key column; ${BLOB}: bytes; ${CLUSTERED}: rows lie in the order of their key, where the database can. The only
    /// words in which the two databases' schemas differ.
    static QString macrosReplaced(QString script, Dialect dialect);

    explicit Migrator(Session &session, QList<Migration> migrations = all())
        : m_session(session)
        , m_migrations(std::move(migrations))
    {}

    /// The number of the last migration applied; 0 for an empty database.
    /// Errors: BadData when there are tables of another program; Denied when the store is newer than the program.
    Result<int> version();
    /// Applies what is missing, each in one transaction with its number, so that a kill leaves the old version or the new one.
    /// An existing SQLite store is first copied to "FILE.before-NNNN". Errors: as version().
    Result<int> migrate(const StoreLocation &location, qint64 nowMs);

private:
    int newest() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().number; }
    Result<void> apply(const Migration &migration, qint64 nowMs);
    Result<void> backUp(const StoreLocation &location, int to);

    Session &m_session;
    QList<Migration> m_migrations;
};

} // namespace tradewind
