// SPDX-License-Identifier: Apache-2.0
#include "tests/support/consolerun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTest>

using namespace tradewind;

class VinCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryLineWithOneJsonObject()
    {
        const ConsoleRun run =
            runOf({QStringLiteral("vin"), QStringLiteral("decode")}, "5xyktca69fg566472\n\nquoted \"junk\" \x01\xff\n1M8GDM9A1KP042788");

        QCOMPARE(run.exitCode, 0);
        const auto lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const auto object = [&](int i) { return QJsonDocument::fromJson(lines[i]).object(); };
        QCOMPARE(object(0).value(QStringLiteral("vin")).toString(), QStringLiteral("5XYKTCA69FG566472"));
        QCOMPARE(object(0).value(QStringLiteral("valid")).toBool(), true);
        QCOMPARE(object(0).value(QStringLiteral("year")).toInt(), 2015);
        QCOMPARE(object(0).value(QStringLiteral("make")).toString(), QStringLiteral("Kia"));
        QCOMPARE(object(0).value(QStringLiteral("model")).toString(), QStringLiteral("Sorento"));
        for (int i = 1; i < 4; ++i) {
            QCOMPARE(object(i).value(QStringLiteral("valid")).toBool(true), false);
            QVERIFY(!object(i).value(QStringLiteral("reason")).toString().isEmpty());
        }
        QCOMPARE(object(3).value(QStringLiteral("year")).toInt(), 1989); // a wrong check digit is flagged, the rest is read
    }
};

QTEST_APPLESS_MAIN(VinCommandTest)
#include "vincommandtest.moc"
