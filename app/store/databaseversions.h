// SPDX-License-Identifier: Apache-2.0
// Which database libraries this process really runs: two SQLites in one process would corrupt each other's locks.
#pragma once

#include <QString>
#include <QStringList>

namespace tradewind {

struct DatabaseVersions
{
    QString sqliteCompiled; ///< the headers this program was built with
    QString sqliteLinked;   ///< the library the bulk classes call
    QString sqliteOfPlugin; ///< what Qt's plug-in answers; empty when the plug-in is missing
    QString postgresqlClient;
    QStringList drivers; ///< Qt's database plug-ins

    /// True when the plug-in and the bulk classes share one SQLite.
    bool isOneSqlite() const { return !sqliteOfPlugin.isEmpty() && sqliteOfPlugin == sqliteLinked; }
};

DatabaseVersions databaseVersions();

} // namespace tradewind
