// SPDX-License-Identifier: Apache-2.0
// Sequences, tasks, claims and appointments on both databases.
#include "store/queuetable.h"
#include "base/clock.h"
#include "store/appointmenttable.h"
#include "store/sequencetable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QSet>
#include <QThread>

#include <atomic>
#include <mutex>

using namespace tradewind;
using namespace Qt::StringLiterals;

class QueueTableTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFindingIsKeptOnce_data() { m_places.addRows(); }
    void aFindingIsKeptOnce();
    void aStepIsKeptOnce_data() { m_places.addRows(); }
    void aStepIsKeptOnce();
    void nobodyIsTwiceInOneSequenceForOneVehicle_data() { m_places.addRows(); }
    void nobodyIsTwiceInOneSequenceForOneVehicle();
    void theFirstInPlaceIsTakenFirstOwnOrShared_data() { m_places.addRows(); }
    void theFirstInPlaceIsTakenFirstOwnOrShared();
    void whatIsNotDueIsNotReady_data() { m_places.addRows(); }
    void whatIsNotDueIsNotReady();
    void aPersonSomebodyIsOnIsNotGivenToAnother_data() { m_places.addRows(); }
    void aPersonSomebodyIsOnIsNotGivenToAnother();
    void aLapsedClaimComesBack_data() { m_places.addRows(); }
    void aLapsedClaimComesBack();
    void anUndoneResultIsOpenAgain_data() { m_places.addRows(); }
    void anUndoneResultIsOpenAgain();
    void eightDesksNeverTakeTheSame_data() { m_places.addRows(); }
    void eightDesksNeverTakeTheSame();
    void aSlotHoldsItsCapacityAndNoMore_data() { m_places.addRows(); }
    void aSlotHoldsItsCapacityAndNoMore();

private:
    static TaskRow task(Id id, Id customer, const QString &owner, int place, qint64 dueAt);

    StorePlaces m_places;
    FixedClock m_clock{1'767'225'600'000};
};

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs;

}

void QueueTableTest::init()
{
    openStore(m_places.fresh(), m_clock);
}

void QueueTableTest::cleanup()
{
    closeStore();
}

TaskRow QueueTableTest::task(Id id, Id customer, const QString &owner, int place, qint64 dueAt)
{
    TaskRow row;
    row.id = id;
    row.rooftopId = 1;
    row.customerId = customer;
    row.program = u"equity"_s;
    row.kind = u"call"_s;
    row.owner = owner;
    row.place = place;
    row.dueAt = dueAt;
    row.reasons = u"[]"_s;
    return row;
}

void QueueTableTest::aFindingIsKeptOnce()
{
    SequenceTable table(*m_session);
    HappeningRow crossed{1, 1, 7, 20, u"crossed"_s, 1000, 2000, u"vehicle:20"_s, {}, u"crossed:20:19700101"_s};
    EnrollmentRow waiting;
    waiting.id = 5;
    waiting.rooftopId = 1;
    waiting.customerId = 7;
    waiting.sequence = waiting.program = u"equity"_s;
    waiting.cause = u"person"_s;
    waiting.exitReason = u"open"_s;
    waiting.lookAt = 9'000'000;
    NEED(table.enroll(waiting));

    const auto first = table.note(crossed);
    crossed.id = 2;
    const auto again = table.note(crossed);

    NEED(first);
    NEED(again);
    QVERIFY(*first && !*again);
    QCOMPARE(table.unseen(2000, 10)->size(), 1);
    QCOMPARE(table.due(2000, 10)->size(), 1); // the enrollment is looked at again
    NEED(table.markSeen(1, 3000));
    QVERIFY(table.unseen(4000, 10)->isEmpty());
    QCOMPARE(table.happeningsOf(7, 0)->first().vehicleId, 20);
}

void QueueTableTest::aStepIsKeptOnce()
{
    SequenceTable table(*m_session);
    const StepRunRow run{5, 2, u"sms"_s, u"sms"_s, u"done"_s, u"plan"_s, {}, 10, 20};

    QCOMPARE(*table.keepRun(run), true);
    QCOMPARE(*table.keepRun(run), false);
    QCOMPARE(*table.runs(5), QList{run});
}

void QueueTableTest::nobodyIsTwiceInOneSequenceForOneVehicle()
{
    SequenceTable table(*m_session);
    EnrollmentRow row;
    row.id = 5;
    row.rooftopId = 1;
    row.customerId = 7;
    row.subject = u"vehicle:20"_s;
    row.sequence = row.program = u"equity"_s;
    row.cause = u"crossed"_s;
    row.exitReason = u"open"_s;

    QCOMPARE(*table.enroll(row), true);
    row.id = 6;
    QCOMPARE(*table.enroll(row), false);
    row.id = 5;
    row.endedAt = 100;
    row.exitReason = u"completed"_s;
    QCOMPARE(*table.keep(row), true);
    QCOMPARE(*table.keep(row), false); // it ended
    row.id = 6;
    row.endedAt.reset();
    QCOMPARE(*table.enroll(row), true);
    QCOMPARE(table.of(7)->size(), 2);
}

void QueueTableTest::theFirstInPlaceIsTakenFirstOwnOrShared()
{
    QueueTable queue(*m_session);
    for (const TaskRow &row :
         {task(1, 11, {}, 50, 10), task(2, 12, u"Ana"_s, 40, 20), task(3, 13, u"Ben"_s, 1, 5), task(4, 14, {}, 30, 30)})
        NEED(queue.add(row));
    NEED(queue.sweep(100));

    QList<Id> taken;
    for (;;) {
        const auto next = queue.claimNext(u"Ana"_s, 100, hourMs, 0);
        NEED(next);
        if (!*next)
            break;
        taken << (*next)->id;
    }

    QCOMPARE(taken, QList<Id>({4, 2, 1}));
}

void QueueTableTest::whatIsNotDueIsNotReady()
{
    QueueTable queue(*m_session);
    NEED(queue.add(task(1, 11, {}, 1, 2000)));

    QCOMPARE(*queue.sweep(1999), 0);
    QVERIFY(!(*queue.claimNext(u"Ana"_s, 1999, hourMs, 0)).has_value());
    QCOMPARE(*queue.sweep(2000), 1);
    QCOMPARE(*queue.sweep(2000), 0);
    QVERIFY((*queue.claimNext(u"Ana"_s, 2000, hourMs, 0)).has_value());
}

void QueueTableTest::aPersonSomebodyIsOnIsNotGivenToAnother()
{
    QueueTable queue(*m_session);
    for (const TaskRow &row : {task(1, 11, {}, 1, 10), task(2, 11, {}, 2, 10), task(3, 12, {}, 3, 10)})
        NEED(queue.add(row));
    NEED(queue.sweep(100));

    const auto ana = queue.claimNext(u"Ana"_s, 100, hourMs, hourMs);
    const auto ben = queue.claimNext(u"Ben"_s, 100, hourMs, hourMs);

    QCOMPARE((*ana)->id, 1);
    QCOMPARE((*ben)->id, 3); // 2 is the same person
    NEED(queue.finish(1, TaskState::Done, u"noAnswer"_s, {}, u"Ana"_s, 200));
    NEED(queue.finish(3, TaskState::Done, u"noAnswer"_s, {}, u"Ben"_s, 200));
    NEED(queue.sweep(100 + hourMs));
    QVERIFY(!(*queue.claimNext(u"Ben"_s, 200 + hourMs - 1, hourMs, hourMs)).has_value()); // reached within the hour
    NEED(queue.sweep(200 + hourMs));
    QCOMPARE((*queue.claimNext(u"Ben"_s, 200 + hourMs, hourMs, hourMs))->id, 2);
}

void QueueTableTest::aLapsedClaimComesBack()
{
    QueueTable queue(*m_session);
    NEED(queue.add(task(1, 11, {}, 1, 10)));
    NEED(queue.sweep(100));
    NEED(queue.claimNext(u"Ana"_s, 100, minuteMs, 0));

    QCOMPARE(queue.claimed(101)->size(), 1);
    const auto refused = queue.claim(1, u"Ben"_s, 101, minuteMs);
    QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
    QCOMPARE(*queue.sweep(100 + minuteMs), 1);
    QCOMPARE((*queue.claimNext(u"Ben"_s, 101 + minuteMs, minuteMs, 0))->id, 1);
}

void QueueTableTest::anUndoneResultIsOpenAgain()
{
    QueueTable queue(*m_session);
    NEED(queue.add(task(1, 11, {}, 1, 10)));
    NEED(queue.sweep(100));
    NEED(queue.claimNext(u"Ana"_s, 100, minuteMs, 0));
    NEED(queue.finish(1, TaskState::Done, u"noAnswer"_s, u"rang out"_s, u"Ana"_s, 150));

    QCOMPARE(*queue.reopen(1, u"Ana"_s, 9000), true);

    const auto open = queue.find(1);
    QCOMPARE(open->state, TaskState::Claimed);
    QVERIFY(open->disposition.isEmpty() && open->note.isEmpty() && !open->doneAt);
}

void QueueTableTest::eightDesksNeverTakeTheSame()
{
    constexpr int people = 400;
    {
        QueueTable queue(*m_session);
        for (int i = 1; i <= people; ++i)
            NEED(queue.add(task(i, 1000 + i, {}, i % 7, 10)));
        QCOMPARE(*queue.sweep(100), people);
    }
    std::mutex guard;
    QList<Id> taken;
    std::atomic_int failures = 0;

    std::vector<std::unique_ptr<QThread>> desks;
    for (int desk = 0; desk < 8; ++desk) {
        desks.emplace_back(QThread::create([&, desk] {
            auto session = m_store->session();
            if (!session) {
                ++failures;
                return;
            }
            QueueTable queue(**session);
            for (;;) {
                const auto next = queue.claimNext(u"desk %1"_s.arg(desk), 100, hourMs, 0);
                if (!next)
                    ++failures;
                if (!next || !*next)
                    return;
                const std::lock_guard lock(guard);
                taken << (*next)->id;
            }
        }));
        desks.back()->start();
    }
    for (const auto &desk : desks)
        desk->wait();

    QCOMPARE(failures.load(), 0);
    QCOMPARE(taken.size(), people);
    QCOMPARE(QSet<Id>(taken.begin(), taken.end()).size(), people);
}

void QueueTableTest::aSlotHoldsItsCapacityAndNoMore()
{
    AppointmentTable table(*m_session);
    AppointmentRow row{0, 1, 7, {}, u"sales"_s, {}, 5'000'000, 30, 1, u"set"_s, u"equity"_s, u"Ana"_s, 1, 1, {}};

    for (Id id = 1; id <= 2; ++id) {
        row.id = id;
        QCOMPARE(table.book(row, 2)->seat, static_cast<int>(id));
    }
    row.id = 3;
    const auto full = table.book(row, 2);
    NEED(table.setState(1, u"cancelled"_s, 9));

    QVERIFY(!full && full.error().kind == Error::Kind::Conflict);
    QCOMPARE(table.book(row, 2)->seat, 1);
    QCOMPARE(table.between(1, 5'000'000, 5'000'001)->size(), 3);
    QCOMPARE(table.of(7)->size(), 3);
}

QTEST_GUILESS_MAIN(QueueTableTest)
#include "queuetabletest.moc"
