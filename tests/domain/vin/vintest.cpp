// SPDX-License-Identifier: Apache-2.0
#include "domain/vin/vin.h"

#include <QTest>

using namespace tradewind;

class VinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Published examples: github.com/ramaboo/is_vin, the datacleaner wiki, 49 CFR 565.15 example (1G4AH59H45G118341).
    void acceptsPublishedVins_data()
    {
        QTest::addColumn<QByteArray>("vin");
        QTest::newRow("check digit X") << QByteArray("1M8GDM9AXKP042788");
        QTest::newRow("sum 373 mod 11 is 10") << QByteArray("1FACP45EXLF192944");
        QTest::newRow("repaired in vindecodr") << QByteArray("WDBEA30D3HA391172");
        QTest::newRow("all ones") << QByteArray("11111111111111111");
    }
    void acceptsPublishedVins()
    {
        QFETCH(QByteArray, vin);

        const VinCheck check = checkVin(vin.toStdString());

        QVERIFY2(check.valid, check.reason.c_str());
        QVERIFY(isVin(check.vin));
    }

    void readsLowerCaseAndBlanks()
    {
        QCOMPARE(checkVin(" 1m8gdm9axkp042788\r").vin, std::string("1M8GDM9AXKP042788"));
        QVERIFY(checkVin(" 1m8gdm9axkp042788\r").valid);
    }

    void saysWhyJunkIsJunk_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("no VIN");
        QTest::newRow("short") << QByteArray("1M8GDM9AX") << QByteArray("has 9");
        QTest::newRow("long") << QByteArray("1M8GDM9AXKP0427881") << QByteArray("has 18");
        QTest::newRow("letter O") << QByteArray("WDBEA3OD3HA391172") << QByteArray("I, O or Q");
        QTest::newRow("wrong check digit") << QByteArray("1M8GDM9A1KP042788") << QByteArray("check digit");
        QTest::newRow("sign") << QByteArray("1M8GDM9AXKP04278*") << QByteArray("\"*\"");
        QTest::newRow("bytes") << QByteArray("\xff\x00\xfe", 3) << QByteArray("not a letter");
        QTest::newRow("no such year") << QByteArray("11111111211111111") << QByteArray("check digit");
    }
    void saysWhyJunkIsJunk()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, word);

        const VinCheck check = checkVin(text.toStdString());

        QVERIFY(!check.valid);
        QVERIFY2(QByteArray::fromStdString(check.reason).contains(word), check.reason.c_str());
    }

    void repairsLettersTypedForDigits()
    {
        QCOMPARE(repairedVin("WDBEA3OD3HA39I172"), std::string("WDBEA30D3HA391172"));
        QCOMPARE(repairedVin("WDBEA3OD3HA39I173"), std::string());
    }
};

QTEST_APPLESS_MAIN(VinTest)
#include "vintest.moc"
