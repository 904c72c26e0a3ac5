// SPDX-License-Identifier: Apache-2.0
// What every gateway promises, tried on each: it describes itself, sends once, and never takes silence for a no.
#include "gateways/gateway.h"
#include "tests/support/clearedfortest.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

using Outcome = SendResult::Outcome;

namespace {

const QString secret = u"s3cret-k3y-of-a-gateway"_s;

GatewayConfig configFor(const GatewayInfo &info, const QUrl &base)
{
    GatewayConfig config;
    config.isOwnServer = true;
    config.timeoutMs = 400;
    for (const GatewayField &field : info.fields)
        config.values.insert(field.key, field.kind == GatewayField::Kind::Secret ? secret
                                        : field.fallback.isEmpty()               ? u"value"_s
                                                                                 : field.fallback);
    const bool isMail = info.channels.contains(Channel::Email);
    config.values[u"from"_s] = isMail ? u"sales@dealer.example.com"_s : u"+13125550100"_s;
    config.values[u"service"_s] = QString();
    config.values[u"base"_s] = base.toString(QUrl::RemovePath);
    if (config.values.contains(u"host"_s)) {
        config.values[u"host"_s] = u"localhost"_s;
        config.values[u"port"_s] = QString::number(base.port());
        config.values[u"security"_s] = u"none"_s;
        config.values[u"imapHost"_s] = config.values[u"authority"_s] = QString();
        config.values[u"connections"_s] = u"1"_s;
    }
    return config;
}

Draft draftFor(const GatewayInfo &info)
{
    Draft draft;
    draft.id = 4711;
    draft.channel = info.channels.constFirst();
    draft.to = draft.channel == Channel::Email ? u"jo@example.com"_s : u"+13125550142"_s;
    draft.subject = u"Your truck"_s;
    draft.text = u"unique-body-of-the-message & more = \u2713"_s;
    return draft;
}

bool isRest(const GatewayInfo &info)
{
    return info.id != u"smtp" && info.id != u"ses" && info.id != u"letter";
}

} // namespace

class ContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItself_data() { everyGateway(false); }
    void describesItself();
    void saysWhichFieldIsMissing_data() { everyGateway(false); }
    void saysWhichFieldIsMissing();
    void takesNoSilenceForANo_data();
    void takesNoSilenceForANo();
    void whatNeverLeftMayBeTriedAgain_data() { everyGateway(false); }
    void whatNeverLeftMayBeTriedAgain();
    void sendsTheWordsAndTheKeyOnceAndNowhereElse_data() { everyGateway(true); }
    void sendsTheWordsAndTheKeyOnceAndNowhereElse();
    void doesNotFollowListsToOtherServers();
    void keepsOutOfTheHouseUnlessToldOtherwise_data() { everyGateway(false); }
    void keepsOutOfTheHouseUnlessToldOtherwise();

private:
    void everyGateway(bool onlyRest)
    {
        QTest::addColumn<QString>("id");
        for (const GatewayInfo &info : gatewayList()) {
            if (info.id != u"letter" && (!onlyRest || isRest(info))) // a folder is no server: tests/gateways/lettertest
                QTest::newRow(qPrintable(info.id)) << info.id;
        }
    }
};

void ContractTest::describesItself()
{
    QFETCH(QString, id);
    const GatewayInfo &info = *findGateway(id);
    QSet<QString> keys;

    QVERIFY(!info.title.isEmpty());
    QVERIFY(!info.channels.isEmpty());
    bool hasSecret = false;
    for (const GatewayField &field : info.fields) {
        QVERIFY2(!field.title.isEmpty() && field.meaning.endsWith(u'.'), qPrintable(field.key));
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        keys.insert(field.key);
        hasSecret = hasSecret || field.kind == GatewayField::Kind::Secret;
        QVERIFY(field.kind != GatewayField::Kind::Secret || field.fallback.isEmpty());
        if (field.kind == GatewayField::Kind::Address)
            QVERIFY(field.fallback.startsWith(u"https://"));
    }
    QVERIFY(hasSecret);
    QVERIFY(keys.contains(u"from"_s));
    QVERIFY(!info.hasInboundText || info.canList || !isRest(info));
}

void ContractTest::saysWhichFieldIsMissing()
{
    QFETCH(QString, id);
    const GatewayInfo &info = *findGateway(id);
    const GatewayConfig full = configFor(info, QUrl(u"https://example.com"_s));

    QVERIFY(checkConfig(info, full));
    for (const GatewayField &field : info.fields) {
        GatewayConfig lacking = full;
        lacking.values.remove(field.key);
        const auto checked = checkConfig(info, lacking);
        QCOMPARE(bool(checked), !field.isRequired);
        if (!checked)
            QVERIFY(checked.error().text.contains(field.title));
    }
}

void ContractTest::takesNoSilenceForANo_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Outcome>("outcome");
    const std::pair<const char *, std::pair<QByteArray, Outcome>> cases[] = {
        {"closes unanswered", {"", Outcome::Unknown}},
        {"resets", {"RESET", Outcome::Unknown}},
        {"says nothing", {"SILENCE", Outcome::Unknown}},
        {"500", {"HTTP/1.1 500 Error\r\nContent-Length: 0\r\n\r\n", Outcome::Unknown}},
        {"503", {"HTTP/1.1 503 Error\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n", Outcome::Unknown}},
        {"504", {"HTTP/1.1 504 Error\r\nContent-Length: 2\r\n\r\nhi", Outcome::Unknown}},
        {"408", {"HTTP/1.1 408 Late\r\nContent-Length: 0\r\n\r\n", Outcome::Unknown}},
        {"302", {"HTTP/1.1 302 Found\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\n\r\n", Outcome::Unknown}},
        {"307", {"HTTP/1.1 307 Found\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\n\r\n", Outcome::Unknown}},
        {"half an answer", {"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"id\":\"x\",", Outcome::Unknown}},
        {"a yes without an id", {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", Outcome::Unknown}},
        {"a yes that is a login page", {"HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n<html></html>", Outcome::Unknown}},
        {"429", {"HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\n{}", Outcome::NotProcessed}},
        {"401", {"HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\n{}", Outcome::NotProcessed}},
        {"402", {"HTTP/1.1 402 Pay\r\nContent-Length: 2\r\n\r\n{}", Outcome::NotProcessed}},
        {"400", {"HTTP/1.1 400 Bad\r\nContent-Length: 2\r\n\r\n{}", Outcome::Failed}},
        {"422", {"HTTP/1.1 422 Bad\r\nContent-Length: 2\r\n\r\n{}", Outcome::Failed}},
    };
    for (const GatewayInfo &info : gatewayList()) {
        if (!isRest(info))
            continue;
        for (const auto &[name, wanted] : cases)
            QTest::addRow("%s, %s", qPrintable(info.id), name) << info.id << wanted.first << wanted.second;
    }
}

void ContractTest::takesNoSilenceForANo()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, answer);
    QFETCH(Outcome, outcome);
    RawServer server([&](QTcpSocket &socket, const RawRequest &) {
        if (answer == "RESET")
            RawServer::reset(socket);
        else if (answer != "SILENCE") {
            socket.write(answer);
            socket.disconnectFromHost();
        }
    });
    Http http;
    const GatewayInfo &info = *findGateway(id);
    const auto gateway = info.make(configFor(info, server.url()), http);

    const SendResult result = gateway->send(clearedForTest(draftFor(info)));

    QCOMPARE(result.outcome, outcome);
    QCOMPARE(server.timesSeen("unique-body-of-the-message"), 1);
    QVERIFY(!result.why.isEmpty());
    QVERIFY(!result.why.contains(secret) && !result.why.contains(u"555"));
    if (answer.contains("429")) {
        QCOMPARE(result.retryAfterMs, 7000);
        QCOMPARE(result.failure, Failure::RateLimited);
    }
    if (answer.contains(" 401 "))
        QCOMPARE(result.failure, Failure::Authentication);
}

void ContractTest::whatNeverLeftMayBeTriedAgain()
{
    QFETCH(QString, id);
    QUrl nobody;
    {
        RawServer gone([](QTcpSocket &, const RawRequest &) {});
        nobody = gone.url();
    }
    Http http;
    const GatewayInfo &info = *findGateway(id);
    const auto gateway = info.make(configFor(info, nobody), http);

    QCOMPARE(gateway->send(clearedForTest(draftFor(info))).outcome, Outcome::NotProcessed);
    const auto stopped = gateway->sendAll({clearedForTest(draftFor(info))}, [] { return false; });
    QCOMPARE(stopped.constFirst().outcome, Outcome::NotProcessed);
    QVERIFY(!gateway->check());
}

void ContractTest::sendsTheWordsAndTheKeyOnceAndNowhereElse()
{
    QFETCH(QString, id);
    RawServer server([](QTcpSocket &socket, const RawRequest &) {
        RawServer::reply(socket, 200, R"({"sid":"C1","id":"C1","data":{"id":"C1"},"MessageID":"C1"})", "X-Message-Id: C1\r\n");
    });
    Http http;
    const GatewayInfo &info = *findGateway(id);
    const auto gateway = info.make(configFor(info, server.url()), http);

    const SendResult result = gateway->send(clearedForTest(draftFor(info)));

    QCOMPARE(result.outcome, Outcome::Accepted);
    QCOMPARE(result.carrierId, u"C1"_s);
    QCOMPARE(server.requests().size(), 1);
    const RawRequest &request = server.requests().constFirst();
    QVERIFY(request.head.startsWith("POST "));
    QVERIFY(!request.head.left(request.head.indexOf("\r\n")).contains(secret.toLatin1()));
    QVERIFY(!request.body.contains(secret.toLatin1()));
    QByteArray words = request.body;
    if (request.head.contains("x-www-form-urlencoded"))
        words = QByteArray::fromPercentEncoding(words);
    QVERIFY2(words.contains("unique-body-of-the-message & more = \xE2\x9C\x93"), request.body.constData());
    if (info.echoesReference)
        QVERIFY(words.contains("tw-4711"));
    if (info.hasIdempotencyKey)
        QVERIFY(request.head.contains("Idempotency-Key: tw-4711"));
}

void ContractTest::doesNotFollowListsToOtherServers()
{
    RawServer thief([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, "{}"); });
    RawServer server([&](QTcpSocket &socket, const RawRequest &) {
        RawServer::reply(socket, 200,
                         R"({"messages":[],"next_page_uri":")" + thief.url().toEncoded() + R"(","items":[{}],"paging":{"next":")" +
                             thief.url().toEncoded() + R"("}})");
    });
    Http http;
    for (const QString &id : {u"twilio"_s, u"mailgun"_s}) {
        const GatewayInfo &info = *findGateway(id);
        const auto polled = info.make(configFor(info, server.url()), http)->poll({1'700'000'000'000, {}});
        QVERIFY(!polled);
        QCOMPARE(polled.error().kind, Error::Kind::Denied);
    }
    QCOMPARE(thief.connections(), 0);
}

void ContractTest::keepsOutOfTheHouseUnlessToldOtherwise()
{
    QFETCH(QString, id);
    RawServer server([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, "{}"); });
    Http http;
    const GatewayInfo &info = *findGateway(id);
    GatewayConfig config = configFor(info, server.url());
    config.isOwnServer = false;
    config.values[u"base"_s].replace(u"http:"_s, u"https:"_s);
    config.values[u"security"_s] = u"starttls"_s;

    QCOMPARE(info.make(config, http)->send(clearedForTest(draftFor(info))).outcome, Outcome::NotProcessed);
    QCOMPARE(server.connections(), 0);
}

QTEST_GUILESS_MAIN(ContractTest)
#include "contracttest.moc"
