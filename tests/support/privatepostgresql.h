// SPDX-License-Identifier: Apache-2.0
// A real PostgreSQL server of a test's own: started in a temporary folder, gone at the end.
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tradewind {

/// Starts with the first test that asks. As root it runs through `su postgres`, because the server refuses root.
class PrivatePostgresql
{
public:
    ~PrivatePostgresql();

    /// The server's programs, or empty when PostgreSQL is not installed (then a test says QSKIP).
    static QString programFolder();

    /// False when it could not be started; `problem()` says why.
    bool start();
    QString problem() const { return m_problem; }
    /// A connection string for a fresh, empty database.
    QString freshDatabase();

private:
    int run(const QString &command);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_problem;
    quint16 m_port = 0;
    int m_databases = 0;
    bool m_isRunning = false;
};

} // namespace tradewind
