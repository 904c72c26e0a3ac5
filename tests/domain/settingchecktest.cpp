// SPDX-License-Identifier: Apache-2.0
// What a person types as hours, holidays, phone or postal address is refused when nothing could be done with it.
#include "domain/settingcheck.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SettingCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsTaken_data();
    void whatFitsIsTaken();
    void everyDefaultFits();
};

void SettingCheckTest::whatFitsIsTaken_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("a split shift") << u"rooftop.hours"_s << u"Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00"_s << true;
    QTest::newRow("hours in words") << u"rooftop.hours"_s << u"weekdays nine to five"_s << false;
    QTest::newRow("Thanksgiving and Christmas") << u"lead.holidays"_s << u"2026-11-26, 2026-12-25"_s << true;
    QTest::newRow("a holiday by name") << u"lead.holidays"_s << u"Thanksgiving"_s << false;
    QTest::newRow("a phone") << u"rooftop.phone"_s << u"(515) 555-0100"_s << true;
    QTest::newRow("half a phone") << u"rooftop.phone"_s << u"555"_s << false;
    QTest::newRow("a street address") << u"compliance.postalAddress"_s << u"1400 Quill Ave, Des Moines, IA 50309"_s << true;
    // The FTC counts a post office box registered with the Postal Service, 16 CFR 316.2(p).
    QTest::newRow("a post office box") << u"compliance.postalAddress"_s << u"PO Box 12, Ames, IA 50010"_s << true;
    QTest::newRow("a street alone") << u"compliance.postalAddress"_s << u"1400 Quill Ave"_s << false;
    QTest::newRow("no ZIP") << u"compliance.postalAddress"_s << u"1400 Quill Ave, Des Moines, IA"_s << false;
    QTest::newRow("nothing yet") << u"compliance.postalAddress"_s << QString() << true;
    QTest::newRow("a number out of its range") << u"booking.opens"_s << u"24"_s << false;
}

void SettingCheckTest::whatFitsIsTaken()
{
    QFETCH(QString, key);
    QFETCH(QString, value);

    const auto fits = checkSettingValue(key, value, SettingScope::store());

    QTEST(bool(fits), "fits");
}

void SettingCheckTest::everyDefaultFits()
{
    for (const SettingInfo &info : settingTable())
        QVERIFY2(checkSettingValue(info.key, info.fallback, SettingScope::store()), qPrintable(info.key));
}

QTEST_GUILESS_MAIN(SettingCheckTest)
#include "settingchecktest.moc"
