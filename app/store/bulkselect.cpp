// SPDX-License-Identifier: Apache-2.0
#include "store/bulkselect.h"

#include "store/nativestatement.h"
#include "store/serverrows.h"
#include "store/session.h"

#include <sqlite3.h>

#include <charconv>

namespace tradewind {

namespace {

struct BindNative
{
    NativeStatement &statement;
    int column;
    // Bound text must outlive the reading, so it is kept here.
    std::vector<QByteArray> &kept;

    void operator()(std::monostate) const { statement.bindNull(column); }
    void operator()(qint64 value) const { statement.bindInteger(column, value); }
    void operator()(double value) const { statement.bindReal(column, value); }
    void operator()(const QString &text) const
    {
        const QByteArray &utf8 = kept.emplace_back(text.toUtf8());
        statement.bindText(column, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    }
    void operator()(const QByteArray &bytes) const
    {
        const QByteArray &copy = kept.emplace_back(bytes);
        statement.bindBlob(column, std::string_view(copy.constData(), static_cast<std::size_t>(copy.size())));
    }
};

} // namespace

struct BulkSelect::Private
{
    explicit Private(Session &of)
        : session(of)
    {}
    Session &session;
    QString sql;
    std::optional<NativeStatement> native; // SQLite
    std::optional<ServerRows> server;      // PostgreSQL
    std::optional<Error> error;
    std::vector<QByteArray> kept;
};

BulkSelect::BulkSelect(Session &session, const QString &statement, const Binds &binds)
    : d(std::make_unique<Private>(session))
{
    const auto sql = session.statements().text(statement);
    if (!sql) {
        d->error = sql.error();
        return;
    }
    d->sql = *sql;
    restart(binds);
}

void BulkSelect::restart(const Binds &binds)
{
    if (d->error)
        return;
    if (d->session.dialect() != Dialect::Sqlite) {
        d->server.emplace(d->session, d->sql, binds);
        return;
    }
    if (!d->native)
        d->native.emplace(d->session, d->sql);
    d->kept.clear();
    d->kept.reserve(binds.size());
    for (std::size_t i = 0; i < binds.size(); ++i)
        std::visit(BindNative{*d->native, static_cast<int>(i), d->kept}, binds[i].value());
}

BulkSelect::BulkSelect(BulkSelect &&) noexcept = default;
BulkSelect::~BulkSelect() = default;

bool BulkSelect::next()
{
    if (d->error)
        return false;
    return d->native ? d->native->nextRow() : d->server->nextRow();
}

Result<void> BulkSelect::finish()
{
    if (d->error)
        return *d->error;
    return d->native ? d->native->reset() : d->server->finish();
}

bool BulkSelect::isNull(int column) const
{
    return d->native ? sqlite3_column_type(d->native->handle(), column) == SQLITE_NULL : d->server->isNull(column);
}

std::optional<qint64> BulkSelect::integer(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integerOr(column, 0));
}

qint64 BulkSelect::integerOr(int column, qint64 absent) const
{
    if (d->native) {
        sqlite3_stmt *statement = d->native->handle();
        const qint64 value = sqlite3_column_int64(statement, column);
        // Zero is the rare value that may have been NULL: only then is the type asked.
        return value == 0 && sqlite3_column_type(statement, column) == SQLITE_NULL ? absent : value;
    }
    return d->server->isNull(column) ? absent : d->server->integer(column);
}

std::optional<double> BulkSelect::real(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return d->native ? sqlite3_column_double(d->native->handle(), column) : d->server->real(column);
}

std::string_view BulkSelect::text(int column) const
{
    if (!d->native)
        return d->server->text(column);
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(d->native->handle(), column));
    return text != nullptr ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(d->native->handle(), column)))
                           : std::string_view();
}

std::string_view BulkSelect::blob(int column) const
{
    if (!d->native)
        return d->server->blob(column);
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(d->native->handle(), column));
    return bytes != nullptr ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(d->native->handle(), column)))
                            : std::string_view();
}

} // namespace tradewind
