// SPDX-License-Identifier: Apache-2.0
// L29: by source, who asked on our own pages is written to first, who asked at a third party is called soonest.
#include "programs/leads/leadplan.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class LeadPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeadIsFollowedUpByItsSourceOnlyWhereThePlanSaysSo_data();
    void aLeadIsFollowedUpByItsSourceOnlyWhereThePlanSaysSo();
    void aPlanNobodyKnowsIsNone();
};

void LeadPlanTest::aLeadIsFollowedUpByItsSourceOnlyWhereThePlanSaysSo_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("bySource");
    for (const auto &[source, preset] : {std::pair("website", "first-party"),
                                         {"chat", "first-party"},
                                         {"social-form", "first-party"},
                                         {"search-form", "first-party"},
                                         {"third-party", "third-party"},
                                         {"phone", "first-hour"},
                                         {"service", "first-hour"},
                                         {"equity", "first-hour"},
                                         {"maker", "first-hour"},
                                         {"unknown", "first-hour"}})
        QTest::newRow(source) << QString::fromLatin1(source) << QString::fromLatin1(preset);
}

void LeadPlanTest::aLeadIsFollowedUpByItsSourceOnlyWhereThePlanSaysSo()
{
    QFETCH(QString, source);
    const auto kind = leadSourceFromCode(source);
    QVERIFY(kind);

    QTEST(leadPreset(LeadPlan::BySource, *kind), "bySource");
    QCOMPARE(leadPreset(LeadPlan::FirstHour, *kind), u"first-hour"_s);
    QCOMPARE(leadPreset(LeadPlan::Process, *kind), u"process"_s);
}

void LeadPlanTest::aPlanNobodyKnowsIsNone()
{
    QVERIFY(!leadPlanFromCode(u"age"_s));
}

QTEST_GUILESS_MAIN(LeadPlanTest)
#include "leadplantest.moc"
