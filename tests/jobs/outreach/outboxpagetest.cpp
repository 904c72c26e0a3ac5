// SPDX-License-Identifier: Apache-2.0
// What the Outbox shows and what a person may decide there, on the stored outbox.
#include "jobs/outreach/outboxpage.h"
#include "base/clock.h"
#include "store/gatewaytable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1;
constexpr qint64 now = 1'795'456'800'000;

} // namespace

class OutboxPageTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeStore(); }
    void whatIsQueuedSaysWhatKeepsItBack_data() { m_places.addRows(); }
    void whatIsQueuedSaysWhatKeepsItBack();
    void aPersonSettlesWhatMayHaveGoneOut_data() { m_places.addRows(); }
    void aPersonSettlesWhatMayHaveGoneOut();
    void aDecisionThatCameTooLateIsRefused_data() { m_places.addRows(); }
    void aDecisionThatCameTooLateIsRefused();

private:
    void open();
    void add(Id id, OutboxState state, Id account = 7);

    StorePlaces m_places;
    FixedClock m_clock{now};
};

void OutboxPageTest::open()
{
    m_session.reset();
    openStore(m_places.fresh(), m_clock);
    GatewayAccount account;
    account.id = 7;
    account.rooftopId = rooftop;
    account.gateway = account.title = u"twilio"_s;
    account.createdAt = now;
    NEED(GatewayTable(*m_session).keep(account));
    OutreachRun run;
    run.id = 3;
    run.rooftopId = rooftop;
    run.title = u"Equity in November"_s;
    run.madeBy = u"Dana"_s;
    run.madeAt = now;
    run.releasedWave = 1;
    NEED(OutboxTable(*m_session).addRun(run));
}

void OutboxPageTest::add(Id id, OutboxState state, Id account)
{
    OutboxRow row;
    row.id = row.customerId = id;
    row.rooftopId = rooftop;
    row.accountId = account;
    row.runId = 3;
    row.step = u"first"_s;
    row.program = u"equity"_s;
    row.to = u"+13125550142"_s;
    row.text = u"Hello"_s;
    row.dueAt = row.createdAt = now;
    OutboxTable table(*m_session);
    NEED(table.add(row));
    if (state == OutboxState::Queued)
        return;
    NEED(table.markSending(id, now, u"1"_s));
    OutboxResult result;
    result.state = state;
    NEED(table.record(id, now, result));
}

void OutboxPageTest::whatIsQueuedSaysWhatKeepsItBack()
{
    open();
    add(1, OutboxState::Queued);
    const auto going = readOutboxPage(*m_session, rooftop, std::nullopt, 10);
    NEED(GatewayTable(*m_session).pause(7, u"The carrier did not accept our key."_s));
    const auto paused = readOutboxPage(*m_session, rooftop, OutboxState::Queued, 10);
    NEED(setOutreachStopped(*m_session, true));

    const auto stopped = readOutboxPage(*m_session, rooftop, OutboxState::Queued, 10);

    NEED(going);
    NEED(paused);
    NEED(stopped);
    QCOMPARE(going->lines.first().row.why, QString());
    QCOMPARE(paused->lines.first().row.why, u"The carrier did not accept our key."_s);
    QVERIFY(stopped->isStopped);
    QCOMPARE(stopped->lines.first().row.why, u"Sending is stopped for the whole store."_s);
    QCOMPARE(stopped->counts.value(OutboxState::Queued), 1);
}

void OutboxPageTest::aPersonSettlesWhatMayHaveGoneOut()
{
    open();
    add(1, OutboxState::Unknown);
    add(2, OutboxState::Unknown);

    NEED(settleAsSent(*m_session, 1, u"Dana"_s, now));
    NEED(dropMessage(*m_session, 2, u"Dana"_s, now));

    const auto page = readOutboxPage(*m_session, rooftop, OutboxState::Sent, 10);
    NEED(page);
    QCOMPARE(page->lines.size(), 1);
    QCOMPARE(page->lines.first().row.why, u"Dana knows that it went out."_s);
    QCOMPARE(page->counts.value(OutboxState::Unknown), 0);
}

void OutboxPageTest::aDecisionThatCameTooLateIsRefused()
{
    open();
    add(1, OutboxState::Sent);

    const auto settled = settleAsSent(*m_session, 1, {}, now);
    const auto released = releaseMessage(*m_session, 1, {}, now);
    const auto dropped = dropMessage(*m_session, 1, {}, now);

    QCOMPARE(settled.error().kind, Error::Kind::Conflict);
    QCOMPARE(released.error().kind, Error::Kind::Conflict);
    QCOMPARE(dropped.error().kind, Error::Kind::Conflict);
}

QTEST_GUILESS_MAIN(OutboxPageTest)
#include "outboxpagetest.moc"
