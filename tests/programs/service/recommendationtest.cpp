// SPDX-License-Identifier: Apache-2.0
#include "programs/service/recommendation.h"
#include "programs/service/weightfit.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace tradewind;

namespace {

const QDate today(2026, 11, 22);

InspectionLine finding(const char *name, Severity severity, std::optional<Measurement> measured = {})
{
    InspectionLine line;
    line.name = name;
    line.severity = severity;
    line.measured = measured;
    return line;
}

Recommendation scored(int safety, int history, int fit, int line = 0)
{
    Recommendation made;
    made.line = line;
    made.safety = safety;
    made.history = history;
    made.fit = fit;
    made.score = scoreOf(made, {});
    return made;
}

} // namespace

class RecommendationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void s19WornPartsAreUrgentAndNewOnesAreNot_data();
    void s19WornPartsAreUrgentAndNewOnesAreNot();
    void s19EveryPointIsExplained_data();
    void s19EveryPointIsExplained();
    void s19NoDimensionGivesMoreThanItsWeight();
    void s19AnAgeingDeclineRaisesHistory();
    void s19SafetyComesBeforeComfort();
    void s18TheScheduleIsFoundByTheWordsOfALine();
    void s18APastIntervalIsCountedInWholeIntervals();
    void s20AgreementCountsThePicksTheManagerMadeToo();
    void s20TunedWeightsFindTheManagersHabit();
    void s20WeightsAreJudgedByInspectionsTheyWereNotFittedOn();
    void s21TopThreeAreShownAndTheRestIsFolded();
    void s22DriftIsCheckedEachQuarter();

private:
    OemSchedule m_schedule;
};

void RecommendationTest::initTestCase()
{
    auto schedule = OemSchedule::builtIn();
    QVERIFY2(schedule, qPrintable(schedule ? QString() : schedule.error().text));
    m_schedule = *std::move(schedule);
}

void RecommendationTest::s19WornPartsAreUrgentAndNewOnesAreNot_data()
{
    QTest::addColumn<int>("gauge");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("rated");
    QTest::addColumn<int>("percent");
    // Straight lines between the ends the header names, by hand.
    QTest::newRow("pads 2 mm") << int(Gauge::PadTenthMillimeters) << 20 << 0 << 100;
    QTest::newRow("pads 5 mm") << int(Gauge::PadTenthMillimeters) << 50 << 0 << 50;
    QTest::newRow("pads 11 mm") << int(Gauge::PadTenthMillimeters) << 110 << 0 << 0;
    QTest::newRow("tread 2/32, the legal limit") << int(Gauge::TreadTenthThirtySeconds) << 20 << 0 << 100;
    QTest::newRow("tread 8/32") << int(Gauge::TreadTenthThirtySeconds) << 80 << 0 << 0;
    QTest::newRow("battery 275 of 550") << int(Gauge::BatteryColdCranking) << 275 << 550 << 100;
    QTest::newRow("battery as new") << int(Gauge::BatteryColdCranking) << 550 << 550 << 0;
    QTest::newRow("moisture 4%") << int(Gauge::MoistureTenthPercent) << 40 << 0 << 100;
    QTest::newRow("moisture 1%") << int(Gauge::MoistureTenthPercent) << 10 << 0 << 0;
    QTest::newRow("play 1.5 mm") << int(Gauge::PlayTenthMillimeters) << 15 << 0 << 50;
}

void RecommendationTest::s19WornPartsAreUrgentAndNewOnesAreNot()
{
    QFETCH(int, gauge);
    QFETCH(int, value);
    QFETCH(int, rated);
    QFETCH(int, percent);

    QCOMPARE(wearPercent({static_cast<Gauge>(gauge), value, rated == 0 ? std::nullopt : std::optional(rated)}), percent);
}

void RecommendationTest::s19EveryPointIsExplained_data()
{
    QTest::addColumn<int>("safety");
    QTest::addColumn<int>("history");
    QTest::addColumn<int>("fit");
    QTest::newRow("as the source") << 40 << 30 << 30;
    QTest::newRow("odd") << 37 << 41 << 22;
    QTest::newRow("safety only") << 100 << 0 << 0;
}

void RecommendationTest::s19EveryPointIsExplained()
{
    QFETCH(int, safety);
    QFETCH(int, history);
    QFETCH(int, fit);
    InspectionLine line = finding("Front brake pads", Severity::Red, Measurement{Gauge::PadTenthMillimeters, 30, {}});
    line.parts = Money{22'800};
    line.labor = Money{19'000};
    LineHistory past;
    past.milesSinceDone = 41'000;
    past.declined = EarlierDecline{today.addDays(-118), Severity::Yellow, DeclineReason::Price, Money{38'900}, {}};
    past.earlierValue = 50;
    const CustomerFit customer{Money{184'000}, 3, Warranty::Ended, true};

    const auto made = recommend(0, line, past, customer, m_schedule, "Toyota", today, {safety, history, fit});

    const int told =
        std::accumulate(made.reasons.begin(), made.reasons.end(), 0, [](int sum, const auto &each) { return sum + each.points; });
    QCOMPARE(told, made.score);
    QVERIFY(made.score > 50 && made.score <= 100);
}

void RecommendationTest::s19NoDimensionGivesMoreThanItsWeight()
{
    std::mt19937 random(7); // fixed: the same 500 lines each run
    const auto upTo = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    for (int i = 0; i < 500; ++i) {
        InspectionLine line = finding("Front brake pads", upTo(2) ? Severity::Red : Severity::Yellow,
                                      Measurement{static_cast<Gauge>(upTo(6)), upTo(900), 550});
        line.parts = Money{upTo(200'000)};
        LineHistory past{upTo(200'000), upTo(120), EarlierDecline{today.addDays(-upTo(400)), Severity::Red, {}, {}, {}}, upTo(900)};
        const CustomerFit customer{Money{upTo(400'000)}, upTo(9), static_cast<Warranty>(upTo(3)), upTo(2) == 1};

        const auto made = recommend(0, line, past, customer, m_schedule, "", today, {});

        int of[3] = {0, 0, 0};
        for (const auto &each : made.reasons)
            of[static_cast<int>(each.dimension)] += each.points;
        QVERIFY(of[0] <= 40 && of[1] <= 30 && of[2] <= 30);
        QCOMPARE(of[0] + of[1] + of[2], made.score);
    }
}

void RecommendationTest::s19AnAgeingDeclineRaisesHistory()
{
    const InspectionLine line = finding("Struts", Severity::Yellow);
    const auto historyAfter = [&](int days) {
        LineHistory past;
        past.declined = EarlierDecline{today.addDays(-days), Severity::Yellow, DeclineReason::Price, Money{50'000}, {}};
        return recommend(0, line, past, {}, m_schedule, "", today, {}).history;
    };

    QCOMPARE(recommend(0, line, {}, {}, m_schedule, "", today, {}).history, 0);
    QVERIFY(historyAfter(10) < historyAfter(60) && historyAfter(60) < historyAfter(120));
    QCOMPARE(historyAfter(120), historyAfter(300));
}

void RecommendationTest::s19SafetyComesBeforeComfort()
{
    const auto brakes = recommend(0, finding("Front brake pads", Severity::Red, Measurement{Gauge::PadTenthMillimeters, 25, {}}), {}, {},
                                  m_schedule, "", today, {});
    const auto filter = recommend(1, finding("Cabin air filter", Severity::Red), {}, {}, m_schedule, "", today, {});

    QVERIFY(brakes.score > filter.score);
}

void RecommendationTest::s18TheScheduleIsFoundByTheWordsOfALine()
{
    const auto *fluid = m_schedule.find(serviceKey("Brake fluid exchange"));
    const auto *pads = m_schedule.find(serviceKey("Replace front brake pads and rotors"));

    QVERIFY(fluid && pads);
    QCOMPARE(fluid->miles.value_or(0), 30'000); // Subaru and Toyota owner schedules
    QCOMPARE(pads->safety, SafetyClass::Brakes);
    QVERIFY(m_schedule.find(serviceKey("Floor mats")) == nullptr);
}

void RecommendationTest::s18APastIntervalIsCountedInWholeIntervals()
{
    const ScheduledService oil{"Oil", "oil", 10'000, 6, SafetyClass::Wear, {}};

    QCOMPARE(*intervalUsedPercent(oil, 25'000, 6), 250);
    QCOMPARE(*intervalUsedPercent(oil, 1'000, 18), 300);
    QVERIFY(!intervalUsedPercent(oil, {}, {}));
}

void RecommendationTest::s20AgreementCountsThePicksTheManagerMadeToo()
{
    // Ours by 40/30/30: line 0 (40), then 1 (30), 2 (20); the manager took 0, 2, 3.
    RankedInspection past;
    past.lines = {scored(100, 0, 0, 0), scored(0, 100, 0, 1), scored(50, 0, 0, 2), scored(0, 0, 10, 3)};
    past.managersTop = {0, 2, 3};

    const Agreement agreement = agreementOf({past}, {});

    QCOMPARE(agreement, (Agreement{2, 3, 1}));
    QVERIFY(qAbs(*agreement.percent() - 66.667) < 0.01);
}

void RecommendationTest::s20TunedWeightsFindTheManagersHabit()
{
    // A manager who looks at history only, over 100 invented inspections.
    std::mt19937 random(11);
    std::vector<RankedInspection> history;
    for (int i = 0; i < inspectionsToValidate; ++i) {
        RankedInspection past;
        for (int line = 0; line < 8; ++line)
            past.lines.push_back(
                scored(static_cast<int>(random() % 101), static_cast<int>(random() % 101), static_cast<int>(random() % 101), line));
        std::vector<int> order(8);
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return past.lines[static_cast<std::size_t>(a)].history > past.lines[static_cast<std::size_t>(b)].history;
        });
        past.managersTop.assign(order.begin(), order.begin() + 3);
        history.push_back(past);
    }

    const RecommendationWeights tuned = bestWeights(history);

    QVERIFY(tuned.history >= 80);
    QCOMPARE(tuned.safety + tuned.history + tuned.fit, 100);
    QVERIFY(agreementOf(history, tuned).percent() > agreementOf(history, {}).percent());
    QVERIFY(*agreementOf(history, tuned).percent() >= agreementGoalPercent);
}

void RecommendationTest::s20WeightsAreJudgedByInspectionsTheyWereNotFittedOn()
{
    // Picks by chance: whatever fits them fits only them.
    std::mt19937 random(7);
    std::vector<RankedInspection> history;
    for (int i = 0; i < inspectionsToValidate; ++i) {
        RankedInspection past;
        for (int line = 0; line < 8; ++line)
            past.lines.push_back(
                scored(static_cast<int>(random() % 101), static_cast<int>(random() % 101), static_cast<int>(random() % 101), line));
        past.managersTop = {static_cast<int>(random() % 8)};
        history.push_back(past);
    }

    const JudgedApart apart = judgedApart(history, 5);

    QCOMPARE(apart.agreement.inspections, inspectionsToValidate);
    QCOMPARE(apart.scores.size(), 800u);
    QCOMPARE(std::count_if(apart.scores.begin(), apart.scores.end(), [](const PickScore &one) { return one.isPicked; }), 100);
    QVERIFY(*apart.agreement.percent() < *agreementOf(history, bestWeights(history)).percent());
    QVERIFY(judgedApart({history.begin(), history.begin() + 4}, 5).scores.empty());
}

void RecommendationTest::s21TopThreeAreShownAndTheRestIsFolded()
{
    const Presented many = presented({scored(10, 0, 0, 0), scored(100, 100, 100, 1), scored(80, 80, 80, 2), scored(60, 60, 60, 3)});
    const Presented steep = presented({scored(100, 100, 100, 0), scored(90, 90, 90, 1), scored(20, 20, 20, 2), scored(10, 10, 10, 3)});
    const Presented few = presented({scored(10, 0, 0, 0)});

    QCOMPARE(many.shown.size(), std::size_t{3});
    QCOMPARE(many.shown.front().line, 1);
    QCOMPARE(many.folded.size(), std::size_t{1});
    QCOMPARE(steep.shown.size(), std::size_t{2}); // 20 is under half of 100
    QCOMPARE(few.shown.size(), std::size_t{1});
}

void RecommendationTest::s22DriftIsCheckedEachQuarter()
{
    const Agreement good{264, 300, 100}; // 88 %
    const Agreement poor{252, 300, 100}; // 84 %
    const Agreement few{30, 30, 10};

    QCOMPARE(driftOf(good, 88.0, today.addDays(-30), today), Drift::None);
    QCOMPARE(driftOf(good, 88.0, today.addDays(-91), today), Drift::CheckDue);
    QCOMPARE(driftOf(good, 94.0, today.addDays(-30), today), Drift::Drifted);
    QCOMPARE(driftOf(poor, {}, today, today), Drift::Drifted);
    QCOMPARE(driftOf(few, {}, today, today), Drift::TooFew);
}

QTEST_GUILESS_MAIN(RecommendationTest)
#include "recommendationtest.moc"
