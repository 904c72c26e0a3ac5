// SPDX-License-Identifier: Apache-2.0
// From a stored account to a gateway that can be used: secrets come from the keychain alone, and what is missing is named.
#include "jobs/outreach/opengateway.h"
#include "base/secrets.h"
#include "tests/support/need.h"
#include "tests/support/rawserver.h"

#include <QTest>
#include <QThread>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

GatewayAccount twilioAt(const QUrl &base)
{
    GatewayAccount account;
    account.id = 41;
    account.gateway = u"twilio"_s;
    account.title = u"Texts"_s;
    account.isOwnServer = true;
    account.values = {{u"account"_s, u"AC1"_s}, {u"base"_s, base.toString()}};
    return account;
}

/// A keychain that never answers.
class SilentSecrets final : public Secrets
{
public:
    void read(const QString &, Answer) override {}
    void write(const QString &, const QByteArray &, Done) override {}
    void remove(const QString &, Done) override {}
};

} // namespace

class OpenGatewayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWorkerOpensItWithTheSecretOfTheKeychain();
    void aSecretNeverTypedIsNamed();
    void aSilentKeychainIsNoEndlessWait();
    void aGatewayThisVersionDoesNotKnowIsRefused();
};

void OpenGatewayTest::aWorkerOpensItWithTheSecretOfTheKeychain()
{
    RawServer server([](QTcpSocket &socket, const RawRequest &) { RawServer::reply(socket, 200, "{}"); });
    MemorySecrets secrets;
    secrets.write(gatewaySecretKey(41, u"token"_s), "s3cret", [](const Result<void> &) {});
    const GatewayAccount account = twilioAt(server.url());
    std::optional<Result<void>> checked;

    const std::unique_ptr<QThread> worker(QThread::create([&] {
        Http http;
        const auto gateway = openGateway(account, secrets, http, 5000);
        checked = gateway ? (*gateway)->check() : Result<void>(gateway.error());
    }));
    worker->start();

    QTRY_VERIFY_WITH_TIMEOUT(worker->isFinished(), 10'000);
    NEED(*checked);
    QCOMPARE(server.requests().size(), 1);
    // RFC 7617: "Basic " and base64 of "user:password".
    QVERIFY(server.requests().first().head.contains("Basic " + QByteArray("AC1:s3cret").toBase64()));
}

void OpenGatewayTest::aSecretNeverTypedIsNamed()
{
    MemorySecrets secrets;
    Http http;

    const auto gateway = openGateway(twilioAt(QUrl(u"http://127.0.0.1:9"_s)), secrets, http);

    QCOMPARE(gateway.error().kind, Error::Kind::BadUse);
    QVERIFY(gateway.error().text.contains(u"Auth token"_s));
    QVERIFY(gateway.error().text.contains(u"Texts"_s));
}

void OpenGatewayTest::aSilentKeychainIsNoEndlessWait()
{
    SilentSecrets secrets;

    const auto read = waitForSecret(secrets, u"gateway/41/token"_s, 50);

    QCOMPARE(read.error().kind, Error::Kind::Unavailable);
}

void OpenGatewayTest::aGatewayThisVersionDoesNotKnowIsRefused()
{
    MemorySecrets secrets;
    Http http;
    GatewayAccount account = twilioAt(QUrl(u"http://127.0.0.1:9"_s));
    account.gateway = u"pigeon"_s;

    const auto gateway = openGateway(account, secrets, http);

    QCOMPARE(gateway.error().kind, Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(OpenGatewayTest)
#include "opengatewaytest.moc"
