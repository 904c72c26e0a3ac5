// SPDX-License-Identifier: Apache-2.0
// Fresh, empty places for a store, on each database a test should run on.
#pragma once

#include "privatepostgresql.h"

#include <QTemporaryDir>
#include <QTest>

namespace tradewind {

/// Adds the rows "SQLite" and "PostgreSQL" to a data-driven test; the latter is left out, aloud, when no server is installed.
class StorePlaces
{
public:
    void addRows()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("SQLite") << false;
        if (PrivatePostgresql::programFolder().isEmpty())
            qWarning("PostgreSQL is not installed: only SQLite is tested");
        else
            QTest::newRow("PostgreSQL") << true;
    }

    /// What `--store` would be given for an empty store of the current row.
    QString fresh()
    {
        QFETCH(bool, onServer);
        if (!onServer)
            return m_folder.filePath(QStringLiteral("%1.store").arg(++m_files));
        if (!m_server.start())
            qFatal("PostgreSQL did not start: %s", qPrintable(m_server.problem()));
        return m_server.freshDatabase();
    }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    PrivatePostgresql m_server;
    int m_files = 0;
};

} // namespace tradewind
