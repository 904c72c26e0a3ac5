// SPDX-License-Identifier: Apache-2.0
// A person is called once at a time: what else has come due of them is settled by the call, put off with a skip, and comes back with undo.
#include "jobs/sequences/onecall.h"

#include "base/clock.h"
#include "jobs/sequences/dispositions.h"
#include "store/alerttable.h"
#include "store/queuetable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class OneCallTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void anAttemptSettlesThoseThatWereMissed_data() { m_places.addRows(); }
    void anAttemptSettlesThoseThatWereMissed();
    void whatIsNotDueYetOrOfAnotherSequenceStays_data() { m_places.addRows(); }
    void whatIsNotDueYetOrOfAnotherSequenceStays();
    void aSkipPutsOffEverythingDue_data() { m_places.addRows(); }
    void aSkipPutsOffEverythingDue();
    void theCallTakesTheAlertsAboutThem_data() { m_places.addRows(); }
    void theCallTakesTheAlertsAboutThem();
    void undoBringsAllOfItBack_data() { m_places.addRows(); }
    void undoBringsAllOfItBack();

private:
    void addCall(Id id, Id enrollment, int step, qint64 dueAt)
    {
        TaskRow task;
        task.id = id;
        task.rooftopId = 1;
        task.customerId = 10;
        task.enrollmentId = enrollment;
        task.step = step;
        task.program = u"leads"_s;
        task.kind = u"call"_s;
        task.place = 5000 + step;
        task.dueAt = dueAt;
        task.reasons = u"[]"_s;
        task.state = dueAt <= m_now ? TaskState::Ready : TaskState::Waiting;
        NEED(QueueTable(*m_session).add(task));
    }
    void addAlert(Id id)
    {
        NEED(AlertTable(*m_session).add({id, 1, id, 10, {}, u"price"_s, m_now - 1, m_now + 1, u"Lee Marsh"_s, u"seller"_s, m_now, {}, {}}));
        NEED(m_session->exec(u"INSERT INTO happening (id, rooftop_id, customer_id, kind, at, recorded_at, subject, once_key) "
                             "VALUES (%1, 1, 10, 'replied', 0, 0, '', 'k%1')"_s.arg(id)));
    }
    KeptResult keep(Id task, const TaskResult &result)
    {
        const auto kept = keepResult(*m_session, m_ids, task, result, u"Jordan Blake"_s, m_now);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().text));
        return *kept;
    }
    TaskState stateOf(Id task) { return QueueTable(*m_session).find(task)->state; }
    int listed() { return static_cast<int>(QueueTable(*m_session).peek({}, 100)->size()); }
    int openAlerts() { return static_cast<int>(AlertTable(*m_session).open(1, 100)->size()); }

    static constexpr qint64 m_now = 1'795'003'600'000, hourMs = 3'600'000;
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    IdMaker m_ids{m_clock, 3};
};

void OneCallTest::init()
{
    openStore(m_places.fresh(), m_clock);
    CustomerRow row;
    row.id = 10;
    row.rooftopId = 1;
    row.customer.firstName = "Deb";
    row.customer.lastName = "Ash";
    keepCustomer(row);
    addCall(1, 7, 1, m_now - 24 * hourMs);
    addCall(2, 7, 2, m_now - 20 * hourMs);
    addCall(3, 7, 3, m_now + 4 * hourMs);
    addCall(4, 8, 1, m_now - hourMs);
}

void OneCallTest::anAttemptSettlesThoseThatWereMissed()
{
    const KeptResult kept = keep(1, {Disposition::NoAnswer, {}, {}, {}});

    QCOMPARE(kept.covered, QList<Id>{2});
    QCOMPARE(stateOf(2), TaskState::Dropped);
    QVERIFY(QueueTable(*m_session).find(2)->disposition.isEmpty()); // nobody's attempt
}

void OneCallTest::whatIsNotDueYetOrOfAnotherSequenceStays()
{
    keep(1, {Disposition::VoicemailLeft, {}, {}, {}});

    QCOMPARE(stateOf(3), TaskState::Waiting);
    QCOMPARE(stateOf(4), TaskState::Ready);
    QCOMPARE(listed(), 1);
}

void OneCallTest::aSkipPutsOffEverythingDue()
{
    const KeptResult kept = keep(1, {Disposition::Skipped, {}, {}, m_now + hourMs});

    QVERIFY(kept.covered.isEmpty());
    for (const Id task : {2, 4}) {
        QCOMPARE(stateOf(task), TaskState::Waiting);
        QCOMPARE(QueueTable(*m_session).find(task)->dueAt, m_now + hourMs);
    }
    QCOMPARE(listed(), 0);
}

void OneCallTest::theCallTakesTheAlertsAboutThem()
{
    addAlert(50);
    QCOMPARE(openAlerts(), 1);

    keep(1, {Disposition::NoAnswer, {}, {}, {}});

    QCOMPARE(openAlerts(), 0);
}

void OneCallTest::undoBringsAllOfItBack()
{
    addAlert(50);
    const KeptResult kept = keep(1, {Disposition::NoAnswer, {}, {}, {}});

    NEED(undoResult(*m_session, kept, u"Jordan Blake"_s, m_now + 5'000));
    NEED(QueueTable(*m_session).sweep(m_now + 5'000));

    QCOMPARE(stateOf(1), TaskState::Claimed);
    QCOMPARE(stateOf(2), TaskState::Ready);
    QCOMPARE(openAlerts(), 1);
    QCOMPARE(listed(), 2); // the missed one and that of the other sequence
}

QTEST_GUILESS_MAIN(OneCallTest)
#include "onecalltest.moc"
