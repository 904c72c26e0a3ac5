// SPDX-License-Identifier: Apache-2.0
#include "store/serverstatement.h"

#include "store/session.h"
#include "store/sqlerror.h"

#include <QUuid>

#include <libpq-fe.h>

#include <charconv>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> firstInteger(const PGresult *result)
{
    if (PQntuples(result) == 0 || PQnfields(result) == 0 || PQgetisnull(result, 0, 0) == 1)
        return std::nullopt;
    const char *text = PQgetvalue(result, 0, 0);
    qint64 value = 0;
    const auto end = text + PQgetlength(result, 0, 0);
    return std::from_chars(text, end, value).ptr == end ? std::optional(value) : std::nullopt;
}

} // namespace

ServerStatement::ServerStatement(Session &session, const QString &sql)
    : m_session(session)
    , m_sql(Statements::numbered(sql))
    , m_name("bulk" + QUuid::createUuid().toByteArray(QUuid::Id128))
{}

ServerStatement::~ServerStatement()
{
    // Inside a failed transaction the server refuses even this; the name is never used again and goes with the connection.
    if (m_isPrepared && PQtransactionStatus(m_session.postgresql()) != PQTRANS_INERROR)
        PQclear(PQexec(m_session.postgresql(), "DEALLOCATE \"" + m_name + '"'));
}

std::string &ServerStatement::cell(int column)
{
    const auto index = static_cast<std::size_t>(column);
    if (m_cells.size() <= index) {
        m_cells.resize(index + 1);
        m_isGiven.resize(index + 1, false);
    }
    m_isGiven[index] = true;
    return m_cells[index];
}

void ServerStatement::bindInteger(int column, qint64 value)
{
    cell(column) = std::to_string(value);
}

void ServerStatement::bindReal(int column, double value)
{
    char digits[64];
    cell(column).assign(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void ServerStatement::bindText(int column, std::string_view utf8)
{
    cell(column).assign(utf8.substr(0, utf8.find('\0'))); // PostgreSQL text cannot hold NUL
}

void ServerStatement::bindBlob(int column, std::string_view bytes)
{
    cell(column) = "\\x" + QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toStdString();
}

Result<void> ServerStatement::prepare()
{
    PGresult *prepared = PQprepare(m_session.postgresql(), m_name, m_sql, 0, nullptr);
    m_isPrepared = PQresultStatus(prepared) == PGRES_COMMAND_OK;
    const Result<void> result = m_isPrepared ? Result<void>() : Result<void>(postgresqlError(m_session.postgresql(), prepared));
    PQclear(prepared);
    if (!m_isPrepared)
        return result;
    PGresult *about = PQdescribePrepared(m_session.postgresql(), m_name);
    const auto count = static_cast<std::size_t>(PQnparams(about));
    PQclear(about);
    m_cells.resize(count);
    m_isGiven.resize(count, false);
    return {};
}

Result<void> ServerStatement::step()
{
    if (auto fine = m_session.usable(true); !fine)
        return fine;
    if (!m_isPrepared) {
        if (auto done = prepare(); !done)
            return done;
    }
    std::vector<const char *> values(m_cells.size(), nullptr);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (m_isGiven[i])
            values[i] = m_cells[i].c_str();
        m_isGiven[i] = false;
    }
    PGresult *answer = PQexecPrepared(m_session.postgresql(), m_name, static_cast<int>(values.size()), values.data(), nullptr, nullptr, 0);
    const auto status = PQresultStatus(answer);
    Result<void> result;
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
        m_returned = firstInteger(answer);
        m_changed = QByteArray(PQcmdTuples(answer)).toInt();
    } else {
        result = postgresqlError(m_session.postgresql(), answer);
    }
    PQclear(answer);
    return result;
}

} // namespace tradewind
