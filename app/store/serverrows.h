// SPDX-License-Identifier: Apache-2.0
// Streams a PostgreSQL result row by row, so that a million rows never sit in memory.
#pragma once

#include "base/result.h"
#include "store/bind.h"

#include <optional>
#include <string>
#include <string_view>

typedef struct pg_result PGresult;

namespace tradewind {

class Session;

/// Used by BulkSelect only. libpq's single-row mode, text format.
class ServerRows
{
public:
    ServerRows(Session &session, const QString &sql, const Binds &binds);
    ~ServerRows();
    ServerRows(const ServerRows &) = delete;
    ServerRows &operator=(const ServerRows &) = delete;

    bool nextRow();
    Result<void> finish();
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::string_view blob(int column) const;

private:
    void clearRow();
    void drain();

    Session &m_session;
    PGresult *m_row = nullptr;
    bool m_isOpen = false;
    bool m_isInTransaction = false;
    std::optional<Error> m_error;
    mutable std::string m_bytes;
};

} // namespace tradewind
