// SPDX-License-Identifier: Apache-2.0
// bench outreach: messages a second through the whole path, beside the plainest program that could send them, and how fast STOP holds.
#include "console/commands.h"

#include "base/clock.h"
#include "base/id.h"
#include "console/outreach/drill.h"
#include "console/outreach/simulatorchild.h"
#include "store/store.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1;
constexpr int timeoutMs = 10'000;
constexpr int stops = 300;

/// Messages a second through claim, rules, durable intent, sending and recording.
Result<double> wholePath(const GatewayAccount &account, Channel channel, int messages)
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto store = Store::open(*StoreLocation::parse(folder.filePath(u"bench.store"_s)), clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    IdMaker ids(clock, 1);
    if (auto filled = fillOutbox(**session, ids, account, channel, messages, clock.nowMs()); !filled)
        return filled.error();
    Http http;
    const auto gateway = findGateway(account.gateway)->make(drillConfig(account, timeoutMs), http);
    DrillGatekeeper gatekeeper;
    SenderOptions options;
    options.batch = 400;
    auto sender = Sender::make(**store, clock, gatekeeper, *gateway, account, options);
    if (!sender)
        return sender.error();
    QElapsedTimer time;
    time.start();
    const auto done = sendAllDue(**sender, **session, account.id);
    if (!done)
        return done.error();
    if (done->unknown > 0 || done->sent == 0)
        return Error{Error::Kind::Internal, u"%1 messages of the bench ended in doubt, %2 were sent."_s.arg(done->unknown).arg(done->sent)};
    return done->sent / (static_cast<double>(time.elapsed()) / 1000);
}

/// One conversation on one kept connection, written down and nothing else.
Result<double> plainSocket(quint16 port, int messages, const std::function<QList<QByteArray>(int)> &turns)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(timeoutMs))
        return Error{Error::Kind::Unavailable, u"The server of the bench does not answer."_s};
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QElapsedTimer time;
    time.start();
    for (int i = 0; i < messages; ++i) {
        for (const QByteArray &turn : turns(i)) {
            socket.write(turn);
            if (!socket.waitForReadyRead(timeoutMs))
                return Error{Error::Kind::Unavailable, u"The server of the bench stopped answering."_s};
            socket.readAll();
        }
    }
    return messages / (static_cast<double>(time.elapsed()) / 1000);
}

Result<double> plainMail(quint16 port, int messages)
{
    const QByteArray mail = "From: <dana@riverside.example.com>\r\nTo: <customer@example.com>\r\nSubject: Your Camry\r\n\r\n" +
                            QByteArray(600, 'x') + "\r\n.\r\n";
    return plainSocket(port, messages, [&](int i) {
        QList<QByteArray> turns{"MAIL FROM:<dana@riverside.example.com>\r\n", "RCPT TO:<customer@example.com>\r\n", "DATA\r\n", mail};
        if (i == 0)
            turns.prepend("EHLO bench\r\n");
        return turns;
    });
}

Result<double> plainPosts(const QString &base, int messages)
{
    const QByteArray body = "To=%2B15155550142&From=%2B15155550199&Body=Riverside%20Toyota%20" + QByteArray(90, 'x');
    const QByteArray post =
        "POST /2010-04-01/Accounts/AC0/Messages.json HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic eDp5\r\nContent-Type: "
        "application/x-www-form-urlencoded\r\nContent-Length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body;
    return plainSocket(static_cast<quint16>(QUrl(base).port()), messages, [&](int) { return QList{post}; });
}

/// Postfix's load generator, where it is installed: `sessions` at once, each keeping its connection.
std::optional<double> smtpSource(const QString &program, quint16 port, int messages, int sessions)
{
    if (program.isEmpty())
        return std::nullopt;
    QElapsedTimer time;
    time.start();
    QProcess source;
    source.start(program, {u"-s"_s, QString::number(sessions), u"-d"_s, u"-l"_s, u"600"_s, u"-m"_s, QString::number(messages), u"-f"_s,
                           u"dana@riverside.example.com"_s, u"-t"_s, u"customer@example.com"_s, u"inet:127.0.0.1:%1"_s.arg(port)});
    if (!source.waitForFinished(600'000) || source.exitCode() != 0)
        return std::nullopt;
    return messages / (static_cast<double>(time.elapsed()) / 1000);
}

struct StopFigures
{
    double p99Ms = 0;
    qint64 lateStarts = 0;
};

/// STOPs committed while a sender works at 50 messages a second, each while its message is still queued; nothing may start after a second.
Result<StopFigures> stopLatency(const QString &base)
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto store = Store::open(*StoreLocation::parse(folder.filePath(u"stop.store"_s)), clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    if (auto full = (*session)->exec(u"PRAGMA synchronous = FULL"_s); !full)
        return full.error();
    IdMaker ids(clock, 1);
    GatewayAccount account = drillAccount(base, 0, clock.nowMs());
    account.segmentsPerSecond = 50;
    constexpr int queued = 2'000;
    if (auto filled = fillOutbox(**session, ids, account, Channel::Sms, queued, clock.nowMs()); !filled)
        return filled.error();
    std::atomic_bool isOver{false};
    std::thread worker([&] {
        Http http;
        const auto gateway = findGateway(account.gateway)->make(drillConfig(account, timeoutMs), http);
        DrillGatekeeper gatekeeper;
        const auto sender = Sender::make(**store, clock, gatekeeper, *gateway, account);
        while (sender && !isOver) {
            const auto round = (*sender)->round();
            if (!round)
                return;
            std::this_thread::sleep_for(std::chrono::milliseconds(std::min<qint64>(round->waitMs, 20)));
        }
    });
    OutboxTable table(**session);
    std::vector<double> took;
    std::vector<std::pair<Id, qint64>> stoppedAt;
    Result<void> failed;
    const auto rows = table.rows(rooftop, OutboxState::Queued, stops);
    for (int i = 0; rows && i < rows->size() && failed; ++i) {
        QElapsedTimer time;
        time.start();
        const auto dropped = table.drop(rows->at(i).id, clock.nowMs(), u"The customer asked us to stop."_s);
        took.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
        failed = dropped ? Result<void>() : dropped.error();
        stoppedAt.emplace_back(rows->at(i).id, clock.nowMs());
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    isOver = true;
    worker.join();
    if (!failed)
        return failed.error();
    StopFigures figures;
    std::sort(took.begin(), took.end());
    figures.p99Ms = took.empty() ? 0 : took[took.size() * 99 / 100];
    for (const auto &[id, atMs] : stoppedAt) {
        const auto row = table.find(id);
        if (row && *row && (*row)->claimedAt && *(*row)->claimedAt > atMs + 1000)
            ++figures.lateStarts;
    }
    return figures;
}

Result<void> runBench(const Arguments &arguments, const Streams &streams)
{
    const int messages = arguments.value(u"messages"_s).value_or(u"10000"_s).toInt();
    if (messages < 1)
        return Error{Error::Kind::BadUse, u"--messages is a whole number above 0."_s};
    SimulatorChild carriers;
    if (auto started = carriers.start({}); !started)
        return started;
    const SystemClock clock;
    const QString source = arguments.value(u"smtp-source"_s).value_or(QStandardPaths::findExecutable(u"smtp-source"_s));
    QJsonObject figures{{u"messages"_s, messages}};

    const auto plain = plainMail(carriers.mailPort(), messages);
    if (!plain)
        return plain.error();
    const auto one = smtpSource(source, carriers.mailPort(), messages, 1);
    const auto sixteen = smtpSource(source, carriers.mailPort(), messages, 16);
    const auto mail = wholePath(drillAccount({}, carriers.mailPort(), clock.nowMs()), Channel::Email, messages);
    if (!mail)
        return mail.error();
    figures[u"smtp_per_second"_s] = *mail;
    figures[u"plain_socket_per_second"_s] = *plain;
    figures[u"smtp_to_plain_socket"_s] = *mail / *plain;
    if (one && sixteen) {
        figures[u"smtp_source_1_per_second"_s] = *one;
        figures[u"smtp_source_16_per_second"_s] = *sixteen;
        figures[u"smtp_to_smtp_source_1"_s] = *mail / *one;
        figures[u"smtp_to_smtp_source_16"_s] = *mail / *sixteen;
    }

    const auto posts = plainPosts(carriers.base(), messages);
    if (!posts)
        return posts.error();
    const auto texts = wholePath(drillAccount(carriers.base(), 0, clock.nowMs()), Channel::Sms, messages);
    if (!texts)
        return texts.error();
    figures[u"sms_per_second"_s] = *texts;
    figures[u"plain_posts_per_second"_s] = *posts;
    figures[u"sms_to_plain_posts"_s] = *texts / *posts;

    const auto stop = stopLatency(carriers.base());
    if (!stop)
        return stop.error();
    figures[u"stop_p99_ms"_s] = stop->p99Ms;
    figures[u"started_late"_s] = stop->lateStarts;
    streams.printJson(figures);
    return {};
}

} // namespace

QList<Command> benchOutreachCommands()
{
    return {{u"bench outreach"_s,
             u"bench outreach [--messages N] [--smtp-source PROGRAM] [--json]"_s,
             u"Messages a second through the whole path to loopback servers, beside plain senders, and how fast STOP holds."_s,
             {u"messages"_s, u"smtp-source"_s},
             {u"json"_s},
             runBench}};
}

} // namespace tradewind
