// SPDX-License-Identifier: Apache-2.0
#include "console/childrun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cstring>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
#endif

namespace tradewind {

namespace {

Error failed(const QString &program, const QString &why)
{
    return Error{Error::Kind::Unavailable, QStringLiteral("%1 did not run: %2.").arg(program, why)};
}

} // namespace

#ifdef Q_OS_UNIX

// QProcess reaps its child itself, and then nobody can ask how much memory it held: so posix_spawn and wait4.
Result<ChildRun> runChild(const QStringList &words, const QByteArray &input)
{
    QTemporaryFile in, out;
    if (!in.open() || !out.open() || in.write(input) != input.size() || !in.flush())
        return failed(words.first(), QStringLiteral("the temporary folder cannot be written"));
    std::vector<QByteArray> bytes;
    for (const QString &word : words)
        bytes.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : bytes)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, in.fileName().toLocal8Bit().constData(), O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.fileName().toLocal8Bit().constData(), O_WRONLY | O_TRUNC, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    const int refused = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (refused != 0)
        return failed(words.first(), QString::fromLocal8Bit(std::strerror(refused)));
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return failed(words.join(u' '), QStringLiteral("it ended with %1").arg(WIFEXITED(status) ? WEXITSTATUS(status) : -1));
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
#ifdef Q_OS_MACOS
    const double mebibytes = static_cast<double>(usage.ru_maxrss) / (1 << 20); // bytes there
#else
    const double mebibytes = static_cast<double>(usage.ru_maxrss) / 1024;
#endif
    return ChildRun{seconds, mebibytes, out.readAll()};
}

#else

Result<ChildRun> runChild(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(words.first(), words.mid(1));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(words.first(), process.errorString());
    return ChildRun{static_cast<double>(timer.nsecsElapsed()) / 1e9, 0, process.readAllStandardOutput()};
}

#endif

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace tradewind
