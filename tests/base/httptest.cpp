// SPDX-License-Identifier: Apache-2.0
// Once means once, redirects are not followed, and what is known of a request is said truly.
#include "base/http.h"
#include "tests/support/rawserver.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace tradewind;
using namespace Qt::StringLiterals;

using Outcome = HttpAnswer::Outcome;

namespace {

HttpRequest post(const QUrl &url, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.body = body;
    request.allowOwnServer = true;
    request.timeoutMs = 5000;
    return request;
}

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBodyIsSeenOnceHoweverTheConnectionEnds_data();
    void aBodyIsSeenOnceHoweverTheConnectionEnds();
    void anEmptyBodyIsSeenOnceToo();
    void aConnectionThatMayBeClosingIsNotUsedForABody();
    void aRedirectIsAnAnswerAndIsNotFollowed_data();
    void aRedirectIsAnAnswerAndIsNotFollowed();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void whatNeverLeftIsToldFromWhatMayHaveArrived();
    void aSilentServerIsLeftInTime();
    void aBrokenAnswerToABodyIsUnknown_data();
    void aBrokenAnswerToABodyIsUnknown();
    void anAnswerThatIsTooLongIsRefused();
    void headersCannotBeInjected();
    void manyAreSentTogetherAndEachOnce();
    void nothingStartsAfterTheStop();
    void badCertificatesAreRefused_data();
    void badCertificatesAreRefused();

private:
    HttpOptions trusting() const
    {
        HttpOptions options;
        options.extraAuthorities = {m_authority.certificate()};
        options.keepAliveMs = 60'000;
        return options;
    }

    TestCertificate m_authority, m_server;
};

void HttpTest::initTestCase()
{
    CertificateWish authority;
    authority.isAuthority = true;
    m_authority = makeCertificate(authority);
    m_server = makeCertificate({}, &m_authority);
}

void HttpTest::aBodyIsSeenOnceHoweverTheConnectionEnds_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("end");
    for (const bool tls : {false, true}) {
        for (const bool isKept : {false, true}) {
            for (const char *end : {"closes at once", "closes after a while", "resets"})
                QTest::addRow("%s, %s connection, server %s", tls ? "TLS" : "plain", isKept ? "kept" : "fresh", end)
                    << tls << isKept << QString::fromLatin1(end);
        }
    }
}

void HttpTest::aBodyIsSeenOnceHoweverTheConnectionEnds()
{
    QFETCH(bool, tls);
    QFETCH(bool, isKept);
    QFETCH(QString, end);
    RawServer server(
        [&](QTcpSocket &socket, const RawRequest &request) {
            if (request.body.contains("warm-up"))
                RawServer::reply(socket, 200, "ok");
            else if (end == u"resets")
                RawServer::reset(socket);
            else if (end == u"closes at once")
                socket.disconnectFromHost();
            else
                QTimer::singleShot(50, &socket, [&socket] { socket.disconnectFromHost(); });
        },
        tls ? std::optional(m_server) : std::nullopt);
    Http http(trusting());
    if (isKept)
        QCOMPARE(http.send(post(server.url(), "warm-up")).outcome, Outcome::Answered);

    const HttpAnswer answer = http.send(post(server.url(), "the-message"));
    QTest::qWait(20); // a second try would have to arrive

    QCOMPARE(server.timesSeen("the-message"), 1);
    QCOMPARE(answer.outcome, Outcome::Unknown);
    QCOMPARE(server.connections(), 1);
}

void HttpTest::anEmptyBodyIsSeenOnceToo()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) { socket.disconnectFromHost(); });
    Http http;

    const HttpAnswer answer = http.send(post(server.url(u"/cancel"_s), {}));
    QTest::qWait(20);

    QCOMPARE(server.timesSeen("POST /cancel"), 1);
    QCOMPARE(answer.outcome, Outcome::Unknown);
}

void HttpTest::aConnectionThatMayBeClosingIsNotUsedForABody()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, "ok"); });
    HttpOptions options;
    options.keepAliveMs = 0;
    Http http(options);

    http.send(post(server.url(), "first"));
    QTest::qWait(2);
    const HttpAnswer answer = http.send(post(server.url(), "second"));

    QCOMPARE(answer.outcome, Outcome::Answered);
    QCOMPARE(server.connections(), 2);
}

void HttpTest::aRedirectIsAnAnswerAndIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void HttpTest::aRedirectIsAnAnswerAndIsNotFollowed()
{
    QFETCH(int, status);
    RawServer other([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, "thief"); });
    RawServer server([&](QTcpSocket &socket, const RawRequest &) {
        RawServer::reply(socket, status, {}, "Location: " + other.url().toEncoded() + "\r\n");
    });
    Http http;
    HttpRequest request = post(server.url(), "message");
    request.headers = {{"Authorization", "Bearer secret"}};

    const HttpAnswer answer = http.send(request);

    QCOMPARE(answer.outcome, Outcome::Answered);
    QCOMPARE(answer.reply.status, status);
    QCOMPARE(other.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void HttpTest::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
         {200, 201, 202, 204, 400, 401, 402, 403, 404, 405, 408, 409, 410, 415, 418, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void HttpTest::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    RawServer server([&](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, status, status == 204 ? "" : "words"); });
    Http http;

    const HttpAnswer answer = http.send(post(server.url(), "message"));

    QCOMPARE(answer.outcome, Outcome::Answered);
    QCOMPARE(answer.reply.status, status);
    QCOMPARE(answer.reply.body, QByteArray(status == 204 ? "" : "words"));
    QCOMPARE(bool(answer.read()), status < 300);
}

void HttpTest::whatNeverLeftIsToldFromWhatMayHaveArrived()
{
    QUrl nobody;
    {
        RawServer gone([](QTcpSocket &, const RawRequest &) {});
        nobody = gone.url();
    }
    HttpOptions noName;
    noName.lookUp = [](const QString &) { return QList<QHostAddress>(); };
    Http http, lost(noName);

    QCOMPARE(http.send(post(nobody, "message")).outcome, Outcome::NotSent);
    QCOMPARE(lost.send(post(QUrl(u"https://nowhere.example.com/"_s), "message")).outcome, Outcome::NotSent);
}

void HttpTest::aSilentServerIsLeftInTime()
{
    RawServer server([](QTcpSocket &, const RawRequest &) {});
    Http http;
    HttpRequest request = post(server.url(), "message");
    request.timeoutMs = 200;
    QElapsedTimer time;
    time.start();

    const HttpAnswer answer = http.send(request);

    QCOMPARE(answer.outcome, Outcome::Unknown);
    QVERIFY(time.elapsed() < 2000);
    QCOMPARE(server.timesSeen("message"), 1);
}

void HttpTest::aBrokenAnswerToABodyIsUnknown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ends within the body") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"sid\":");
    QTest::newRow("ends within the head") << QByteArray("HTTP/1.1 201 Crea");
    QTest::newRow("ends within a chunk") << QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nabc");
    QTest::newRow("is not HTTP") << QByteArray("220 mail.example.com ESMTP\r\n");
}

void HttpTest::aBrokenAnswerToABodyIsUnknown()
{
    QFETCH(QByteArray, bytes);
    RawServer server([&](QTcpSocket &socket, const RawRequest &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    Http http;

    const HttpAnswer answer = http.send(post(server.url(), "message"));

    QCOMPARE(answer.outcome, Outcome::Unknown);
    QCOMPARE(server.timesSeen("message"), 1);
}

void HttpTest::anAnswerThatIsTooLongIsRefused()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, QByteArray(300'000, 'x')); });
    Http http;
    HttpRequest request;
    request.url = server.url();
    request.allowOwnServer = true;
    request.maxReplyBytes = 100'000;

    const HttpAnswer tooLong = http.send(request);
    request.maxReplyBytes = 300'000;
    const HttpAnswer fitting = http.send(request);

    QCOMPARE(tooLong.outcome, Outcome::Unknown);
    QVERIFY(tooLong.error.text.contains(u"more than is ever expected"));
    QCOMPARE(fitting.outcome, Outcome::Answered);
    QCOMPARE(fitting.reply.body.size(), 300'000);
}

void HttpTest::headersCannotBeInjected()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, "ok"); });
    Http http;
    HttpRequest request = post(server.url(), "message");
    request.headers = {{"X-Name", "a\r\nX-Other: b"}};

    QCOMPARE(http.send(request).outcome, Outcome::Refused);
    QCOMPARE(server.connections(), 0);
}

void HttpTest::manyAreSentTogetherAndEachOnce()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &request) { RawServer::reply(socket, 200, request.body); });
    Http http;
    QList<HttpRequest> requests;
    for (int i = 0; i < 200; ++i)
        requests << post(server.url(), "message-" + QByteArray::number(1000 + i));

    const QList<HttpAnswer> answers = http.sendAll(requests);

    QCOMPARE(server.requests().size(), 200);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(answers[i].reply.body, "message-" + QByteArray::number(1000 + i));
    QVERIFY(server.connections() <= Http::atOnce);
}

void HttpTest::nothingStartsAfterTheStop()
{
    int allowed = 10;
    RawServer server([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, "ok"); });
    Http http;
    const QList<HttpRequest> requests(50, post(server.url(), "message"));

    const QList<HttpAnswer> answers = http.sendAll(requests, [&] { return allowed-- > 0; });

    QCOMPARE(server.requests().size(), 10);
    QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const HttpAnswer &a) { return a.outcome == Outcome::NotSent; }), 40);
}

void HttpTest::badCertificatesAreRefused_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<bool>("isGood");
    CertificateWish expired, early, otherHost, client, stranger;
    expired.validFromDays = -30;
    expired.validToDays = -1;
    early.validFromDays = 5;
    otherHost.host = u"mail.example.com"_s;
    client.isForServers = false;
    stranger.isAuthority = true;
    const TestCertificate unknown = makeCertificate(stranger);
    QTest::newRow("good") << makeCertificate({}, &m_authority) << true;
    QTest::newRow("self-signed") << makeCertificate({}) << false;
    QTest::newRow("expired") << makeCertificate(expired, &m_authority) << false;
    QTest::newRow("not valid yet") << makeCertificate(early, &m_authority) << false;
    QTest::newRow("of another host") << makeCertificate(otherHost, &m_authority) << false;
    QTest::newRow("of an unknown authority") << makeCertificate({}, &unknown) << false;
    QTest::newRow("for clients only") << makeCertificate(client, &m_authority) << false;
}

void HttpTest::badCertificatesAreRefused()
{
    QFETCH(TestCertificate, certificate);
    QFETCH(bool, isGood);
    RawServer server([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, "ok"); }, certificate);
    Http http(trusting());

    const HttpAnswer answer = http.send(post(server.url(), "secret-message"));

    QCOMPARE(answer.outcome, isGood ? Outcome::Answered : Outcome::NotSent);
    QCOMPARE(server.requests().size(), isGood ? 1 : 0);
}

QTEST_GUILESS_MAIN(HttpTest)
#include "httptest.moc"
