// SPDX-License-Identifier: Apache-2.0
// Values moved since an appraisal. Expected figures are worked out by hand in the comments, thresholds are those of the trade-in article
// (acceptance T26 to T31: above 5 %, below 5 %, within 3 %, more than 10 % in a quarter).
#include "programs/appraisals/valuechange.h"

#include <QTest>

using namespace tradewind;

class ValueChangeTest : public QObject
{
    Q_OBJECT

private:
    const QDate m_day{2026, 8, 1};

    static ValueSeries series(const char *provider, std::vector<DatedValue> values, ValueGrade grade = ValueGrade::Average)
    {
        return {provider, grade, ValueBasis::TradeIn, std::move(values)};
    }
    static Money dollars(int amount) { return Money::fromDollars(amount); }

private Q_SLOTS:
    void everyBookIsComparedWithItselfAndTheMedianCounts()
    {
        // 24,300 → 25,600 is +5.35 %; 25,000 → 26,000 is +4 %; 20,000 → 21,600 is +8 %. The median is 5.35 %.
        const auto change = valueChange(m_day, ValueGrade::Unknown,
                                        {series("Black Book", {{m_day, dollars(24'300)}, {m_day.addDays(12), dollars(25'600)}}),
                                         series("KBB", {{m_day, dollars(25'000)}, {m_day.addDays(12), dollars(26'000)}}),
                                         series("MMR", {{m_day, dollars(20'000)}, {m_day.addDays(12), dollars(21'600)}})},
                                        m_day.addDays(12));

        QVERIFY(change);
        QCOMPARE(change->basisPoints, 535);
        QCOMPARE(change->books, 3);
        QCOMPARE(change->move, ValueMove::Up);
        QCOMPARE(change->booksThen, dollars(24'300));
        QCOMPARE(change->booksNow, dollars(25'600));
    }

    void anOfferFarFromTheBooksDoesNotMoveBecauseOfThat()
    {
        // Offered 20,000 where the book said 22,000, for the reconditioning: the book stands, so does the offer.
        const auto change =
            valueChange(m_day, ValueGrade::Unknown, {series("Black Book", {{m_day, dollars(22'000)}, {m_day.addDays(9), dollars(22'000)}})},
                        m_day.addDays(9));

        QVERIFY(change);
        QCOMPARE(change->move, ValueMove::Steady);
        QCOMPARE(carried(dollars(20'000), change->basisPoints), dollars(20'000));
    }

    void unknownStaysUnknown_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("no value at all") << 0;
        QTest::newRow("nothing since the appraisal") << 1;
        QTest::newRow("the last value long before the appraisal") << 2;
    }
    void unknownStaysUnknown()
    {
        QFETCH(int, before);
        std::vector<ValueSeries> books;
        if (before == 1)
            books = {series("Black Book", {{m_day, dollars(20'000)}})};
        else if (before == 2)
            books = {series("Black Book", {{m_day.addDays(-60), dollars(20'000)}, {m_day.addDays(30), dollars(15'000)}})};

        QVERIFY(!valueChange(m_day, ValueGrade::Average, books, m_day.addDays(40)));
    }

    void theThresholdsAreThoseOfTheArticle_data()
    {
        QTest::addColumn<int>("now");
        QTest::addColumn<ValueMove>("move");
        QTest::newRow("exactly 3% up") << 20'600 << ValueMove::Steady;
        QTest::newRow("3.5% up") << 20'700 << ValueMove::Between;
        QTest::newRow("exactly 5% up") << 21'000 << ValueMove::Between;
        QTest::newRow("5.05% up") << 21'010 << ValueMove::Up;
        QTest::newRow("exactly 5% down") << 19'000 << ValueMove::Between;
        QTest::newRow("5.05% down") << 18'990 << ValueMove::Down;
        QTest::newRow("exactly 10% down") << 18'000 << ValueMove::Down;
        QTest::newRow("10.05% down") << 17'990 << ValueMove::DownDeep;
    }
    void theThresholdsAreThoseOfTheArticle()
    {
        QFETCH(int, now);
        QFETCH(ValueMove, move);

        const auto change =
            valueChange(m_day, ValueGrade::Average, {series("Black Book", {{m_day, dollars(20'000)}, {m_day.addDays(20), dollars(now)}})},
                        m_day.addDays(20));

        QVERIFY(change);
        QCOMPARE(change->move, move);
    }

    void aDeepFallIsThatOfAQuarter()
    {
        // Down 10.5 % in 150 days, but 20,000 → 18,900 (−5.5 %) lay before the last 92 days: 18,900 → 17,900 is −5.3 %.
        const auto change = valueChange(
            m_day, ValueGrade::Average,
            {series("Black Book", {{m_day, dollars(20'000)}, {m_day.addDays(40), dollars(18'900)}, {m_day.addDays(148), dollars(17'900)}})},
            m_day.addDays(150));

        QVERIFY(change);
        QCOMPARE(change->basisPoints, -1050);
        QCOMPARE(change->quarterBasisPoints.value_or(0), -529);
        QCOMPARE(change->move, ValueMove::Down);
    }

    void theHistoryKeepsEachDayAndTheLastStep()
    {
        const auto change = valueChange(m_day, ValueGrade::Average,
                                        {series("Black Book", {{m_day, dollars(20'000)},
                                                               {m_day.addDays(7), dollars(20'200)},
                                                               {m_day.addDays(14), dollars(20'500)},
                                                               {m_day.addDays(40), dollars(30'000)}})},
                                        m_day.addDays(20));

        QVERIFY(change);
        QCOMPARE(change->history.size(), std::size_t(3)); // the day itself and two later; what comes after the day asked about is not known
        QCOMPARE(change->history[1].basisPoints, 100);
        QCOMPARE(change->basisPoints, 250);
        QCOMPARE(change->sinceLastBasisPoints, 150);
    }

    void aBookInTheConditionSeenIsPreferredWhereItGoesOn()
    {
        const std::vector<ValueSeries> books{
            series("Black Book", {{m_day, dollars(21'000)}}, ValueGrade::Clean), // the sheet of that day, and nothing since
            series("Black Book", {{m_day.addDays(-3), dollars(20'000)}, {m_day.addDays(10), dollars(20'400)}})};

        const auto change = valueChange(m_day, ValueGrade::Clean, books, m_day.addDays(10));

        QVERIFY(change);
        QCOMPARE(change->basisPoints, 200);
    }
};

QTEST_GUILESS_MAIN(ValueChangeTest)
#include "valuechangetest.moc"
