// SPDX-License-Identifier: Apache-2.0
#include "store/pausedindexes.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> PausedIndexes::pause(const QString &table, const QStringList &only)
{
    QStringList names;
    const auto rows = m_session.each(u"list_indexes"_s, {table}, [&](const Row &row) {
        if (!only.isEmpty() && !only.contains(row.text(0)))
            return;
        names << row.text(0);
        m_definitions << row.text(1);
    });
    if (!rows)
        return rows.error();
    for (const QString &name : names) {
        if (auto dropped = m_session.exec("DROP INDEX "_L1 + name); !dropped)
            return dropped;
    }
    return {};
}

Result<void> PausedIndexes::resume()
{
    for (const QString &definition : std::exchange(m_definitions, {})) {
        if (auto built = m_session.exec(definition); !built)
            return built;
    }
    return {};
}

} // namespace tradewind
