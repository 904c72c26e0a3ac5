// SPDX-License-Identifier: Apache-2.0
#include "store/bulkinsert.h"

#include "store/copybuffer.h"
#include "store/nativestatement.h"
#include "store/session.h"

#include <optional>

namespace tradewind {

using namespace Qt::StringLiterals;

struct BulkInsert::Private
{
    std::optional<NativeStatement> statement; // SQLite
    std::optional<CopyBuffer> copy;           // PostgreSQL
};

BulkInsert::BulkInsert(Session &session, const QString &table, const QStringList &columns)
    : d(std::make_unique<Private>())
{
    if (session.dialect() == Dialect::Sqlite) {
        QStringList marks;
        marks.fill(u"?"_s, columns.size());
        d->statement.emplace(session, u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks.join(u", "_s)));
    } else {
        d->copy.emplace(session, table, columns);
    }
}

BulkInsert::~BulkInsert() = default;

void BulkInsert::bindInteger(int column, qint64 value)
{
    d->statement ? d->statement->bindInteger(column, value) : d->copy->bindInteger(column, value);
}

void BulkInsert::bindReal(int column, double value)
{
    d->statement ? d->statement->bindReal(column, value) : d->copy->bindReal(column, value);
}

void BulkInsert::bindText(int column, std::string_view utf8)
{
    d->statement ? d->statement->bindText(column, utf8) : d->copy->bindText(column, utf8);
}

void BulkInsert::bindBlob(int column, std::string_view bytes)
{
    d->statement ? d->statement->bindBlob(column, bytes) : d->copy->bindBlob(column, bytes);
}

Result<void> BulkInsert::step()
{
    return d->statement ? d->statement->step() : d->copy->endRow();
}

Result<void> BulkInsert::finish()
{
    return d->statement ? d->statement->reset() : d->copy->send();
}

} // namespace tradewind
