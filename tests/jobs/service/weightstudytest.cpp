// SPDX-License-Identifier: Apache-2.0
// Weights against what people here would put first, on both databases: counted by hand, taken over, and gone back to.
#include "jobs/service/weightstudy.h"
#include "base/clock.h"
#include "jobs/service/recommendationdesk.h"
#include "store/inspectiontable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 nowMs = 1'795'456'800'000; // 2026-11-23 18:00 UTC
constexpr qint64 dayMs = 86'400'000;

} // namespace

class WeightStudyTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void picksAreHeldAgainstTheScores_data() { m_places.addRows(); }
    void picksAreHeldAgainstTheScores();
    void weightsAreTakenOverAndGoneBackTo_data() { m_places.addRows(); }
    void weightsAreTakenOverAndGoneBackTo();

private:
    /// Two red findings, worn out, and two yellow ones nobody measured; items in that order.
    QList<Id> inspect(int number, qint64 daysAgo);
    WeightStudy study() { return *readWeightStudy(*m_session, *SettingTable(*m_session).read(), m_rooftop, nowMs); }

    StorePlaces m_places;
    FixedClock m_clock{nowMs};
    Rooftop m_rooftop;
};

void WeightStudyTest::init()
{
    openStore(m_places.fresh(), m_clock);
    m_rooftop.id = 1;
    m_rooftop.zone = u"America/Chicago"_s;
}

void WeightStudyTest::cleanup()
{
    closeStore();
}

QList<Id> WeightStudyTest::inspect(int number, qint64 daysAgo)
{
    StoredInspection inspection;
    inspection.id = number;
    inspection.rooftopId = 1;
    inspection.sourceId = 1;
    inspection.receivedAt = nowMs - daysAgo * dayMs;
    inspection.record.sourceKey = std::to_string(number);
    inspection.record.roNumber = std::to_string(number);
    InspectionTable table(*m_session);
    if (!table.keep(inspection))
        qFatal("the inspection could not be stored");
    QList<Id> items;
    for (int place = 0; place < 4; ++place) {
        StoredItem item;
        item.id = number * 10 + place;
        item.inspectionId = number;
        item.lineKey = QString::number(place);
        item.position = place;
        const bool isWorn = place < 2;
        item.line.name = isWorn ? "Brake pads " + std::to_string(place) : "Cabin filter " + std::to_string(place);
        item.serviceKey = serviceKey(item.line.name);
        item.line.severity = isWorn ? Severity::Red : Severity::Yellow;
        if (isWorn)
            item.line.measured = Measurement{Gauge::PadTenthMillimeters, 20, {}};
        const auto kept = table.keepItem(1, item);
        if (!kept)
            qFatal("the line could not be stored");
        items << *kept;
    }
    return items;
}

// Nine inspections in which the two worn brakes were put first, one in which the two filters were: 18 of 20 picks agree. One in which all
// four were put first says nothing, one older than a year is not asked. Of 20 picked lines 18 score high and 2 low, of 20 others 2 high and
// 18 low: the AUC is (18 × 18 + (18 × 2 + 2 × 18) / 2) / 400 = 0.9.
void WeightStudyTest::picksAreHeldAgainstTheScores()
{
    PickTable picks(*m_session);
    for (int number = 1; number <= 10; ++number) {
        const QList<Id> items = inspect(number, 10);
        NEED(picks.keep(1, number, number < 10 ? items.mid(0, 2) : items.mid(2, 2), u"Ana"_s, nowMs - 10 * dayMs));
    }
    NEED(picks.keep(1, 11, inspect(11, 10), u"Ana"_s, nowMs - 10 * dayMs));
    NEED(picks.keep(1, 12, inspect(12, 400).mid(0, 2), u"Ana"_s, nowMs - 400 * dayMs));
    NEED(picks.keep(1, 1, {}, u"Ana"_s, nowMs)); // taken back, and chosen again
    NEED(picks.keep(1, 1, {10, 11}, u"Ben"_s, nowMs));

    const WeightStudy found = study();

    QCOMPARE(found.agreementToday, (Agreement{18, 20, 10}));
    QCOMPARE(found.aucToday->positives, 20);
    QVERIFY(std::abs(found.aucToday->auc - 0.9) < 1e-9);
    QVERIFY(found.aucToday->interval.least < 0.9 && found.aucToday->interval.most > 0.9);
    QCOMPARE(found.agreementSuggested.inspections, 10);
    QCOMPARE(found.suggested, (RecommendationWeights{40, 30, 30})); // nothing agrees better, so the usual ones stay
    QVERIFY(found.drift == Drift::TooFew);
}

void WeightStudyTest::weightsAreTakenOverAndGoneBackTo()
{
    const auto settings = [this] { return *SettingTable(*m_session).read(); };
    const auto wrong = chooseWeights(*m_session, settings(), m_rooftop, {50, 30, 30}, {}, u"Ana"_s, nowMs);

    NEED(chooseWeights(*m_session, settings(), m_rooftop, {55, 25, 20}, 91.5, u"Ana"_s, nowMs));
    const WeightStudy taken = study();
    NEED(chooseWeights(*m_session, settings(), m_rooftop, {taken.last->safetyBefore, taken.last->historyBefore, taken.last->fitBefore}, {},
                       u"Ben"_s, nowMs + 1));

    QCOMPARE(wrong.error().kind, Error::Kind::BadUse);
    QCOMPARE(taken.today, (RecommendationWeights{55, 25, 20}));
    QCOMPARE(*taken.last, (WeightChoice{nowMs, 55, 25, 20, 40, 30, 30, 91.5, u"Ana"_s}));
    QCOMPARE(study().today, (RecommendationWeights{40, 30, 30}));
    QCOMPARE(study().last->safetyBefore, 55);
}

QTEST_GUILESS_MAIN(WeightStudyTest)
#include "weightstudytest.moc"
