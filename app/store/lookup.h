// SPDX-License-Identifier: Apache-2.0
// Asks one question for many keys: prepared once, read without a QVariant a cell.
#pragma once

#include "store/bulkselect.h"

#include <functional>

namespace tradewind {

/// A named SELECT that is run again and again with other values.
class Lookup
{
public:
    Lookup(Session &session, QString statement)
        : m_session(session)
        , m_statement(std::move(statement))
    {}

    /// Calls `use` for each row and answers how many there were. `use` may not run anything on the session. Errors: as Session.
    Result<int> each(const Binds &binds, const std::function<void(const BulkSelect &)> &use);

private:
    Session &m_session;
    const QString m_statement;
    std::optional<BulkSelect> m_rows;
};

} // namespace tradewind
