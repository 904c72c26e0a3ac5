// SPDX-License-Identifier: Apache-2.0
// The time machine: no rule broken over the changes of clocks, the same seed the same ledger, and a checker that can fail.
#include "base/clock.h"
#include "jobs/timemachine/ledgercheck.h"
#include "store/session.h"
#include "store/store.h"
#include "tests/support/need.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tradewind;
using namespace Qt::StringLiterals;

class SimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRuleIsBrokenOverTheChangeOfClocks_data();
    void noRuleIsBrokenOverTheChangeOfClocks();
    void theSameSeedGivesTheSameLedger();
    void theServiceFiguresAgreeWithWhatTrulyHappened();
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
    order.behaviour.lane.visitsADay = 6;

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
    order.behaviour.lane.visitsADay = 6;

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

namespace {

/// What came back of declined work, counted from the repair orders as they stand: a sale answers the declines of the same service on the
/// same vehicle since its last sale, if the newest of them is at most 120 days old. What was declined on the day of the sale belongs to the
/// same visit, on whichever order it stands: it is answered, and nothing came back.
struct CameBack
{
    int lines = 0;
    Money amount;
};
CameBack cameBack(Session &session, QDate from)
{
    struct Open
    {
        QDate on;
        qint64 order = 0;
    };
    QHash<QString, QList<Open>> open;
    CameBack back;
    const auto read = session.eachOf(u"SELECT r.id, r.vehicle_id, r.closed_on, l.description, l.decision, l.amount FROM repair_order r "
                                     "JOIN repair_line l ON l.repair_order_id = r.id WHERE r.closed_on IS NOT NULL "
                                     "ORDER BY r.closed_on, CASE WHEN l.decision = 2 THEN 0 ELSE 1 END, r.id"_s,
                                     {}, [&](const Row &row) {
                                         const QDate day = row.day(2);
                                         const QString place = row.text(1) + u'/' + row.text(3);
                                         if (day < from)
                                             return;
                                         if (row.id(4) == 2) {
                                             open[place] << Open{day, row.id(0)};
                                             return;
                                         }
                                         QDate newest;
                                         for (const Open &declined : open.take(place)) {
                                             if (declined.order != row.id(0) && declined.on < day)
                                                 newest = declined.on;
                                         }
                                         if (newest.isValid() && newest.daysTo(day) <= 120) {
                                             ++back.lines;
                                             back.amount += row.money(5).value_or(Money{});
                                         }
                                     });
    if (!read)
        back.lines = -1;
    return back;
}

std::optional<double> shareOf(int part, int whole)
{
    return whole > 0 ? std::optional(static_cast<double>(part) / whole) : std::nullopt;
}

} // namespace

void SimulationTest::theServiceFiguresAgreeWithWhatTrulyHappened()
{
    SimulationOrder order;
    order.days = 120;
    order.customers = 300;
    order.behaviour.leadsADay = order.behaviour.appraisalsADay = order.behaviour.onlineADay = .2; // the lane is what is counted
    order.behaviour.lane.visitsADay = 8;
    order.behaviour.lane.comesBack = .5;
    const QDate lastDay = order.from.addDays(order.days - 1);
    CameBack back;

    const auto report = simulate(order, {}, [&](Session &session) { back = cameBack(session, lastDay.addDays(-400)); });

    NEED(report);
    QCOMPARE(report->violationCount, 0);
    using Kind = LaneEvent::Kind;
    int weeksChecked = 0;
    for (const auto &[from, figures] : report->service.weeks) {
        QMap<Kind, int> count;
        int withReason = 0;
        for (const LaneEvent &event : report->lane) {
            if (event.on < from || event.on >= from.addDays(7))
                continue;
            ++count[event.kind];
            withReason += event.kind == Kind::Declined && event.hasReason;
        }
        QCOMPARE(figures.visits, count[Kind::WrittenUp]);
        QCOMPARE(figures.complete, shareOf(count[Kind::Inspected], count[Kind::WrittenUp] - count[Kind::Excepted]));
        QCOMPARE(figures.opened, shareOf(count[Kind::Viewed], count[Kind::Texted]));
        QCOMPARE(figures.accepted, shareOf(count[Kind::Approved], count[Kind::Approved] + count[Kind::Declined]));
        QCOMPARE(figures.reasonsGiven, shareOf(withReason, count[Kind::Declined]));
        ++weeksChecked;
    }
    QCOMPARE(weeksChecked, 12);
    const DeclinedBook &declined = report->service.declined;
    QCOMPARE(static_cast<int>(declined.recovered.size()), back.lines);
    QCOMPARE(declined.recoveredAmount, back.amount);
    const auto returned = std::count_if(report->lane.begin(), report->lane.end(), [](const LaneEvent &event) { return event.isReturn; });
    QVERIFY2(returned >= 5 && back.lines >= returned, qPrintable(u"%1 came back, %2 lines"_s.arg(returned).arg(back.lines)));
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
