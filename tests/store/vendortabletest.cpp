// SPDX-License-Identifier: Apache-2.0
// Connections, schedules, runs, calls and taken files on both databases.
#include "store/vendortable.h"
#include "base/clock.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

using namespace tradewind;
using namespace Qt::StringLiterals;

class VendorTableTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void howFarItCameAndWhenItRunsAreKeptApart_data() { m_places.addRows(); }
    void howFarItCameAndWhenItRunsAreKeptApart();
    void runsAndCallsComeBackNewestFirstAndAreForgotten_data() { m_places.addRows(); }
    void runsAndCallsComeBackNewestFirstAndAreForgotten();
    void aTakenFileIsKnownByNameSizeAndTimeAndByItsBytes_data() { m_places.addRows(); }
    void aTakenFileIsKnownByNameSizeAndTimeAndByItsBytes();

private:
    StorePlaces m_places;
    FixedClock m_clock{1'767'225'600'000};
    const VendorConnectionRow m_connection{5, 1, u"tekion"_s, u"https://api.example.com"_s, u"{}"_s, false, false, 1};
};

void VendorTableTest::init()
{
    openStore(m_places.fresh(), m_clock);
    NEED(VendorTable(*m_session).keepConnection(m_connection));
    NEED(VendorTable(*m_session).addStream(m_connection, u"tekion-deals"_s, 60));
}

void VendorTableTest::cleanup()
{
    closeStore();
}

void VendorTableTest::howFarItCameAndWhenItRunsAreKeptApart()
{
    VendorTable table(*m_session);
    const auto before = table.streams(5);
    NEED(before);
    VendorStreamRow scheduled = before->first(), running = before->first();
    scheduled.atTimes = u"06:00 18:30"_s;
    scheduled.everyMinutes = 30;
    scheduled.nextAt = 77;
    running.cursorAt = 99;
    running.pushed = 3;
    running.nextAt = 88;

    NEED(table.schedule(5, scheduled));
    NEED(table.setStream(5, running)); // a run that began before the schedule was changed

    const auto after = table.streams(5);
    NEED(after);
    QCOMPARE(after->first().atTimes, u"06:00 18:30"_s);
    QCOMPARE(after->first().everyMinutes, 30);
    QCOMPARE(after->first().cursorAt, 99);
    QCOMPARE(after->first().pushed, 3);
}

void VendorTableTest::runsAndCallsComeBackNewestFirstAndAreForgotten()
{
    VendorTable table(*m_session);
    VendorRunRow run{1, u"tekion-deals"_s, u"poll"_s, 100, 5, 10, 2, 1, 3, true, u"slow"_s}, later = run;
    later.id = 2;
    later.startedAt = 200;
    VendorCallRow call;
    call.id = 3;
    call.stream = u"tekion-deals"_s;
    call.calledAt = 100;
    call.method = u"GET"_s;
    call.url = u"https://api.example.com/deals"_s;
    call.status = 200;

    NEED(table.addRun(m_connection, run));
    NEED(table.addRun(m_connection, later));
    NEED(table.addCall(m_connection, call));

    const auto runs = table.runs(5, {}, 10), none = table.runs(5, u"tekion-customers"_s, 10);
    NEED(runs);
    NEED(none);
    QCOMPARE(*runs, QList<VendorRunRow>({later, run}));
    QCOMPARE(none->size(), 0);
    NEED(table.forget(150));
    QCOMPARE(table.runs(5, u"tekion-deals"_s, 10)->size(), 1);
    QCOMPARE(table.calls(5, {}, 10)->size(), 0);
}

void VendorTableTest::aTakenFileIsKnownByNameSizeAndTimeAndByItsBytes()
{
    VendorTable table(*m_session);
    const TakenFileRow file{u"stock.csv"_s, u"abc"_s, 12, 34, 56, {}};
    TakenFileRow grown = file;
    grown.bytes = 13;

    NEED(table.keepFile(m_connection, file));
    NEED(table.keepFile(m_connection, file));

    QVERIFY(*table.wasFileTaken(5, file));
    QVERIFY(!*table.wasFileTaken(5, grown));
    QVERIFY(!*table.wasFileTaken(6, file));
    QVERIFY(*table.wereBytesTaken(5, u"abc"_s));
    QVERIFY(!*table.wereBytesTaken(5, u"abd"_s));
}

QTEST_GUILESS_MAIN(VendorTableTest)
#include "vendortabletest.moc"
