// SPDX-License-Identifier: Apache-2.0
#include "privatepostgresql.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tradewind {

namespace {

// Port 0 lets the system choose; the number is free for the moment between here and the server's start.
quint16 freePort()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(listener, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(listener);
    return ntohs(address.sin_port);
}

} // namespace

QString PrivatePostgresql::programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version) + QStringLiteral("/bin");
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    return {};
}

int PrivatePostgresql::run(const QString &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder->path());
    if (::geteuid() == 0)
        process.start(QStringLiteral("su"), {QStringLiteral("postgres"), QStringLiteral("-c"), command});
    else
        process.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
    process.waitForFinished(60'000);
    if (process.exitCode() != 0)
        m_problem = QString::fromLocal8Bit(process.readAll());
    return process.exitCode();
}

bool PrivatePostgresql::start()
{
    if (m_isRunning)
        return true;
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/tw-pg-XXXXXX"));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)); // the server's user must reach it
    m_port = freePort();
    const QString folder = m_folder->path();
    const QString programs = programFolder();
    if (run(QStringLiteral("%1/initdb -D %2/data -A trust -U postgres --no-sync -E UTF8 --locale=C.UTF-8").arg(programs, folder)) != 0)
        return false;
    // The server must not inherit our pipes, or waiting for pg_ctl would wait for the server.
    m_isRunning = run(QStringLiteral("%1/pg_ctl -D %2/data -w -l %2/log -o \"-k %2 -p %3 -c listen_addresses= -c fsync=off -c "
                                     "full_page_writes=off\" start >/dev/null 2>&1")
                          .arg(programs, folder, QString::number(m_port))) == 0;
    return m_isRunning;
}

QString PrivatePostgresql::freshDatabase()
{
    const QString name = QStringLiteral("store%1").arg(++m_databases);
    if (run(QStringLiteral("%1/createdb -h %2 -p %3 -U postgres %4")
                .arg(programFolder(), m_folder->path(), QString::number(m_port), name)) != 0)
        return {};
    return QStringLiteral("postgresql://postgres@:%1/%2?host=%3").arg(QString::number(m_port), name, m_folder->path());
}

PrivatePostgresql::~PrivatePostgresql()
{
    if (!m_isRunning)
        return;
    run(QStringLiteral("%1/pg_ctl -D %2/data -m immediate -w stop >/dev/null 2>&1").arg(programFolder(), m_folder->path()));
    if (::geteuid() == 0)
        run(QStringLiteral("rm -rf %1/data %1/log").arg(m_folder->path()));
}

} // namespace tradewind
