// SPDX-License-Identifier: Apache-2.0
#include "store/copybuffer.h"

#include "store/session.h"
#include "store/sqlerror.h"

#include <libpq-fe.h>

#include <charconv>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t blockBytes = 1024 * 1024;

template<typename Number>
void assignNumber(std::string &cell, Number value)
{
    char digits[64];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    cell.assign(digits, end);
}

} // namespace

CopyBuffer::CopyBuffer(Session &session, const QString &table, const QStringList &columns)
    : m_session(session)
    , m_command(u"COPY %1 (%2) FROM STDIN"_s.arg(table, columns.join(u", "_s)).toUtf8())
    , m_cells(static_cast<std::size_t>(columns.size()))
    , m_isGiven(m_cells.size(), false)
{}

std::string &CopyBuffer::cell(int column)
{
    m_isGiven[static_cast<std::size_t>(column)] = true;
    return m_cells[static_cast<std::size_t>(column)];
}

void CopyBuffer::bindInteger(int column, qint64 value)
{
    assignNumber(cell(column), value);
}

void CopyBuffer::bindReal(int column, double value)
{
    assignNumber(cell(column), value);
}

void CopyBuffer::bindText(int column, std::string_view utf8)
{
    std::string &text = cell(column);
    text.clear();
    for (const char c : utf8) {
        switch (c) {
        case '\\':
            text += "\\\\";
            break;
        case '\t':
            text += "\\t";
            break;
        case '\n':
            text += "\\n";
            break;
        case '\r':
            text += "\\r";
            break;
        case '\0':
            break; // PostgreSQL text cannot hold NUL
        default:
            text += c;
        }
    }
}

void CopyBuffer::bindBlob(int column, std::string_view bytes)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string &text = cell(column);
    text = "\\\\x";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += hex[byte >> 4];
        text += hex[byte & 15];
    }
}

Result<void> CopyBuffer::endRow()
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (i > 0)
            m_block += '\t';
        if (m_isGiven[i])
            m_block += m_cells[i];
        else
            m_block += "\\N";
        m_isGiven[i] = false;
    }
    m_block += '\n';
    return m_block.size() >= blockBytes ? send() : Result<void>();
}

Result<void> CopyBuffer::send()
{
    if (m_block.empty())
        return {};
    if (auto fine = m_session.usable(true); !fine)
        return fine;
    PGconn *connection = m_session.postgresql();
    PGresult *started = PQexec(connection, m_command.constData());
    const bool isCopying = PQresultStatus(started) == PGRES_COPY_IN;
    Result<void> result = isCopying ? Result<void>() : Result<void>(postgresqlError(connection, started));
    PQclear(started);
    if (!isCopying)
        return result;
    if (PQputCopyData(connection, m_block.data(), static_cast<int>(m_block.size())) != 1 || PQputCopyEnd(connection, nullptr) != 1)
        result = postgresqlError(connection, nullptr);
    m_block.clear();
    while (PGresult *answer = PQgetResult(connection)) {
        if (PQresultStatus(answer) != PGRES_COMMAND_OK)
            result = postgresqlError(connection, answer);
        PQclear(answer);
    }
    return result;
}

} // namespace tradewind
