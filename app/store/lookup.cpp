// SPDX-License-Identifier: Apache-2.0
#include "store/lookup.h"

namespace tradewind {

Result<int> Lookup::each(const Binds &binds, const std::function<void(const BulkSelect &)> &use)
{
    if (m_rows)
        m_rows->restart(binds);
    else
        m_rows.emplace(m_session, m_statement, binds);
    int count = 0;
    for (; m_rows->next(); ++count)
        use(*m_rows);
    const auto done = m_rows->finish();
    return done ? Result<int>(count) : done.error();
}

} // namespace tradewind
