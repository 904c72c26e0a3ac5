// SPDX-License-Identifier: Apache-2.0
// Turns a database's error code into a sentence a person can act on.
#pragma once

#include "base/error.h"

class QSqlError;
class QString;
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

/// True when nobody knows what is on the disk after a commit failed with this SQLite code (I/O error, corruption).
bool leavesDiskInDoubt(int sqliteCode);

} // namespace tradewind
