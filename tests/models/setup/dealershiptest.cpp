// SPDX-License-Identifier: Apache-2.0
// What a dealership says of itself, and that every setting of a store can be reached in Setup.
#include "models/setup/dealership.h"
#include "base/settings.h"
#include "models/setup/staffbook.h"
#include "models/setup/threshold.h"
#include "tests/support/samplesetup.h"

#include <QSet>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class DealershipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDiffersIsKeptAndTheRestLeftAlone();
    void anEmptyTextIsTheDefaultAgain();
    void whatCallsAndMessagesWaitForIsCounted();
    void aDealershipNeedsAName();
    void everySettingOfAStoreHasOnePlaceInSetup();

private:
    SampleSettings m_settings;
    Dealership::Place m_place{u"My dealership"_s, "America/New_York"};
    Dealership m_dealership{m_settings, {[this] { return m_place; }, [this](const Dealership::Place &place) { m_place = place; }}};
};

void DealershipTest::whatDiffersIsKeptAndTheRestLeftAlone()
{
    m_settings.values = {{u"rooftop.website"_s, u"https://riverside.example.com"_s}};

    const auto kept = m_dealership.keep({{u"rooftop.name"_s, u"Riverside Toyota"_s},
                                         {u"rooftop.phone"_s, u"(515) 555-0100"_s},
                                         {u"compliance.dncPolicy"_s, u"true"_s},
                                         {u"rooftop.website"_s, u"https://riverside.example.com"_s}});

    QVERIFY(kept);
    QCOMPARE(m_place, (Dealership::Place{u"Riverside Toyota"_s, "America/New_York"}));
    QCOMPARE(m_settings.values.size(), 3);
    QCOMPARE(m_settings.values.value(u"rooftop.phone"_s), u"(515) 555-0100"_s);
    QCOMPARE(m_settings.values.value(u"compliance.dncPolicy"_s), u"true"_s);
}

void DealershipTest::anEmptyTextIsTheDefaultAgain()
{
    m_settings.values = {{u"lead.hours"_s, u"Mo 08:00-12:00"_s}};

    QVERIFY(m_dealership.keep({{u"lead.hours"_s, QString()}}));

    QVERIFY(m_settings.values.isEmpty());
    QCOMPARE(m_dealership.value(u"lead.hours"_s), findSetting(u"lead.hours"_s)->fallback);
}

void DealershipTest::whatCallsAndMessagesWaitForIsCounted()
{
    m_settings.values.clear();
    const int before = m_dealership.missing();

    m_settings.values.insert(u"compliance.postalAddress"_s, u"1 River Rd, Ames, IA 50010"_s);

    QCOMPARE(before, 5); // phone, address, 10DLC, SPF, do-not-call policy; name and zone are known
    QCOMPARE(m_dealership.missing(), 4);
}

void DealershipTest::aDealershipNeedsAName()
{
    QVERIFY(!Dealership::problem(u"rooftop.name"_s, QString()).isEmpty());
    QVERIFY(!Dealership::problem(u"compliance.postalAddress"_s, u"somewhere"_s).isEmpty());
    QVERIFY(Dealership::problem(u"rooftop.website"_s, QString()).isEmpty());
}

void DealershipTest::everySettingOfAStoreHasOnePlaceInSetup()
{
    QStringList placed = alertChoiceKeys();
    for (const Threshold &threshold : allThresholds())
        placed << threshold.key;
    for (const DealerFact &fact : dealerFacts())
        placed << fact.key;
    // Recommendations; Bring data; Campaigns; Measures.
    placed << u"service.weightSafety"_s << u"service.weightHistory"_s << u"service.weightFit"_s << u"import.watchedFolder"_s
           << u"outreach.stopped"_s << u"outreach.sequences"_s << u"measures.looked"_s;

    for (const SettingInfo &info : settingTable()) {
        if (info.reach != SettingInfo::Reach::Person) // Look
            QVERIFY2(placed.count(info.key) == 1, qPrintable(info.key));
    }
    QCOMPARE(QSet<QString>(placed.begin(), placed.end()).size(), placed.size());
}

QTEST_MAIN(DealershipTest)
#include "dealershiptest.moc"
