// SPDX-License-Identifier: Apache-2.0
// From imported files to recorded crossings: the book in memory says what the single ledger says, and a day is recorded once.
#include "domain/calendar.h"
#include "jobs/equity/equitysettings.h"
#include "jobs/equity/recompute.h"
#include "store/equitytable.h"
#include "tests/support/need.h"
#include "tests/support/samplefixture.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class EquityDeskTest : public QObject, protected SampleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDayRecordedTwiceRecordsNothingNew();
    void everyCrossingLiesOnTheOtherSideTheDayBefore();
    void theBookSaysWhatEachLedgerSays();
    void aCancelledRecomputeLeavesTheStoreAsItWas();

private:
    QList<CrossingRow> crossingsSince(QDate day)
    {
        QList<CrossingRow> rows;
        const auto read = EquityTable(*m_session).crossingsSince(day, [&rows](const CrossingRow &row) { rows << row; });
        return read ? rows : QList<CrossingRow>();
    }

    IdMaker m_ids{m_clock, 7};
    EquityThresholds m_thresholds;
    EquitySettings m_settings;
};

void EquityDeskTest::initTestCase()
{
    makeSample(400, true);
}

void EquityDeskTest::aDayRecordedTwiceRecordsNothingNew()
{
    const auto first = recomputeEquity(*m_session, m_clock, m_ids, m_day, m_thresholds, m_settings, m_quiet);
    const auto second = recomputeEquity(*m_session, m_clock, m_ids, m_day, m_thresholds, m_settings, m_quiet);

    NEED(first);
    NEED(second);
    QVERIFY(first->crossed > 0);
    QCOMPARE(second->crossed, 0);
    QCOMPARE(second->positions, first->positions);
    QVERIFY(first->positive <= first->positions && first->positions <= first->vehicles);
}

void EquityDeskTest::everyCrossingLiesOnTheOtherSideTheDayBefore()
{
    const QList<CrossingRow> crossings = crossingsSince(m_day.addDays(-300)); // nearer than the look-back's end

    QVERIFY(!crossings.isEmpty());
    for (const CrossingRow &crossing : crossings) {
        QVERIFY(crossing.direction > 0 ? crossing.equityAfter >= crossing.threshold : crossing.equityAfter < crossing.threshold);
        if (crossing.equityBefore)
            QVERIFY(crossing.direction > 0 ? *crossing.equityBefore < crossing.threshold : *crossing.equityBefore >= crossing.threshold);
        if (crossing.equityBefore)
            QCOMPARE(*crossing.valueChange - *crossing.payoffChange, crossing.equityAfter - *crossing.equityBefore);
    }
}

void EquityDeskTest::theBookSaysWhatEachLedgerSays()
{
    const auto desk = DeskBook::load(*m_session, m_day, m_settings, bookSettings(m_thresholds, m_settings), m_quiet);
    NEED(desk);

    int compared = 0;
    for (std::size_t row = 0; row < (*desk)->size(); ++row) {
        const auto position = equityOn(m_day, (*desk)->facts(row), m_settings);
        const bool isKnown = position && position->equity;
        QCOMPARE((*desk)->book().equity(row) != unknown32, isKnown);
        if (!isKnown)
            continue;
        QCOMPARE((*desk)->book().payoffs()[row], position->payoff->amount.cents);
        QVERIFY(std::abs((*desk)->book().equity(row) - position->equity->likely.cents) <= 1); // each book's value rounds on its own
        ++compared;
    }
    QVERIFY(compared > 300);
}

void EquityDeskTest::aCancelledRecomputeLeavesTheStoreAsItWas()
{
    const JobContext cancelled(std::make_shared<std::atomic_bool>(true), [](const JobProgress &) {});
    const QList<CrossingRow> before = crossingsSince(QDate(2000, 1, 1));

    const auto done = recomputeEquity(*m_session, m_clock, m_ids, m_day.addDays(1), m_thresholds, m_settings, cancelled);

    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    QCOMPARE(crossingsSince(QDate(2000, 1, 1)), before);
}

QTEST_GUILESS_MAIN(EquityDeskTest)
#include "equitydesktest.moc"
