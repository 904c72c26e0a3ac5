// SPDX-License-Identifier: Apache-2.0
// The lane's weeks and its board over a few orders counted by hand, on both databases.
#include "jobs/service/servicesnapshot.h"
#include "base/clock.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class ServiceSnapshotTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void s32AWeekIsCountedFromItsOrdersLinesAndAnswers_data() { m_places.addRows(); }
    void s32AWeekIsCountedFromItsOrdersLinesAndAnswers();
    void theBoardHoldsTodayAndWhatIsStillOpen_data() { m_places.addRows(); }
    void theBoardHoldsTodayAndWhatIsStillOpen();
    void aStoreThatInspectsNothingHasNoFigures_data() { m_places.addRows(); }
    void aStoreThatInspectsNothingHasNoFigures();

private:
    void put(const QString &sql) { NEED(m_session->exec(sql)); }
    void addOrder(int id, int openedAgo, std::optional<int> closedAgo, int cents)
    {
        put(u"INSERT INTO repair_order (id, rooftop_id, source_id, ro_number, advisor, opened_on, closed_on, customer_total) "
            "VALUES (%1, 7, 1, 'R%1', 'L. Ruiz', %2, %3, %4)"_s.arg(id)
                .arg(m_today - openedAgo)
                .arg(closedAgo ? QString::number(m_today - *closedAgo) : u"NULL"_s)
                .arg(cents));
    }
    ServiceSnapshot load()
    {
        const auto settings = SettingTable(*m_session).read();
        const auto snapshot = ServiceSnapshot::load(*m_session, *settings, m_rooftop, QDate(2026, 11, 18));
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().text));
        return *snapshot;
    }

    static constexpr int m_today = 20775; // 2026-11-18
    StorePlaces m_places;
    FixedClock m_clock{1'795'003'600'000};
    Rooftop m_rooftop{7, u"Riverside"_s, u"UTC"_s, {}};
};

void ServiceSnapshotTest::init()
{
    if (QTest::currentDataTag() == nullptr)
        return;
    openStore(m_places.fresh(), m_clock);
    addOrder(1, 0, std::nullopt, 10'000); // inspected today
    addOrder(2, 3, 0, 20'000);            // closed today, never inspected
    addOrder(3, 9, 9, 40'000);
    addOrder(4, 200, std::nullopt, 5'000); // forgotten
    addOrder(5, 200, 0, 5'000);            // as old, and closed
    const qint64 at = m_today * 86'400'000LL;
    // The tablet sent it again under another key: the newer one counts.
    for (const int id : {30, 31})
        put(u"INSERT INTO inspection (id, rooftop_id, source_id, source_key, ro_number, technician, completed_at, received_at, texted_at, "
            "points_planned, points_done, exception) VALUES (%1, 7, 1, 'k%1', 'R1', 'D. Park', %2, %2, %3, 27, 27, 0)"_s.arg(id)
                .arg(at)
                .arg(at + 4 * 60'000));
    for (const auto &[item, severity] : {std::pair(40, 2), {41, 1}, {42, 0}})
        put(u"INSERT INTO inspection_item (id, inspection_id, rooftop_id, line_key, position, name, service_key, severity, gauge, parts) "
            "VALUES (%1, 31, 7, 'k%1', %1, 'Work %1', 'k%1', %2, 0, 10000)"_s.arg(item)
                .arg(severity));
    for (const int photo : {50, 51, 52})
        put(u"INSERT INTO inspection_photo (id, rooftop_id, item_id, source) VALUES (%1, 7, %2, 'p%1')"_s.arg(photo).arg(photo == 52 ? 42
                                                                                                                                     : 40));
    for (const auto &[number, item, kind, reason] : {std::tuple(1, 40, 2, 1), {2, 40, 1, 0}, {1, 41, 2, 1}})
        put(u"INSERT INTO decision (id, rooftop_id, inspection_id, item_id, number, kind, reason, channel, decided_at) "
            "VALUES (%1, 7, 31, %2, %3, %4, %5, 0, %6)"_s.arg(item * 10 + number)
                .arg(item)
                .arg(number)
                .arg(kind)
                .arg(reason)
                .arg(at + item));
}

void ServiceSnapshotTest::s32AWeekIsCountedFromItsOrdersLinesAndAnswers()
{
    const ServiceSnapshot lane = load();

    QCOMPARE(lane.weeks.size(), 12);
    QCOMPARE(lane.week.visits, 2);
    QCOMPARE(*lane.week.complete, 0.0);         // a yellow line has no photo, and the other order no inspection
    QCOMPARE(*lane.week.photosPerFinding, 1.0); // two photos of two lines; the green one's counts nowhere
    QCOMPARE(*lane.week.textedInTime, 1.0);
    QCOMPARE(*lane.week.opened, 0.0);
    QCOMPARE(*lane.week.accepted, 0.5); // the second answer to the first line holds
    QCOMPARE(*lane.week.reasonsGiven, 1.0);
    QCOMPARE(*lane.week.dollarsPerOrder, Money{15'000});
    QCOMPARE(lane.weeks.at(10).second.visits, 1);
    QCOMPARE(lane.gates.orders, 2);
    QCOMPARE(lane.gates.missed, 2);
    QCOMPARE(lane.byAdvisor.value(u"L. Ruiz"_s).visits, 3);
    QCOMPARE(lane.byTechnician.value(u"D. Park"_s).visits, 1);
}

void ServiceSnapshotTest::theBoardHoldsTodayAndWhatIsStillOpen()
{
    const ServiceSnapshot lane = load();

    QCOMPARE(lane.board.size(), 3);
    const ServiceOrder &inspected = lane.board.at(0), &closed = lane.board.at(1), &forgotten = lane.board.at(2);
    QCOMPARE(inspected.inspectionId, 31);
    QCOMPARE(inspected.stage, ServiceStage::Inspecting);
    QCOMPARE(inspected.findings, 2);
    QCOMPARE(inspected.approved, 1);
    QCOMPARE(inspected.declined, 1);
    QCOMPARE(inspected.gate.photosMissing(), 1);
    QCOMPARE(inspected.decidedAt, m_today * 86'400'000LL + 41);
    QCOMPARE(closed.number, u"R2"_s);
    QCOMPARE(closed.stage, ServiceStage::Ready);
    QCOMPARE(forgotten.number, u"R4"_s);
    QCOMPARE(forgotten.stage, ServiceStage::Open);
}

void ServiceSnapshotTest::aStoreThatInspectsNothingHasNoFigures()
{
    put(u"DELETE FROM inspection"_s);

    const ServiceSnapshot lane = load();

    QCOMPARE(lane.weeks.size(), 12);
    QCOMPARE(lane.week, ServiceFigures());
    QVERIFY(lane.byAdvisor.isEmpty());
    QCOMPARE(lane.board.size(), 3);
}

QTEST_GUILESS_MAIN(ServiceSnapshotTest)
#include "servicesnapshottest.moc"
