// SPDX-License-Identifier: Apache-2.0
// A list put into somebody's queue: one call a customer, what is open changes hands, and who is held out or asked for no call is let be.
#include "jobs/sequences/assigning.h"

#include "base/clock.h"
#include "jobs/sequences/taskreasons.h"
#include "store/bulkstatement.h"
#include "store/dnctable.h"
#include "store/equitytable.h"
#include "store/holdouttable.h"
#include "store/queuetable.h"
#include "store/rooftoptable.h"
#include "store/suppressiontable.h"
#include "store/vehicletable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftopId = 1, maria = 7, dana = 8;
constexpr qint64 nowMs = 1'795'456'800'000; // 2026-11-23 18:00 UTC, noon in Iowa
constexpr qint64 dayMs = 86'400'000;
const QString ortiz = u"M. Ortiz"_s, boss = u"Jo Bell"_s;

} // namespace

class AssigningTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void eachGetsOneCallDueNowThatSaysWhoAssignedIt_data() { m_places.addRows(); }
    void eachGetsOneCallDueNowThatSaysWhoAssignedIt();
    void anOpenEquityCallChangesItsOwnerInstead_data() { m_places.addRows(); }
    void anOpenEquityCallChangesItsOwnerInstead();
    void aSecondAssignmentReplacesTheFirst_data() { m_places.addRows(); }
    void aSecondAssignmentReplacesTheFirst();
    void aPromisedCallKeepsItsTime_data() { m_places.addRows(); }
    void aPromisedCallKeepsItsTime();
    void aCallSomebodyIsOnIsLeftToThem_data() { m_places.addRows(); }
    void aCallSomebodyIsOnIsLeftToThem();
    void whoIsHeldOutAtRandomIsNotAssigned_data() { m_places.addRows(); }
    void whoIsHeldOutAtRandomIsNotAssigned();
    void whoNobodyMayCallIsNotAssigned_data() { m_places.addRows(); }
    void whoNobodyMayCallIsNotAssigned();
    void theCallIsAboutTheVehicleWithTheMostEquity_data() { m_places.addRows(); }
    void theCallIsAboutTheVehicleWithTheMostEquity();

private:
    void addCustomer(Id id, const QString &name, const QString &mobile);
    TaskRow openCall(qint64 dueAt, const QString &reasons = u"[]"_s);
    void addVehicle(Id id, Money equity);
    Result<Assigned> assign(const QList<Id> &customers, const QString &owner = ortiz)
    {
        return assignCalls(*m_session, m_ids, rooftopId, customers, owner, boss, nowMs);
    }
    QList<TaskRow> tasksOf(Id customer) { return *QueueTable(*m_session).of(customer); }

    StorePlaces m_places;
    FixedClock m_clock{nowMs};
    IdMaker m_ids{m_clock, 3};
};

void AssigningTest::init()
{
    openStore(m_places.fresh(), m_clock);
    Rooftop rooftop;
    rooftop.id = rooftopId;
    rooftop.name = u"Riverside Toyota"_s;
    rooftop.zone = u"America/Chicago"_s;
    NEED(RooftopTable(*m_session).add(rooftop, 1));
    NEED(DncTable(*m_session).put({u"national"_s, 515, nowMs, 0, {}, {}})); // looked up, and nobody of it is on the list
    addCustomer(maria, u"Maria"_s, u"+15155550118"_s);
    addCustomer(dana, u"Dana"_s, u"+15155550119"_s);
}

void AssigningTest::addCustomer(Id id, const QString &name, const QString &mobile)
{
    CustomerRow row;
    row.id = id;
    row.rooftopId = rooftopId;
    row.customer.firstName = name.toStdString();
    row.customer.state = "IA";
    row.customer.zip = "50309";
    row.customer.mobilePhone = mobile.toStdString();
    row.zone = "America/Chicago";
    row.createdAt = 1;
    keepCustomer(row);
}

TaskRow AssigningTest::openCall(qint64 dueAt, const QString &reasons)
{
    TaskRow task;
    task.id = m_ids.next();
    task.rooftopId = rooftopId;
    task.customerId = maria;
    task.program = u"equity"_s;
    task.kind = u"call"_s;
    task.place = 9500;
    task.reasons = reasons;
    task.dueAt = dueAt;
    task.state = dueAt <= nowMs ? TaskState::Ready : TaskState::Waiting;
    const auto added = QueueTable(*m_session).add(task);
    if (!added)
        qFatal("%s", qPrintable(added.error().text));
    return task;
}

void AssigningTest::addVehicle(Id id, Money equity)
{
    const std::string vin = "4T1B11HK5KU2082" + std::to_string(10 + id);
    VehicleRow row;
    row.id = id;
    row.rooftopId = rooftopId;
    row.vehicle.vin = vin;
    auto transaction = Transaction::begin(*m_session);
    NEED(transaction);
    BulkStatement vehicle(*m_session, u"upsert_vehicle"_s);
    VehicleTable::bind(vehicle, row);
    NEED(vehicle.step());
    NEED(m_session->exec(u"UPDATE vehicle SET owner_id = 7 WHERE id = %1"_s.arg(id)));
    BulkStatement month(*m_session, u"upsert_equity_history"_s);
    EquityTable::bindMonth(month, id, {EquityTable::monthOf(QDate(2026, 11, 1)), QDate(2026, 11, 20), {}, equity, equity});
    NEED(month.step());
    NEED(transaction->commit());
}

void AssigningTest::eachGetsOneCallDueNowThatSaysWhoAssignedIt()
{
    const auto assigned = assign({maria, dana, maria});

    NEED(assigned);
    QCOMPARE(*assigned, (Assigned{.added = 2}));
    QCOMPARE(tasksOf(maria).size(), 1);
    const TaskRow task = tasksOf(maria).first();
    QCOMPARE(task.owner, ortiz);
    QCOMPARE(task.program, u"equity"_s);
    QCOMPARE(task.kind, u"call"_s);
    QCOMPARE(task.dueAt, nowMs);
    QCOMPARE(reasonsFrom(task.reasons).first().code, u"assigned:Jo Bell"_s);
    QCOMPARE(QueueTable(*m_session).peek(ortiz, 10)->size(), 2);
}

void AssigningTest::anOpenEquityCallChangesItsOwnerInstead()
{
    const TaskRow ready = openCall(nowMs - 1);
    const TaskRow later = openCall(nowMs + 3 * dayMs);

    const auto assigned = assign({maria});

    NEED(assigned);
    QCOMPARE(*assigned, (Assigned{.moved = 1}));
    QCOMPARE(tasksOf(maria).size(), 2);
    for (const TaskRow &task : tasksOf(maria)) {
        QCOMPARE(task.owner, ortiz);
        QVERIFY(task.dueAt <= nowMs);
        QCOMPARE(task.state, TaskState::Ready);
        QVERIFY(task.place < ready.place);
        QVERIFY(task.id == ready.id || task.id == later.id);
    }
    QVERIFY(QueueTable(*m_session).peek({}, 10)->isEmpty());
    QCOMPARE(QueueTable(*m_session).peek(ortiz, 10)->size(), 2);
}

void AssigningTest::aSecondAssignmentReplacesTheFirst()
{
    NEED(assign({maria}));

    const auto again = assign({maria}, u"Ana Ruiz"_s);

    NEED(again);
    QCOMPARE(*again, (Assigned{.moved = 1}));
    QCOMPARE(tasksOf(maria).size(), 1);
    QCOMPARE(tasksOf(maria).first().owner, u"Ana Ruiz"_s);
    QCOMPARE(reasonsFrom(tasksOf(maria).first().reasons).size(), 1);
    QVERIFY(QueueTable(*m_session).peek(ortiz, 10)->isEmpty());
}

void AssigningTest::aPromisedCallKeepsItsTime()
{
    const TaskRow promised = openCall(nowMs + dayMs, u"[{\"code\":\"callbackPromised\",\"value\":0,\"points\":4500}]"_s);

    NEED(assign({maria}));

    QCOMPARE(tasksOf(maria).first().owner, ortiz);
    QCOMPARE(tasksOf(maria).first().dueAt, promised.dueAt);
    QCOMPARE(tasksOf(maria).first().state, TaskState::Waiting);
    QVERIFY(QueueTable(*m_session).peek(ortiz, 10)->isEmpty());
}

void AssigningTest::aCallSomebodyIsOnIsLeftToThem()
{
    const TaskRow task = openCall(nowMs);
    NEED(QueueTable(*m_session).claim(task.id, u"Ana Ruiz"_s, nowMs, dayMs));

    const auto assigned = assign({maria});

    NEED(assigned);
    QCOMPARE(*assigned, (Assigned{.busy = 1}));
    QCOMPARE(tasksOf(maria).first().claimedBy, u"Ana Ruiz"_s);
    QCOMPARE(tasksOf(maria).first().owner, QString());
}

void AssigningTest::whoIsHeldOutAtRandomIsNotAssigned()
{
    NEED(HoldoutTable(*m_session).keep({rooftopId, maria, u"equity"_s, u"equity-financed"_s, u"vehicle:17"_s, nowMs - dayMs}));
    NEED(HoldoutTable(*m_session).keep({rooftopId, dana, u"service"_s, u"service-recovery"_s, u"vehicle:18"_s, nowMs - dayMs}));

    const auto assigned = assign({maria, dana});

    NEED(assigned);
    QCOMPARE(*assigned, (Assigned{.added = 1, .heldOut = 1}));
    QVERIFY(tasksOf(maria).isEmpty());
}

void AssigningTest::whoNobodyMayCallIsNotAssigned()
{
    addCustomer(9, u"Lee"_s, {});
    NEED(SuppressionTable(*m_session)
             .add({m_ids.next(), rooftopId, Suppression::Kind::Person, QString::number(maria), u"said so"_s, boss, {}, false, nowMs - 1}));

    const auto assigned = assign({maria, dana, 9});

    NEED(assigned);
    QCOMPARE(*assigned, (Assigned{.added = 1, .notCallable = 2}));
    QVERIFY(tasksOf(maria).isEmpty());
}

void AssigningTest::theCallIsAboutTheVehicleWithTheMostEquity()
{
    addVehicle(21, Money::fromDollars(900));
    addVehicle(22, Money::fromDollars(4100));
    addVehicle(23, Money::fromDollars(-2000));

    NEED(assign({maria}));

    QCOMPARE(tasksOf(maria).first().vehicleId, std::optional<Id>(22));
}

QTEST_GUILESS_MAIN(AssigningTest)
#include "assigningtest.moc"
