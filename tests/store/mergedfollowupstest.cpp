// SPDX-License-Identifier: Apache-2.0
// When two rows of one person become one, what was begun with either goes on with the one that stays, once.
#include "store/mergedfollowups.h"

#include "base/clock.h"
#include "store/customertable.h"
#include "store/queuetable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class MergedFollowUpsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void aStoreWithoutFollowUpsNeedNotBeAsked_data() { m_places.addRows(); }
    void aStoreWithoutFollowUpsNeedNotBeAsked();
    void whatWasSentAndAllowedCountsForThePersonWhoStays_data() { m_places.addRows(); }
    void whatWasSentAndAllowedCountsForThePersonWhoStays();
    void aLeadKeepsItsFollowUp_data() { m_places.addRows(); }
    void aLeadKeepsItsFollowUp();
    void whoIsOnASequenceTwiceGoesOnOnce_data() { m_places.addRows(); }
    void whoIsOnASequenceTwiceGoesOnOnce();
    void aMessageBothWouldGetGoesOnce_data() { m_places.addRows(); }
    void aMessageBothWouldGetGoesOnce();
    void whoWasHeldOutStaysSo_data() { m_places.addRows(); }
    void whoWasHeldOutStaysSo();
    void undoingGivesBackWhatWasMovedAndNothingElse_data() { m_places.addRows(); }
    void undoingGivesBackWhatWasMovedAndNothingElse();

private:
    void put(const QString &sql) { NEED(m_session->exec(sql)); }
    void merge() { NEED(CustomerTable(*m_session).merge({500, stays, goes, u"same phone and last name"_s, u"***0118"_s, m_now, {}})); }
    QStringList column(const QString &sql)
    {
        QStringList words;
        if (const auto read = m_session->eachOf(sql, {}, [&](const Row &row) { words << row.text(0); }); !read)
            words << read.error().text;
        return words;
    }
    void addAttempt(int id, Id customer)
    {
        put(u"INSERT INTO contact_attempt (id, rooftop_id, customer_id, channel, purpose, address, program, at) "
            "VALUES (%1, 1, %2, 0, 0, '+15155550118', 'equity', %3)"_s.arg(id)
                .arg(customer)
                .arg(m_now - 60'000));
    }
    void addEnrollment(int id, Id customer, const QString &sequence, const QString &subject)
    {
        put(u"INSERT INTO enrollment (id, rooftop_id, customer_id, subject, sequence, version, program, step, entered_at, last_at, "
            u"look_at, "
            "cause, exit_reason) VALUES (%1, 1, %2, '%3', '%4', 1, 'leads', 1, 1, 1, 1, 'leadReceived', 'open')"_s.arg(id)
                .arg(customer)
                .arg(subject, sequence));
        TaskRow task;
        task.id = id + 1000;
        task.rooftopId = 1;
        task.customerId = customer;
        task.enrollmentId = id;
        task.step = 1;
        task.program = u"leads"_s;
        task.kind = u"call"_s;
        task.dueAt = m_now - 1;
        task.reasons = u"[]"_s;
        task.state = TaskState::Ready;
        NEED(QueueTable(*m_session).add(task));
    }
    void addMessage(int id, Id customer, const QString &step)
    {
        put(u"INSERT INTO outbox (id, rooftop_id, account_id, run_id, wave, customer_id, step, program, channel, purpose, to_address, "
            u"text, "
            "segments, priority, state, due_at, created_at) "
            "VALUES (%1, 1, 1, 7, 0, %2, '%3', 'equity', 0, 0, '+15155550118', 'Hi', 1, 0, 0, 1, 1)"_s.arg(id)
                .arg(customer)
                .arg(step));
    }

    static constexpr Id stays = 10, goes = 11;
    static constexpr qint64 m_now = 1'795'003'600'000;
    StorePlaces m_places;
    FixedClock m_clock{m_now};
};

void MergedFollowUpsTest::init()
{
    openStore(m_places.fresh(), m_clock);
    for (const Id id : {stays, goes}) {
        CustomerRow row;
        row.id = id;
        row.rooftopId = 1;
        row.customer.firstName = "Jo";
        row.customer.lastName = "Ash";
        keepCustomer(row);
    }
}

void MergedFollowUpsTest::aStoreWithoutFollowUpsNeedNotBeAsked()
{
    QVERIFY(!*MergedFollowUps(*m_session).any());

    addAttempt(1, goes);

    QVERIFY(*MergedFollowUps(*m_session).any());
}

// 47 CFR 64.1200(c) and the limits of rule F-14 are about a person, not about a row of ours.
void MergedFollowUpsTest::whatWasSentAndAllowedCountsForThePersonWhoStays()
{
    addAttempt(1, stays);
    addAttempt(2, goes);
    put(u"INSERT INTO consent_event (id, rooftop_id, customer_id, phone, consent, source, happened_at, recorded_at) "
        "VALUES (3, 1, 11, '+15155550118', 1, 'form', 1, 1)"_s);
    put(u"INSERT INTO preference_change (id, rooftop_id, customer_id, channel, is_wanted, made_through, made_at) "
        "VALUES (4, 1, 11, 'text', 0, 'page', 1)"_s);

    merge();

    QCOMPARE(column(u"SELECT customer_id FROM contact_attempt ORDER BY id"_s), (QStringList{u"10"_s, u"10"_s}));
    QCOMPARE(column(u"SELECT customer_id FROM consent_event"_s), QStringList{u"10"_s});
    QCOMPARE(column(u"SELECT customer_id FROM preference_change"_s), QStringList{u"10"_s});
}

void MergedFollowUpsTest::aLeadKeepsItsFollowUp()
{
    addEnrollment(20, goes, u"lead-first-hour"_s, u"customer:11"_s);

    merge();

    QCOMPARE(column(u"SELECT customer_id FROM enrollment WHERE ended_at IS NULL"_s), QStringList{u"10"_s});
    const auto task = QueueTable(*m_session).find(1020);
    NEED(task);
    QCOMPARE(task->customerId, stays);
    QCOMPARE(task->state, TaskState::Ready);
    QCOMPARE(QueueTable(*m_session).peek({}, 10)->size(), 1);
}

void MergedFollowUpsTest::whoIsOnASequenceTwiceGoesOnOnce()
{
    addEnrollment(20, goes, u"lead-first-hour"_s, u"customer:11"_s);
    addEnrollment(21, stays, u"lead-first-hour"_s, u"customer:10"_s);
    addEnrollment(22, goes, u"equity-financed"_s, u"vehicle:5"_s); // about another vehicle: goes on
    addEnrollment(23, stays, u"equity-financed"_s, u"vehicle:6"_s);

    merge();

    QCOMPARE(column(u"SELECT id FROM enrollment WHERE ended_at IS NULL ORDER BY id"_s), (QStringList{u"21"_s, u"22"_s, u"23"_s}));
    QCOMPARE(column(u"SELECT exit_detail FROM enrollment WHERE id = 20"_s), QStringList{u"merged"_s});
    QCOMPARE(QueueTable(*m_session).find(1020)->state, TaskState::Dropped);
    QCOMPARE(QueueTable(*m_session).find(1022)->customerId, stays);
    QCOMPARE(QueueTable(*m_session).peek({}, 10)->size(), 3);
}

void MergedFollowUpsTest::aMessageBothWouldGetGoesOnce()
{
    addMessage(30, stays, u"first"_s);
    addMessage(31, goes, u"first"_s);
    addMessage(32, goes, u"second"_s);

    merge();

    QCOMPARE(column(u"SELECT id FROM outbox WHERE customer_id = 10 AND state = 0 ORDER BY id"_s), (QStringList{u"30"_s, u"32"_s}));
    QCOMPARE(column(u"SELECT why FROM outbox WHERE id = 31 AND state = 5"_s), QStringList{u"The same person gets it once already."_s});
}

void MergedFollowUpsTest::whoWasHeldOutStaysSo()
{
    put(u"INSERT INTO held_out (customer_id, sequence, subject, rooftop_id, program, at) VALUES (11, 'equity-financed', 'vehicle:5', 1, 'equity', 1)"_s);
    put(u"INSERT INTO typed_address (customer_id, replaces, rooftop_id, address, typed_by, typed_at) VALUES (10, 'a', 1, 'mine', 'me', 1)"_s);
    put(u"INSERT INTO typed_address (customer_id, replaces, rooftop_id, address, typed_by, typed_at) VALUES (11, 'a', 1, 'theirs', 'me', 1)"_s);

    merge();

    QCOMPARE(column(u"SELECT subject FROM held_out WHERE customer_id = 10"_s), QStringList{u"vehicle:5"_s});
    QCOMPARE(column(u"SELECT address FROM typed_address WHERE customer_id = 10"_s), QStringList{u"mine"_s});
}

void MergedFollowUpsTest::undoingGivesBackWhatWasMovedAndNothingElse()
{
    addAttempt(1, stays);
    addAttempt(2, goes);
    addEnrollment(20, goes, u"lead-first-hour"_s, u"customer:11"_s);
    merge();
    addAttempt(3, stays);

    NEED(CustomerTable(*m_session).undoMerge(500, m_now + 1));

    QCOMPARE(column(u"SELECT customer_id FROM contact_attempt ORDER BY id"_s), (QStringList{u"10"_s, u"11"_s, u"10"_s}));
    QCOMPARE(column(u"SELECT customer_id FROM enrollment"_s), QStringList{u"11"_s});
    QCOMPARE(column(u"SELECT customer_id FROM task"_s), QStringList{u"11"_s});
}

QTEST_GUILESS_MAIN(MergedFollowUpsTest)
#include "mergedfollowupstest.moc"
