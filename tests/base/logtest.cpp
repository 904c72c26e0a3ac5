// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksPhonesAndEmailsToTheirLastFour_data();
    void masksPhonesAndEmailsToTheirLastFour();
    void leavesWhatIsNeitherAlone_data();
    void leavesWhatIsNeitherAlone();
    void twoHundredSeededValuesNeverReachTheLog();
};

void LogTest::masksPhonesAndEmailsToTheirLastFour_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("E.164") << u"called +15155550142 twice"_s << u"called ***0142 twice"_s;
    QTest::newRow("as printed") << u"(515) 555-0142"_s << u"***0142"_s;
    QTest::newRow("dots") << u"phone=515.555.0142;"_s << u"phone=***0142;"_s;
    QTest::newRow("ten digits") << u"\"5155550142\""_s << u"\"***0142\""_s;
    QTest::newRow("local") << u"call 555-0142."_s << u"call ***0142."_s;
    QTest::newRow("e-mail") << u"to <jo.ash+cars@mail.example.com>,"_s << u"to <***.com>,"_s;
    QTest::newRow("both") << u"jo@example.com 515-555-0142"_s << u"***.com ***0142"_s;
}

void LogTest::masksPhonesAndEmailsToTheirLastFour()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QCOMPARE(masked(text), expected);
}

void LogTest::leavesWhatIsNeitherAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("count") << u"rows 1000000 in 3.25 s"_s;
    QTest::newRow("date") << u"as of 2026-01-31"_s;
    QTest::newRow("VIN") << u"1FTEW1E50NFA00001"_s;
    QTest::newRow("money") << u"$35,063.28"_s;
    QTest::newRow("statement") << u"no statement \"find_deal\""_s;
}

void LogTest::leavesWhatIsNeitherAlone()
{
    QFETCH(QString, text);

    QCOMPARE(masked(text), text);
}

void LogTest::twoHundredSeededValuesNeverReachTheLog()
{
    std::FILE *file = std::tmpfile();
    startLog(file);
    QStringList seeded;
    for (int i = 0; i < 100; ++i) {
        seeded << u"+1515555%1"_s.arg(100 + i, 4, 10, QLatin1Char('0')) << u"person%1@example.com"_s.arg(i);
        qCWarning(logStore).noquote() << "row" << i << seeded[2 * i] << "," << seeded[2 * i + 1];
    }

    qInstallMessageHandler(nullptr);
    QByteArray log(std::ftell(file), '\0');
    std::rewind(file);
    QCOMPARE(std::fread(log.data(), 1, static_cast<std::size_t>(log.size()), file), static_cast<std::size_t>(log.size()));
    std::fclose(file);
    QCOMPARE(log.count("warning tradewind.store: row"), 100);
    for (const QString &value : seeded)
        QVERIFY2(!log.contains(value.toUtf8()), qPrintable(value));
}

QTEST_GUILESS_MAIN(LogTest)
#include "logtest.moc"
