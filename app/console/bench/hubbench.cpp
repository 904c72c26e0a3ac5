// SPDX-License-Identifier: Apache-2.0
// bench hub: a customer's page asked for as fast as it goes, beside nginx serving the same bytes from a file, and at a steady 500 a second.
#include "base/clock.h"
#include "base/id.h"
#include "console/bench/benchmark.h"
#include "console/childrun.h"
#include "console/hubchild.h"
#include "jobs/service/inspectionimport.h"
#include "jobs/service/pagelinks.h"
#include "jobs/service/photofolder.h"
#include "store/rooftoptable.h"
#include "store/store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <memory>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 3;

/// A store with one usual inspection: eight findings, as many green lines as a tablet sends. Answers the path of its page.
Result<QString> makePage(const QString &path)
{
    const SystemClock clock;
    const auto store = Store::open(*StoreLocation::parse(path), clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    IdMaker ids(clock, 901);
    if (const auto added = RooftopTable(**session).add({1, u"Bench"_s, u"America/Chicago"_s, {}}, clock.nowMs()); !added)
        return added.error();
    InspectionRecord record;
    record.roNumber = record.sourceKey = "48213";
    record.advisor = "L. Ruiz";
    for (int i = 0; i < 27; ++i) {
        InspectionLine line;
        line.name = "Inspection point " + std::to_string(i + 1);
        line.severity = i < 3 ? Severity::Red : i < 8 ? Severity::Yellow : Severity::Green;
        line.note = "Worn further than at the last visit; see the photo.";
        line.parts = Money{12'000 + i};
        line.labor = Money{9'000};
        record.lines.push_back(line);
    }
    InspectionBatch batch;
    batch.source = u"generic"_s;
    batch.inspections.push_back(record);
    const auto imported = importInspections(**session, ids, batch, {1, photoFolderOf((*store)->location()), {}, clock.nowMs()});
    if (!imported)
        return imported.error();
    const auto token = makePageLink(**session, 1, PageKind::RepairOrder, imported->ids.first(), {}, clock.nowMs());
    return token ? Result<QString>(u"/r/"_s + *token) : token.error();
}

QByteArray fetched(quint16 port, const QByteArray &path)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.waitForConnected(2'000);
    socket.write("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QByteArray got;
    while (socket.waitForReadyRead(3'000))
        got += socket.readAll();
    return got.mid(got.indexOf("\r\n\r\n") + 4);
}

/// Requests a second on one connection after another for `seconds`, over 16 connections kept open.
double flooded(quint16 port, const QString &path)
{
    if (!QStandardPaths::findExecutable(u"wrk"_s).isEmpty()) {
        const auto run = runChild({u"wrk"_s, u"-t1"_s, u"-c16"_s, u"-d2s"_s, u"http://127.0.0.1:%1%2"_s.arg(port).arg(path)});
        static const QRegularExpression rate(u"Requests/sec:\\s+([\\d.]+)"_s);
        return run ? rate.match(QString::fromUtf8(run->output)).captured(1).toDouble() : 0;
    }
    QElapsedTimer timer;
    timer.start();
    int done = 0;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.waitForConnected(2'000);
    while (timer.elapsed() < 2'000) {
        socket.write("GET " + path.toLatin1() + " HTTP/1.1\r\nHost: a\r\n\r\n");
        socket.waitForReadyRead(2'000);
        socket.readAll();
        ++done;
    }
    return done / 2.0;
}

/// The 99th percentile in milliseconds at a steady rate: each request has its moment, and waiting for a late one counts.
double p99AtSteadyRate(quint16 port, const QString &path, int perSecond, int seconds)
{
    constexpr int width = 8;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < width; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress::LocalHost, port);
        sockets.back()->waitForConnected(2'000);
    }
    const QByteArray request = "GET " + path.toLatin1() + " HTTP/1.1\r\nHost: a\r\n\r\n";
    std::vector<double> times;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < perSecond * seconds; ++i) {
        const qint64 due = qint64{i} * 1'000'000'000 / perSecond;
        while (timer.nsecsElapsed() < due)
            QThread::usleep(100);
        QTcpSocket &socket = *sockets[static_cast<std::size_t>(i % width)];
        socket.write(request);
        QByteArray got;
        for (qsizetype head = -1, length = 0; head < 0 || got.size() < head + 4 + length;) {
            if (!socket.waitForReadyRead(2'000))
                break;
            got += socket.readAll();
            head = got.indexOf("\r\n\r\n");
            const qsizetype at = got.indexOf("Content-Length: ") + 16;
            length = got.mid(at, got.indexOf('\r', at) - at).toLongLong();
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed() - due) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

/// nginx with one worker over a folder, without access log, as the hub has none.
class Nginx
{
public:
    explicit Nginx(const QString &folder)
        : m_folder(folder)
    {}
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    bool start()
    {
        QString program = QStandardPaths::findExecutable(u"nginx"_s);
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s});
        if (program.isEmpty())
            return false;
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost, 0);
        port = probe.serverPort();
        probe.close();
        QFile conf(m_folder + u"/nginx.conf"_s);
        if (!conf.open(QIODevice::WriteOnly))
            return false;
        const QByteArray at = m_folder.toUtf8();
        conf.write("daemon off; master_process off; worker_processes 1; pid " + at + "/pid; error_log " + at +
                   "/error.log; events { worker_connections 256; }\n"
                   "http { access_log off; keepalive_requests 100000000; client_body_temp_path " +
                   at + "/b; proxy_temp_path " + at + "/p; fastcgi_temp_path " + at + "/f; uwsgi_temp_path " + at + "/u; scgi_temp_path " +
                   at + "/s; default_type text/html; server { listen 127.0.0.1:" + QByteArray::number(port) + "; root " + at +
                   "/www; } }\n");
        conf.close();
        m_process.start(program, {u"-c"_s, conf.fileName()});
        for (int i = 0; i < 100; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            if (socket.waitForConnected(50))
                return true;
            QThread::msleep(20);
        }
        return false;
    }
    quint16 port = 0;

private:
    QString m_folder;
    QProcess m_process;
};

Result<QList<BenchFigure>> measured()
{
    QTemporaryDir folder;
    const auto page = makePage(folder.filePath(u"bench.store"_s));
    if (!page)
        return page.error();
    HubChild hub(folder.filePath(u"bench.store"_s), folder.filePath(u"notes"_s));
    if (const auto running = hub.ensure(); !running)
        return running.error();
    QDir(folder.path()).mkpath(u"www/r"_s);
    QDir(folder.path()).mkpath(u"www/a"_s);
    for (const QString &path : {*page, u"/a/page.js"_s}) {
        QFile file(folder.path() + u"/www"_s + path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{Error::Kind::Unavailable, u"The page could not be kept for nginx."_s};
        file.write(fetched(hub.port(), path.toLatin1()));
    }
    Nginx nginx(folder.path());
    const bool hasPeer = nginx.start();
    QList<BenchFigure> figures;
    for (const auto &[name, path] : {std::pair(u"customer page, rendered and noted"_s, *page), std::pair(u"script"_s, u"/a/page.js"_s)}) {
        std::vector<double> ours, theirs;
        for (int run = 0; run < runs; ++run) {
            ours.push_back(flooded(hub.port(), path));
            if (hasPeer)
                theirs.push_back(flooded(nginx.port, path));
        }
        figures << BenchFigure{name,
                               medianOf(ours),
                               medianOf(theirs),
                               hasPeer ? u"nginx, same bytes from a file"_s : u"nginx is not installed"_s,
                               u"requests/s"_s,
                               runs};
    }
    std::vector<double> ours, theirs;
    for (int run = 0; run < runs; ++run) {
        ours.push_back(p99AtSteadyRate(hub.port(), *page, 500, 3));
        if (hasPeer)
            theirs.push_back(p99AtSteadyRate(nginx.port, *page, 500, 3));
    }
    figures << BenchFigure{u"customer page at 500 requests/s, 99th percentile"_s,
                           medianOf(ours),
                           medianOf(theirs),
                           hasPeer ? u"nginx, same bytes from a file"_s : u"nginx is not installed"_s,
                           u"ms"_s,
                           runs};
    return figures;
}

} // namespace

Benchmark hubBenchmark()
{
    return {u"hub"_s, u"A customer's page from the hub beside nginx serving the same bytes."_s, measured};
}

} // namespace tradewind
