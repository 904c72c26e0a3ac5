// SPDX-License-Identifier: Apache-2.0
#include "store/serverrows.h"

#include "store/session.h"
#include "store/sqlerror.h"

#include <libpq-fe.h>

#include <charconv>

namespace tradewind {

namespace {

struct ToText
{
    std::optional<QByteArray> operator()(std::monostate) const { return std::nullopt; }
    std::optional<QByteArray> operator()(qint64 value) const { return QByteArray::number(value); }
    std::optional<QByteArray> operator()(double value) const { return QByteArray::number(value, 'g', 17); }
    std::optional<QByteArray> operator()(const QString &text) const { return text.toUtf8(); }
    std::optional<QByteArray> operator()(const QByteArray &bytes) const { return "\\x" + bytes.toHex(); }
};

} // namespace

ServerRows::ServerRows(Session &session, const QString &sql, const Binds &binds)
    : m_session(session)
    , m_isInTransaction(session.isInTransaction())
{
    if (auto fine = session.usable(false); !fine) {
        m_error = fine.error();
        return;
    }
    std::vector<std::optional<QByteArray>> texts;
    std::vector<const char *> values;
    texts.reserve(binds.size());
    for (const Bind &bind : binds) {
        const auto &text = texts.emplace_back(std::visit(ToText(), bind.value()));
        values.push_back(text ? text->constData() : nullptr);
    }
    PGconn *connection = session.postgresql();
    m_isOpen = PQsendQueryParams(connection, Statements::numbered(sql), static_cast<int>(values.size()), nullptr, values.data(), nullptr,
                                 nullptr, 0) == 1;
    if (!m_isOpen || PQsetSingleRowMode(connection) != 1)
        m_error = postgresqlError(connection, nullptr);
}

ServerRows::~ServerRows()
{
    drain();
}

void ServerRows::clearRow()
{
    PQclear(m_row);
    m_row = nullptr;
}

void ServerRows::drain()
{
    clearRow();
    if (!m_isOpen)
        return;
    // Left before the end: tell the server to stop instead of reading the rest, unless that would undo the caller's transaction.
    if (!m_isInTransaction)
        m_session.interrupt();
    while (PGresult *rest = PQgetResult(m_session.postgresql()))
        PQclear(rest);
    m_isOpen = false;
}

bool ServerRows::nextRow()
{
    clearRow();
    if (m_error || !m_isOpen)
        return false;
    m_row = PQgetResult(m_session.postgresql());
    if (PQresultStatus(m_row) == PGRES_SINGLE_TUPLE)
        return true;
    if (m_row == nullptr || PQresultStatus(m_row) != PGRES_TUPLES_OK)
        m_error = postgresqlError(m_session.postgresql(), m_row);
    clearRow();
    while (PGresult *rest = PQgetResult(m_session.postgresql()))
        PQclear(rest);
    m_isOpen = false;
    return false;
}

Result<void> ServerRows::finish()
{
    drain();
    return m_error ? Result<void>(*m_error) : Result<void>();
}

bool ServerRows::isNull(int column) const
{
    return PQgetisnull(m_row, 0, column) == 1;
}

qint64 ServerRows::integer(int column) const
{
    const std::string_view digits = text(column);
    qint64 value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

double ServerRows::real(int column) const
{
    const std::string_view digits = text(column);
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

std::string_view ServerRows::text(int column) const
{
    return {PQgetvalue(m_row, 0, column), static_cast<std::size_t>(PQgetlength(m_row, 0, column))};
}

std::string_view ServerRows::blob(int column) const
{
    // QPSQL sets bytea_output to "escape" when it opens a connection; libpq's own function reads that and the hex form alike.
    std::size_t size = 0;
    unsigned char *bytes = PQunescapeBytea(reinterpret_cast<const unsigned char *>(PQgetvalue(m_row, 0, column)), &size);
    m_bytes.assign(reinterpret_cast<const char *>(bytes), size);
    PQfreemem(bytes);
    return m_bytes;
}

} // namespace tradewind
