// SPDX-License-Identifier: Apache-2.0
#include "console/soak/warmchild.h"

#include "console/vendorrun.h"

#include <QCoreApplication>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Error broken()
{
    return {Error::Kind::Unavailable, u"The program to be killed does not answer."_s};
}

} // namespace

Result<std::unique_ptr<WarmChild>> WarmChild::start(const QString &vendors)
{
    std::unique_ptr<WarmChild> child(new WarmChild);
    child->m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->m_process.start(QCoreApplication::applicationFilePath(), {u"soak"_s, u"sync-child"_s, u"--vendors"_s, vendors});
    const auto ready = child->line(60'000);
    return ready && *ready == "ready" ? Result(std::move(child)) : broken();
}

WarmChild::~WarmChild()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(5000);
}

Result<QByteArray> WarmChild::line(int timeoutMs)
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(timeoutMs))
            return broken();
    }
    return m_process.readLine().trimmed();
}

#ifdef Q_OS_UNIX

Result<bool> WarmChild::run(const QString &store, int afterMs)
{
    m_process.write(store.toUtf8() + '\n');
    const auto started = line(10'000);
    const pid_t fork = started ? started->toInt() : 0;
    if (fork <= 0)
        return broken();
    if (m_process.canReadLine() || m_process.waitForReadyRead(afterMs)) {
        const auto over = line(10'000);
        return over ? Result<bool>(*over == "0") : over.error();
    }
    kill(fork, SIGKILL);
    const auto over = line(10'000);
    return over ? Result<bool>(*over == "0") : over.error(); // it may have ended while the kill was on its way
}

Result<void> serveWarmChild(const Arguments &arguments, const Streams &)
{
    const auto path = arguments.required(u"vendors"_s);
    if (!path)
        return path.error();
    const auto file = readVendorFile(*path);
    const auto tables = VendorTables::load();
    if (!file || !tables)
        return file ? tables.error() : file.error();
    std::cout << "ready" << std::endl;
    for (std::string store; std::getline(std::cin, store);) {
        const pid_t fork = ::fork();
        if (fork < 0)
            return broken();
        if (fork == 0) {
            const auto open = openStore(*Arguments::parse({u"--store"_s, QString::fromStdString(store)}, {u"store"_s}, {}), true);
            SyncOrder order;
            order.allowsBigChange = true;
            const auto results = open ? runVendors(**open, *file, *tables, order) : Result<QList<SyncResult>>(open.error());
            const bool isWell = results && std::none_of(results->begin(), results->end(), [](const auto &one) { return one.error; });
            _exit(isWell ? 0 : 1);
        }
        std::cout << fork << std::endl;
        int status = 0;
        if (waitpid(fork, &status, 0) != fork)
            return broken();
        std::cout << (WIFEXITED(status) ? WEXITSTATUS(status) : -1) << std::endl;
    }
    return {};
}

#else

Result<bool> WarmChild::run(const QString &, int)
{
    return broken();
}

Result<void> serveWarmChild(const Arguments &, const Streams &)
{
    return Error{Error::Kind::Unavailable, u"This system cannot fork a program: soak sync runs on Linux and macOS."_s};
}

#endif

} // namespace tradewind
