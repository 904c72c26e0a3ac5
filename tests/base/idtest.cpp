// SPDX-License-Identifier: Apache-2.0
#include "base/id.h"

#include "base/clock.h"

#include <QSet>
#include <QTest>
#include <QThread>

using namespace tradewind;

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithTheClock();
    void neverRepeatsWhenTheClockStandsStillOrStepsBack();
    void desksNeverShareAnId();
    void aReservedRangeIsNotGivenAgain();
    void saysWhenAnIdWasMade();
    void aRunCountsUpByOneAndIsNotGivenAgain();
    void aPlaceOnTheLineAndADeskMakeAnIdAgain();
    void threadsNeverShareAnId();
    void todayIsTheDayInTheZone();
};

static constexpr qint64 newYear2026Ms = 1'767'225'600'000; // date -u -d 2026-01-01 +%s

void IdTest::growsWithTheClock()
{
    FixedClock clock(newYear2026Ms);
    IdMaker ids(clock, 3);

    const Id before = ids.next();
    clock.advanceMs(1);
    const Id after = ids.next();

    QVERIFY(before > 0);
    QVERIFY(after > before);
}

void IdTest::neverRepeatsWhenTheClockStandsStillOrStepsBack()
{
    FixedClock clock(newYear2026Ms);
    IdMaker ids(clock, 0);
    Id last = 0;

    for (int i = 0; i < 20'000; ++i) {
        if (i == 10'000)
            clock.advanceMs(-3'600'000);
        const Id id = ids.next();
        QVERIFY(id > last);
        last = id;
    }
}

void IdTest::desksNeverShareAnId()
{
    const FixedClock clock(newYear2026Ms);
    IdMaker one(clock, 1), two(clock, 1023);
    QSet<Id> seen;

    for (int i = 0; i < 5'000; ++i)
        seen << one.next() << two.next();

    QCOMPARE(seen.size(), 10'000);
}

void IdTest::aReservedRangeIsNotGivenAgain()
{
    const FixedClock clock(newYear2026Ms);
    IdMaker ids(clock, 7);

    const IdRange range = ids.reserve(1'000'000);
    const Id next = ids.next();

    QVERIFY(range.at(1) > range.at(0));
    QVERIFY(next > range.at(range.count - 1));
}

void IdTest::saysWhenAnIdWasMade()
{
    const FixedClock clock(newYear2026Ms);
    IdMaker ids(clock, 5);

    QCOMPARE(IdMaker::madeAtMs(ids.next()), newYear2026Ms);
}

void IdTest::aRunCountsUpByOneAndIsNotGivenAgain()
{
    const FixedClock clock(newYear2026Ms);
    IdMaker ids(clock, 1023);
    const Id before = ids.next();

    const IdRange run = ids.reserveRun();
    const Id after = ids.next();

    QVERIFY(run.at(0) > before);
    for (qint64 i = 1; i < run.count; ++i)
        QCOMPARE(run.at(i), run.at(0) + i);
    QVERIFY(after > run.at(run.count - 1));
}

void IdTest::aPlaceOnTheLineAndADeskMakeAnIdAgain()
{
    const FixedClock clock(newYear2026Ms);
    IdMaker ids(clock, 700);
    const IdRange range = ids.reserve(10'000);

    for (qint64 i = 0; i < range.count; ++i) {
        const Id id = range.at(i);

        QCOMPARE(IdMaker::idAt(IdMaker::tickOf(id), IdMaker::deskOf(id)), id);
        QCOMPARE(IdMaker::tickOf(id), range.firstTick + i);
        QCOMPARE(IdMaker::deskOf(id), qint64(700));
    }
}

void IdTest::threadsNeverShareAnId()
{
    const FixedClock clock(newYear2026Ms);
    IdMaker ids(clock, 1);
    std::array<std::vector<Id>, 4> made;
    std::vector<std::unique_ptr<QThread>> threads;

    for (auto &list : made)
        threads
            .emplace_back(QThread::create([&] {
                for (int i = 0; i < 5'000; ++i)
                    list.push_back(ids.next());
            }))
            ->start();
    for (const auto &thread : threads)
        thread->wait();

    QSet<Id> seen;
    for (const auto &list : made) {
        for (const Id id : list)
            seen << id;
    }
    QCOMPARE(seen.size(), 20'000);
}

void IdTest::todayIsTheDayInTheZone()
{
    const FixedClock clock(newYear2026Ms);

    QCOMPARE(clock.today(QTimeZone::utc()), QDate(2026, 1, 1));
    QCOMPARE(clock.today(QTimeZone("America/Chicago")), QDate(2025, 12, 31));
}

QTEST_GUILESS_MAIN(IdTest)
#include "idtest.moc"
