// SPDX-License-Identifier: Apache-2.0
#include "store/nativestatement.h"

#include "store/session.h"
#include "store/sqlerror.h"

#include <sqlite3.h>

namespace tradewind {

NativeStatement::NativeStatement(Session &session, const QString &sql)
    : m_session(session)
{
    if (auto done = session.caughtUp(); !done) {
        m_error = done.error();
        return;
    }
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(session.sqlite(), text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement,
                           nullptr) != SQLITE_OK)
        m_error = sqliteError(session.sqlite());
    else if (auto fine = session.usable(sqlite3_stmt_readonly(m_statement) == 0); !fine)
        m_error = fine.error();
}

NativeStatement::~NativeStatement()
{
    sqlite3_finalize(m_statement);
}

void NativeStatement::bindNull(int column)
{
    sqlite3_bind_null(m_statement, column + 1);
}

void NativeStatement::bindInteger(int column, qint64 value)
{
    sqlite3_bind_int64(m_statement, column + 1, value);
}

void NativeStatement::bindReal(int column, double value)
{
    sqlite3_bind_double(m_statement, column + 1, value);
}

void NativeStatement::bindText(int column, std::string_view utf8)
{
    // Not copied: the caller keeps the text until step(). A null pointer would mean NULL.
    sqlite3_bind_text64(m_statement, column + 1, utf8.data() != nullptr ? utf8.data() : "", utf8.size(), SQLITE_STATIC, SQLITE_UTF8);
}

void NativeStatement::bindBlob(int column, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement, column + 1, bytes.data() != nullptr ? bytes.data() : "", bytes.size(), SQLITE_STATIC);
}

Result<void> NativeStatement::step()
{
    if (m_error)
        return *m_error;
    if (auto done = m_session.caughtUp(); !done)
        return done;
    m_returned.reset();
    int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        if (sqlite3_column_type(m_statement, 0) == SQLITE_INTEGER)
            m_returned = sqlite3_column_int64(m_statement, 0);
        while (code == SQLITE_ROW)
            code = sqlite3_step(m_statement);
    }
    if (code != SQLITE_DONE) {
        const Error error = sqliteError(m_session.sqlite());
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        return error;
    }
    m_changed = sqlite3_changes(m_session.sqlite());
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    return {};
}

bool NativeStatement::nextRow()
{
    if (m_error)
        return false;
    if (auto done = m_session.caughtUp(); !done) {
        m_error = done.error();
        return false;
    }
    m_code = sqlite3_step(m_statement);
    if (m_code == SQLITE_ROW)
        return true;
    if (m_code != SQLITE_DONE)
        m_error = sqliteError(m_session.sqlite());
    return false;
}

Result<void> NativeStatement::reset()
{
    sqlite3_reset(m_statement);
    return m_error ? Result<void>(*m_error) : Result<void>();
}

} // namespace tradewind
