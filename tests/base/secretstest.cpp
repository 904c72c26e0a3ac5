// SPDX-License-Identifier: Apache-2.0
#include "base/secrets.h"

#include <QSignalSpy>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsUntilTheProgramEnds();
    void withoutAKeychainWritingFailsAndSaysSo();
    void whatTheKeychainRefusesIsKnownUntilTheProgramEnds();
};

void SecretsTest::memoryKeepsUntilTheProgramEnds()
{
    MemorySecrets secrets;
    std::optional<Result<QByteArray>> read, gone;

    secrets.write(u"gateway"_s, "s3cret", [](const Result<void> &) {});
    secrets.read(u"gateway"_s, [&](const Result<QByteArray> &answer) { read = answer; });
    secrets.remove(u"gateway"_s, [](const Result<void> &) {});
    secrets.read(u"gateway"_s, [&](const Result<QByteArray> &answer) { gone = answer; });

    QCOMPARE(read->value(), QByteArray("s3cret"));
    QCOMPARE(gone->error().kind, Error::Kind::NotFound);
}

void SecretsTest::withoutAKeychainWritingFailsAndSaysSo()
{
    // No session bus and no display: QtKeychain has no backend; nothing may be written in its place.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("DISPLAY");
    KeychainSecrets secrets(u"tradewind-test"_s, 300);
    std::optional<Result<void>> written;

    secrets.write(u"gateway"_s, "s3cret", [&](const Result<void> &answer) { written = answer; });

    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 3000);
    QVERIFY(!*written);
    QCOMPARE(written->error().kind, Error::Kind::Unavailable);
    QVERIFY(!written->error().text.contains(u"s3cret"_s));
}

void SecretsTest::whatTheKeychainRefusesIsKnownUntilTheProgramEnds()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("DISPLAY");
    KeychainSecrets keychain(u"tradewind-test"_s, 300);
    SessionSecrets secrets(keychain);
    std::optional<Result<void>> written;

    secrets.write(u"gateway"_s, "s3cret", [&](const Result<void> &answer) { written = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(written.has_value(), 3000);

    QVERIFY(!*written); // and the person hears that it was not kept for good
    QCOMPARE(waitForSecret(secrets, u"gateway"_s).value(), QByteArray("s3cret"));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
