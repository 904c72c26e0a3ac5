// SPDX-License-Identifier: Apache-2.0
// Turns a database's error code into a sentence a person can act on.
#pragma once

#include "base/error.h"

class QSqlError;
struct sqlite3;
typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;

namespace tradewind {

/// `code` is SQLite's result code, extended or not; `detail` its message.
Error sqliteError(int code, const QString &detail);
Error sqliteError(sqlite3 *database);
/// `state` is the five-character SQLSTATE.
Error postgresqlError(const QString &state, const QString &detail);
Error postgresqlError(PGconn *connection, const PGresult *result);
/// From QtSql; says by itself which database it came from.
Error sqlError(const QSqlError &error, bool isSqlite);

/// True when after this failed commit nobody knows what is on the disk (SQLite I/O error or corruption, PostgreSQL connection lost).
bool leavesDiskInDoubt(const Error &error);

} // namespace tradewind
