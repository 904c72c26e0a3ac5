// SPDX-License-Identifier: Apache-2.0
// One SQLite statement through SQLite's own interface: about four times as fast a row as QtSql (measured).
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace tradewind {

class Session;

/// Used by the bulk classes only. An error in preparing is told by the first step() or nextRow().
class NativeStatement
{
public:
    NativeStatement(Session &session, const QString &sql);
    ~NativeStatement();
    NativeStatement(const NativeStatement &) = delete;
    NativeStatement &operator=(const NativeStatement &) = delete;

    void bindNull(int column);
    void bindInteger(int column, qint64 value);
    void bindReal(int column, double value);
    void bindText(int column, std::string_view utf8);
    void bindBlob(int column, std::string_view bytes);
    /// Runs to the end, remembers the first column of the first row, forgets the values bound.
    Result<void> step();
    std::optional<qint64> returned() const { return m_returned; }
    int changed() const { return m_changed; }

    /// Steps to the next row of a reader; false at the end or on an error, which reset() tells.
    bool nextRow();
    Result<void> reset();
    sqlite3_stmt *handle() const { return m_statement; }

private:
    Session &m_session;
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
    std::optional<Error> m_error;
    std::optional<qint64> m_returned;
    int m_changed = 0;
};

} // namespace tradewind
