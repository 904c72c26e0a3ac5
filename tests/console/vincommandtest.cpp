// SPDX-License-Identifier: Apache-2.0
#include "console/console.h"

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
        std::FILE *in = std::tmpfile(), *out = std::tmpfile();
        std::fputs("5xyktca69fg566472\n\nquoted \"junk\" \x01\xff\n1M8GDM9A1KP042788", in);
        std::rewind(in);

        const int code = runConsole({QStringLiteral("vin"), QStringLiteral("decode")}, in, out, stderr);

        QCOMPARE(code, 0);
        std::rewind(out);
        QByteArray text(100000, '\0');
        text.resize(static_cast<qsizetype>(std::fread(text.data(), 1, 100000, out)));
        const auto lines = text.trimmed().split('\n');
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
        std::fclose(in);
        std::fclose(out);
    }
};

QTEST_APPLESS_MAIN(VinCommandTest)
#include "vincommandtest.moc"
