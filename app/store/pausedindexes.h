// SPDX-License-Identifier: Apache-2.0
// Building an index after a bulk load is about twice as fast as keeping it during the load.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace tradewind {

class Session;

/// Drops a table's secondary indexes and builds them again; both inside the caller's transaction, so a kill leaves the old ones in place.
/// Worth it when a load at least doubles the table. While paused, uniqueness is not checked until resume().
class PausedIndexes
{
public:
    explicit PausedIndexes(Session &session)
        : m_session(session)
    {}

    /// Drops every index of `table` but its primary key, or only those named.
    Result<void> pause(const QString &table, const QStringList &only = {});
    /// Builds all of them again. Errors: Conflict when loaded rows break a unique index.
    Result<void> resume();

    /// Drops only what watches `table` row by row (pause() does so too) and notes that everything changed.
    Result<void> pauseTriggers(const QString &table);

private:
    Session &m_session;
    QStringList m_definitions;
};

} // namespace tradewind
