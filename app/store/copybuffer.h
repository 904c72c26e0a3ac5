// SPDX-License-Identifier: Apache-2.0
// Rows on their way into PostgreSQL's COPY, sent a megabyte at a time.
#pragma once

#include "base/result.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

class Session;

/// Text format of COPY (postgresql.org/docs/15/sql-copy.html): tab between columns, \N for NULL, backslash escapes.
/// Each block is one COPY of its own, so that several buffers can share a connection.
class CopyBuffer
{
public:
    CopyBuffer(Session &session, const QString &table, const QStringList &columns);

    void bindInteger(int column, qint64 value);
    void bindReal(int column, double value);
    void bindText(int column, std::string_view utf8);
    void bindBlob(int column, std::string_view bytes);
    /// Ends the row; sends the block when it is full.
    Result<void> endRow();
    Result<void> send();

private:
    std::string &cell(int column);

    Session &m_session;
    QByteArray m_command;
    std::vector<std::string> m_cells;
    std::vector<bool> m_isGiven;
    std::string m_block;
};

} // namespace tradewind
