// SPDX-License-Identifier: Apache-2.0
#include "store/pausedindexes.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> PausedIndexes::pause(const QString &table, const QStringList &only)
{
    if (auto paused = pauseTriggers(table); !paused)
        return paused;
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

/// Watching a load row by row costs as much as an index; what watches is told once that everything changed.
Result<void> PausedIndexes::pauseTriggers(const QString &table)
{
    if (m_session.dialect() != Dialect::Sqlite)
        return {};
    QStringList names;
    const auto rows =
        m_session.eachOf(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"_s, {table}, [&](const Row &row) {
            names << row.text(0);
            m_definitions << row.text(1);
        });
    if (!rows)
        return rows.error();
    for (const QString &name : names) {
        if (auto dropped = m_session.exec("DROP TRIGGER "_L1 + name); !dropped)
            return dropped;
    }
    if (names.isEmpty())
        return {};
    const auto told = m_session.change(u"draw_book_mark"_s, {0});
    return told ? Result<void>() : told.error();
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
