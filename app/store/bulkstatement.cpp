// SPDX-License-Identifier: Apache-2.0
#include "store/bulkstatement.h"

#include "store/nativestatement.h"
#include "store/serverstatement.h"
#include "store/session.h"

namespace tradewind {

struct BulkStatement::Private
{
    std::optional<NativeStatement> native; // SQLite
    std::optional<ServerStatement> server; // PostgreSQL
    std::optional<Error> error;
};

BulkStatement::BulkStatement(Session &session, const QString &statement)
    : d(std::make_unique<Private>())
{
    const auto sql = session.statements().text(statement);
    if (!sql)
        d->error = sql.error();
    const QString text = sql ? *sql : QString();
    if (session.dialect() == Dialect::Sqlite)
        d->native.emplace(session, text);
    else
        d->server.emplace(session, text);
}

BulkStatement::~BulkStatement() = default;

void BulkStatement::bindInteger(int column, qint64 value)
{
    d->native ? d->native->bindInteger(column, value) : d->server->bindInteger(column, value);
}

void BulkStatement::bindReal(int column, double value)
{
    d->native ? d->native->bindReal(column, value) : d->server->bindReal(column, value);
}

void BulkStatement::bindText(int column, std::string_view utf8)
{
    d->native ? d->native->bindText(column, utf8) : d->server->bindText(column, utf8);
}

void BulkStatement::bindBlob(int column, std::string_view bytes)
{
    d->native ? d->native->bindBlob(column, bytes) : d->server->bindBlob(column, bytes);
}

Result<void> BulkStatement::step()
{
    if (d->error)
        return *d->error;
    return d->native ? d->native->step() : d->server->step();
}

int BulkStatement::changed() const
{
    return d->native ? d->native->changed() : d->server->changed();
}

std::optional<qint64> BulkStatement::returned() const
{
    return d->native ? d->native->returned() : d->server->returned();
}

} // namespace tradewind
