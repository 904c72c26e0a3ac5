// SPDX-License-Identifier: Apache-2.0
// The time machine: no rule broken over the changes of clocks, the same seed the same ledger, and a checker that can fail.
#include "base/clock.h"
#include "jobs/sequences/ledgercheck.h"
#include "store/store.h"
#include "tests/support/need.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRuleIsBrokenOverTheChangeOfClocks_data();
    void noRuleIsBrokenOverTheChangeOfClocks();
    void theSameSeedGivesTheSameLedger();
    void theCheckerFindsWhatIsWrong();
};

void SimulationTest::noRuleIsBrokenOverTheChangeOfClocks_data()
{
    // 15 USC 260a: the second Sunday of March and the first Sunday of November.
    QTest::addColumn<QDate>("from");
    QTest::newRow("fall 2026") << QDate(2026, 10, 20);
    QTest::newRow("spring 2027") << QDate(2027, 3, 3);
    QTest::newRow("fall 2027") << QDate(2027, 10, 27);
}

void SimulationTest::noRuleIsBrokenOverTheChangeOfClocks()
{
    QFETCH(QDate, from);
    SimulationOrder order;
    order.from = from;
    order.days = 25;
    order.customers = 400;
    order.behaviour.sleeps = .5;

    const auto report = simulate(order);

    NEED(report);
    QVERIFY2(report->violationCount == 0, qPrintable(report->violations.join(u'\n')));
    QCOMPARE(report->doubles, 0);
    QCOMPARE(report->unexplained, 0);
    QCOMPARE(report->clockChanges, 1);
    QVERIFY(report->sleeps >= 5);
    QVERIFY(report->messages > 100 && report->calls > 50 && report->appointments > 5);
}

void SimulationTest::theSameSeedGivesTheSameLedger()
{
    SimulationOrder order;
    order.days = 8;
    order.customers = 200;

    const auto first = simulate(order);
    const auto again = simulate(order);
    order.seed = 2;
    const auto other = simulate(order);

    NEED(first);
    NEED(again);
    NEED(other);
    QCOMPARE(again->fingerprint, first->fingerprint);
    QVERIFY(other->fingerprint != first->fingerprint);
}

void SimulationTest::theCheckerFindsWhatIsWrong()
{
    QTemporaryDir folder;
    const FixedClock clock(1'795'000'000'000);
    const auto store = Store::open(*StoreLocation::parse(folder.filePath(u"empty.db"_s)), clock);
    NEED(store);
    const auto session = (*store)->session();
    NEED(session);
    StepMessage message;
    message.onceKey = u"1:a"_s;
    message.sequence = u"tradein-hot"_s;
    const auto sequences = builtInSequences();
    NEED(sequences);
    SimulationReport report;

    NEED(checkLedger(**session, *sequences, {{message, 5}, {message, 6}}, QTimeZone("America/Chicago"), report));

    QCOMPARE(report.doubles, 1);
    QCOMPARE(report.unexplained, 2);
    QVERIFY(report.violationCount >= 3);
}

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulationtest.moc"
