// SPDX-License-Identifier: Apache-2.0
#include "base/settings.h"

#include <QSet>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAFittingDefaultAMeaningAndOneKey();
    void defaultsAreThoseOfTheAcceptanceList();
    void aPersonsChoiceBeatsTheStores();
    void aValueThatDoesNotFitIsNotUsed();
    void scopesComeBackFromTheirText();
};

void SettingsTest::everySettingHasAFittingDefaultAMeaningAndOneKey()
{
    QSet<QString> keys;
    for (const SettingInfo &info : settingTable()) {
        QVERIFY2(checkSetting(info.key, info.fallback, SettingScope::store()), qPrintable(info.key));
        QVERIFY2(info.meaning.endsWith(u'.'), qPrintable(info.key));
        const bool isNumber =
            info.kind == SettingInfo::Kind::Whole || info.kind == SettingInfo::Kind::Amount || info.kind == SettingInfo::Kind::Ratio;
        QCOMPARE(!info.unit.isEmpty(), isNumber);
        keys << info.key;
    }
    QCOMPARE(keys.size(), settingTable().size());
}

void SettingsTest::defaultsAreThoseOfTheAcceptanceList()
{
    const Settings settings;

    QCOMPARE(settings.cents(u"equity.minimum"_s), 300'000);    // E10: $3,000
    QCOMPARE(settings.whole(u"lease.trigger"_s), 90);          // E11: 90 days
    QCOMPARE(settings.whole(u"lease.watch"_s), 180);           // E11: watch window to 180 days
    QCOMPARE(settings.whole(u"service.visits"_s), 3);          // E16: 3 visits …
    QCOMPARE(settings.whole(u"service.visitMonths"_s), 24);    // … in 24 months
    QCOMPARE(settings.whole(u"roi.customers"_s), 5'000);       // E37
    QCOMPARE(settings.ratio(u"roi.positiveShare"_s), 15.0);    // E37
    QCOMPARE(settings.cents(u"roi.grossPerTrade"_s), 370'000); // E37
    QCOMPARE(settings.whole(u"equity.windowLeast"_s), 60);     // E40
    QCOMPARE(settings.whole(u"equity.windowMost"_s), 120);     // E40
}

void SettingsTest::aPersonsChoiceBeatsTheStores()
{
    Settings settings;

    settings.set(u"look.theme"_s, u"dark"_s, SettingScope::store());
    settings.set(u"look.theme"_s, u"light"_s, SettingScope::person(u"jo"_s));

    QCOMPARE(settings.text(u"look.theme"_s), u"dark"_s);
    QCOMPARE(settings.text(u"look.theme"_s, 0, u"jo"_s), u"light"_s);
    QCOMPARE(settings.text(u"look.theme"_s, 0, u"sam"_s), u"dark"_s);
}

void SettingsTest::aValueThatDoesNotFitIsNotUsed()
{
    Settings settings;

    settings.set(u"lease.trigger"_s, u"soon"_s, SettingScope::store());

    QCOMPARE(settings.whole(u"lease.trigger"_s), 90);
    QVERIFY(!checkSetting(u"lease.trigger"_s, u"90.5"_s, SettingScope::store()));
    QVERIFY(!checkSetting(u"lease.trigger"_s, u"-1"_s, SettingScope::store()));
    QVERIFY(!checkSetting(u"equity.minimum"_s, u"nan"_s, SettingScope::store()));
    QVERIFY(!checkSetting(u"no.such"_s, u"1"_s, SettingScope::store()));
    QVERIFY(!checkSetting(u"look.theme"_s, u"pink"_s, SettingScope::store()));
}

void SettingsTest::scopesComeBackFromTheirText()
{
    for (const SettingScope &scope : {SettingScope::store(), SettingScope::rooftop(17), SettingScope::person(u"a:b"_s)})
        QCOMPARE(SettingScope::fromText(scope.text()), scope);
    QVERIFY(!SettingScope::fromText(u"galaxy"_s));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
