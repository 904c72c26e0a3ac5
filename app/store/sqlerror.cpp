// SPDX-License-Identifier: Apache-2.0
#include "store/sqlerror.h"

#include <QSqlError>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace tradewind {

using namespace Qt::StringLiterals;

Error sqliteError(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Conflict, u"Another program is writing to the store. Nothing was changed; try again in a moment."_s};
    case SQLITE_FULL:
        return {Error::Kind::Unavailable,
                u"The disk is full. Nothing of this step was kept and everything before it is safe; free some space and try again."_s};
    case SQLITE_IOERR:
        return {Error::Kind::Unavailable,
                u"The disk could not be read or written (full, over a limit, or failing). Nothing of this step was kept; "
                "free some space or check the disk, then open the program again. (%1)"_s.arg(detail)};
    case SQLITE_NOMEM:
        return {Error::Kind::Unavailable,
                u"There is not enough memory for this step. Nothing of it was kept; close other programs and try again."_s};
    case SQLITE_CORRUPT:
        return {Error::Kind::BadData,
                u"The store is damaged. It was left as it is; restore the newest copy or backup of the file. (%1)"_s.arg(detail)};
    case SQLITE_NOTADB:
        return {Error::Kind::BadData,
                u"This file is not a Tradewind store, or it is damaged. It was left as it is; choose another file with --store."_s};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {
            Error::Kind::Denied,
            u"The store may not be written. Give your user permission to write the file and its folder, or choose another place with --store."_s};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Denied,
                u"The store could not be opened. Check that the folder exists and that your user may write in it. (%1)"_s.arg(detail)};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Cancelled, u"Stopped as asked. The store is as it was before."_s};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Conflict,
                u"A row with the same key is already in the store, or a needed value is missing. Nothing of this step was kept. (%1)"_s.arg(
                    detail)};
    default:
        return {Error::Kind::Internal, u"The store refused a statement: %1."_s.arg(detail)};
    }
}

Error sqliteError(sqlite3 *database)
{
    return sqliteError(sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)));
}

Error postgresqlError(const QString &state, const QString &detail)
{
    const QString first = detail.section(u'\n', 0, 0).trimmed();
    if (state == "57014"_L1)
        return {Error::Kind::Cancelled, u"Stopped as asked. The store is as it was before."_s};
    if (state == "53100"_L1)
        return {Error::Kind::Unavailable,
                u"The database server's disk is full. Nothing of this step was kept; free some space there and try again."_s};
    if (state == "55P03"_L1 || state.startsWith("40"_L1))
        return {Error::Kind::Conflict, u"Another desk is changing the same rows. Nothing was changed; try again in a moment."_s};
    if (state.startsWith("28"_L1))
        return {Error::Kind::Denied,
                u"The database server did not accept the user or password. Check them in the connection string. (%1)"_s.arg(first)};
    if (state == "3D000"_L1)
        return {Error::Kind::NotFound, u"There is no such database on the server. Ask its administrator to create it. (%1)"_s.arg(first)};
    if (state == "42501"_L1)
        return {Error::Kind::Denied, u"The database user may not do this. Ask the server's administrator for the right. (%1)"_s.arg(first)};
    if (state.startsWith("23"_L1))
        return {Error::Kind::Conflict,
                u"A row with the same key is already in the store, or a needed value is missing. Nothing of this step was kept. (%1)"_s.arg(
                    first)};
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57"_L1) || state.startsWith("53"_L1) || state.startsWith("58"_L1))
        return {Error::Kind::Unavailable,
                u"The database server did not answer. Check the network and the server, then try again. (%1)"_s.arg(first)};
    return {Error::Kind::Internal, u"The store refused a statement: %1."_s.arg(first)};
}

Error postgresqlError(PGconn *connection, const PGresult *result)
{
    const char *state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *text = result != nullptr ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    return postgresqlError(QString::fromLatin1(state != nullptr ? state : ""), QString::fromUtf8(text));
}

Error sqlError(const QSqlError &error, bool isSqlite)
{
    if (!isSqlite)
        return postgresqlError(error.nativeErrorCode(), error.databaseText());
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText());
}

bool leavesDiskInDoubt(int sqliteCode)
{
    const int primary = sqliteCode & 0xff;
    return primary == SQLITE_IOERR || primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

} // namespace tradewind
