// SPDX-License-Identifier: Apache-2.0
// The short form of soak outreach: senders killed among badly behaved carriers; nothing twice, nothing lost (rules R7 and R8).
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class OutreachSoakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedSendersSendNothingTwiceAndLoseNothing();
};

void OutreachSoakTest::killedSendersSendNothingTwiceAndLoseNothing()
{
    QProcess soak;
    soak.setProcessChannelMode(QProcess::ForwardedErrorChannel);

    soak.start(qEnvironmentVariable("TRADEWIND_BIN") + u"/tradewindctl"_s,
               {u"soak"_s, u"outreach"_s, u"--messages"_s, u"300"_s, u"--kills"_s, u"5"_s, u"--seed"_s, u"7"_s, u"--json"_s});
    QVERIFY(soak.waitForFinished(120'000));

    QCOMPARE(soak.exitCode(), 0);
    const QJsonObject said = QJsonDocument::fromJson(soak.readAllStandardOutput()).object();
    const auto number = [&](const QString &name) { return said.value(name).toInteger(-1); };
    QCOMPARE(number(u"doubles"_s), 0);
    QCOMPARE(number(u"lost"_s), 0);
    QCOMPARE(number(u"sent"_s) + number(u"failed"_s) + number(u"held"_s) + number(u"suppressed"_s) + number(u"unknown"_s), 300);
    QVERIFY(number(u"sent"_s) > 0);
    QVERIFY(number(u"ambiguous_injected"_s) > 0);
    QVERIFY(number(u"kills"_s) > 0);
    QVERIFY(number(u"unknown"_s) <= number(u"ambiguous_injected"_s));
    QVERIFY(number(u"unknown"_s) < number(u"unknown_before_listing"_s)); // what the carrier lists is settled
}

QTEST_GUILESS_MAIN(OutreachSoakTest)
#include "outreachsoaktest.moc"
