// SPDX-License-Identifier: Apache-2.0
// The front door against what is not a browser.
#include "hub/httpserver.h"
#include "tests/support/need.h"

#include <QTcpSocket>

using namespace tradewind;
using namespace Qt::StringLiterals;

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsReadOnlyWhenItIsPlain_data();
    void aRequestIsReadOnlyWhenItIsPlain();
    void everyCutOfARequestWaitsForTheRest();
    void halfRequestsAreShutAfterTheirTime();
    void tooManyConnectionsAreTurnedAway();
    void aConnectionServesOneRequestAfterAnother();
    void twentyThousandRandomRequestsHarmNothing();
};

void HttpServerTest::aRequestIsReadOnlyWhenItIsPlain_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status"); // 200: read
    QTest::newRow("get") << QByteArray("GET /r/abc?l=es HTTP/1.1\r\nHost: a\r\n\r\n") << 200;
    QTest::newRow("post") << QByteArray("POST /r/abc HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na=b") << 200;
    // RFC 9112, 6.3: a message with both could be read two ways by two servers.
    QTest::newRow("length and chunked")
        << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n") << 501;
    QTest::newRow("two lengths") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd") << 400;
    QTest::newRow("signed length") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +3\r\n\r\nabc") << 400;
    QTest::newRow("too large") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 262145\r\n\r\n") << 413;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
    QTest::newRow("folded header") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n") << 400;
    QTest::newRow("blank before colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n") << 400;
    QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\nHost: a\r\n\r\n") << 400;
    QTest::newRow("nul") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", 33) << 400;
    QTest::newRow("put") << QByteArray("PUT / HTTP/1.1\r\nHost: a\r\n\r\n") << 405;
    QTest::newRow("http 2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("absolute address") << QByteArray("GET http://evil.example.net/ HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("up") << QByteArray("GET /a/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("encoded up") << QByteArray("GET /a/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("twice encoded") << QByteArray("GET /a/%252e%252e/ HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("backslash") << QByteArray("GET /a\\..\\b HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("encoded line end") << QByteArray("GET /a%0d%0aSet-Cookie:x HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("encoded nul") << QByteArray("GET /a%00.jpg HTTP/1.1\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("long head") << QByteArray("GET /") + QByteArray(9'000, 'a') << 431;
    QTest::newRow("many headers") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n") + QByteArray("X: y\r\n").repeated(70) + "\r\n" << 431;
}

void HttpServerTest::aRequestIsReadOnlyWhenItIsPlain()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);

    const HttpReading reading = readHttp(raw, {});

    QCOMPARE(reading.state, status == 200 ? ReadState::Complete : ReadState::Refused);
    if (status != 200)
        QCOMPARE(reading.status, status);
}

void HttpServerTest::everyCutOfARequestWaitsForTheRest()
{
    const QByteArray whole = "POST /r/abc/decide HTTP/1.1\r\nHost: a\r\nContent-Length: 26\r\n\r\nitem=1&seen=0&answer=no&a=b";

    for (qsizetype cut = 0; cut < whole.size() - 1; ++cut)
        QCOMPARE(readHttp(whole.left(cut), {}).state, ReadState::NeedMore);
    QCOMPARE(readHttp(whole, {}).request.body.size(), 26);
}

void HttpServerTest::halfRequestsAreShutAfterTheirTime()
{
    HttpServerLimits limits;
    limits.requestMs = 300;
    StrictHttpServer server(StrictHttpServer::each([](const VisitorRequest &) { return VisitorAnswer::plain(200, "ok"); }), limits);
    const auto port = server.listen(0);
    NEED(port);
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    for (int i = 0; i < 50; ++i) {
        slow.push_back(std::make_unique<QTcpSocket>());
        slow.back()->connectToHost(QHostAddress::LocalHost, *port);
        slow.back()->write("GET / HTTP/1.1\r\nHo");
    }

    QTRY_COMPARE(server.connections(), 50);
    QTRY_COMPARE_WITH_TIMEOUT(server.connections(), 0, 10'000);
}

void HttpServerTest::tooManyConnectionsAreTurnedAway()
{
    HttpServerLimits limits;
    limits.connections = 5;
    StrictHttpServer server(StrictHttpServer::each([](const VisitorRequest &) { return VisitorAnswer::plain(200, "ok"); }), limits);
    const auto port = server.listen(0);
    NEED(port);
    std::vector<std::unique_ptr<QTcpSocket>> many;
    for (int i = 0; i < 12; ++i) {
        many.push_back(std::make_unique<QTcpSocket>());
        many.back()->connectToHost(QHostAddress::LocalHost, *port);
    }

    const auto open = [&] {
        return std::count_if(many.begin(), many.end(),
                             [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_COMPARE(server.connections(), 5);
    QTRY_COMPARE(open(), 5);
}

void HttpServerTest::aConnectionServesOneRequestAfterAnother()
{
    int asked = 0;
    StrictHttpServer server(StrictHttpServer::each([&](const VisitorRequest &request) {
        ++asked;
        return VisitorAnswer::plain(200, request.path.toUtf8());
    }));
    const auto port = server.listen(0);
    NEED(port);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, *port);
    socket.write("GET /one HTTP/1.1\r\nHost: a\r\n\r\nGET /two HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray got;
    connect(&socket, &QTcpSocket::readyRead, this, [&] { got += socket.readAll(); });

    QTRY_COMPARE(asked, 2);
    QTRY_VERIFY(got.contains("/one") && got.endsWith("/two"));
    QVERIFY(got.contains("default-src 'none'") && got.contains("Referrer-Policy: no-referrer") && !got.contains("Set-Cookie"));
}

void HttpServerTest::twentyThousandRandomRequestsHarmNothing()
{
    const QByteArray seed = "POST /r/abc?l=es HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nX-Forwarded-For: 203.0.113.7\r\n\r\na=b";
    quint32 state = 12'345; // fixed: the same requests each run
    const auto next = [&] { return state = state * 1'664'525u + 1'013'904'223u; };
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray mutant = seed;
        for (quint32 change = 0; change < 1 + next() % 4; ++change)
            mutant[static_cast<qsizetype>((next() >> 8) % static_cast<quint32>(mutant.size()))] = static_cast<char>(next() >> 16);
        const HttpReading reading = readHttp(mutant, {});
        if (reading.state == ReadState::Complete) {
            ++read;
            QVERIFY(reading.request.path.startsWith(u'/') && !reading.request.path.contains(u".."_s));
            QVERIFY(reading.used <= mutant.size());
        }
    }

    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "httpservertest.moc"
