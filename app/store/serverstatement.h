// SPDX-License-Identifier: Apache-2.0
// One prepared PostgreSQL statement through libpq, for the bulk classes.
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tradewind {

class Session;

/// Prepared with the first step(), which also tells a wrong statement.
class ServerStatement
{
public:
    ServerStatement(Session &session, const QString &sql);
    ~ServerStatement();
    ServerStatement(const ServerStatement &) = delete;
    ServerStatement &operator=(const ServerStatement &) = delete;

    void bindInteger(int column, qint64 value);
    void bindReal(int column, double value);
    void bindText(int column, std::string_view utf8);
    void bindBlob(int column, std::string_view bytes);
    Result<void> step();
    std::optional<qint64> returned() const { return m_returned; }
    int changed() const { return m_changed; }

private:
    std::string &cell(int column);
    Result<void> prepare();

    Session &m_session;
    QByteArray m_sql, m_name;
    bool m_isPrepared = false;
    std::vector<std::string> m_cells;
    std::vector<bool> m_isGiven;
    std::optional<qint64> m_returned;
    int m_changed = 0;
};

} // namespace tradewind
