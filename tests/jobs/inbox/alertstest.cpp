// SPDX-License-Identifier: Apache-2.0
// Alerts over a real store: each deed once, to the right person, and by text through the ordinary outbox when that is wished.
#include "jobs/inbox/alerts.h"
#include "base/clock.h"
#include "jobs/outreach/gatekeeper.h"
#include "jobs/outreach/storegatekeeper.h"
#include "jobs/sequences/happened.h"
#include "store/bulkstatement.h"
#include "store/customertable.h"
#include "store/gatewaytable.h"
#include "store/outboxtable.h"
#include "store/settingtable.h"
#include "store/store.h"
#include "store/transaction.h"
#include "tests/support/need.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class AlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyIsRaisedOnceForItsRep_data() { m_places.addRows(); }
    void aReplyIsRaisedOnceForItsRep();
    void aSecondClickIsPartOfTheAlertThatWaits_data() { m_places.addRows(); }
    void aSecondClickIsPartOfTheAlertThatWaits();
    void takingCareOfACustomerTakesTheirAlerts_data() { m_places.addRows(); }
    void takingCareOfACustomerTakesTheirAlerts();
    void whatIsSwitchedOffRaisesNothing_data() { m_places.addRows(); }
    void whatIsSwitchedOffRaisesNothing();
    void theRepHearsByTextWhenThatIsWished_data() { m_places.addRows(); }
    void theRepHearsByTextWhenThatIsWished();

private:
    void open();
    void happen(HappeningKind kind, const QString &detail, const QString &once);
    AlertsRaised raise()
    {
        const auto settings = SettingTable(*m_session).read();
        const auto done = raiseAlerts(*m_session, *m_ids, *settings, m_rooftop, m_now);
        return done ? *done : AlertsRaised{-1, -1};
    }

    static constexpr qint64 m_now = 1'795'456'800'000; // Monday, 2026-11-23, noon in Iowa
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<IdMaker> m_ids;
    Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
    Id m_customer = 0;
};

void AlertsTest::open()
{
    m_session.reset();
    auto store = Store::open(*StoreLocation::parse(m_places.fresh()), m_clock);
    NEED(store);
    m_store = std::move(*store);
    auto session = m_store->session();
    NEED(session);
    m_session = std::move(*session);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    NEED(RooftopTable(*m_session).add(m_rooftop, m_now));
    CustomerRow row;
    row.id = m_customer = m_ids->next();
    row.rooftopId = m_rooftop.id;
    row.customer.firstName = "Jo";
    row.customer.lastName = "Ash";
    row.customer.mobilePhone = "+15155550142";
    row.assignedRep = "Lee Marsh";
    row.createdAt = m_now;
    auto transaction = Transaction::begin(*m_session);
    NEED(transaction);
    {
        BulkStatement upsert(*m_session, u"upsert_customer"_s);
        CustomerTable::bind(upsert, row);
        NEED(upsert.step());
    }
    NEED(transaction->commit());
}

void AlertsTest::happen(HappeningKind kind, const QString &detail, const QString &once)
{
    NEED(noteHappened(*m_session, *m_ids, {m_rooftop.id, m_customer, {}, kind, m_now - 60'000, once, detail}, m_now));
}

void AlertsTest::aReplyIsRaisedOnceForItsRep()
{
    open();
    happen(HappeningKind::Replied, u"price"_s, u"inbound:1"_s);
    happen(HappeningKind::Opened, {}, u"outbox:1"_s);

    const AlertsRaised first = raise(), second = raise();

    QCOMPARE(first.raised, 1);
    QCOMPARE(second.raised, 0);
    const auto open = AlertTable(*m_session).open(m_rooftop.id, 10);
    NEED(open);
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().name, u"Jo Ash"_s);
    QCOMPARE(open->first().alert.assignedTo, u"Lee Marsh"_s);
    QCOMPARE(open->first().alert.route, u"owner"_s);
    QCOMPARE(open->first().alert.dueAt, m_now + 14 * 60'000); // T39: fifteen minutes after it
}

void AlertsTest::aSecondClickIsPartOfTheAlertThatWaits()
{
    open();
    happen(HappeningKind::Clicked, {}, u"page:1"_s);
    happen(HappeningKind::Clicked, {}, u"page:2"_s);

    QCOMPARE(raise().raised, 1);
}

void AlertsTest::takingCareOfACustomerTakesTheirAlerts()
{
    open();
    happen(HappeningKind::Clicked, {}, u"page:1"_s);
    happen(HappeningKind::Replied, u"yes"_s, u"inbound:1"_s);
    QCOMPARE(raise().raised, 2);

    const auto taken = AlertTable(*m_session).take(m_customer, u"Dana"_s, m_now);

    NEED(taken);
    QCOMPARE(*taken, 2);
    QVERIFY(AlertTable(*m_session).open(m_rooftop.id, 10)->isEmpty());
}

void AlertsTest::whatIsSwitchedOffRaisesNothing()
{
    open();
    NEED(SettingTable(*m_session).set(u"alert.clicks"_s, u"false"_s, SettingScope::store()));
    happen(HappeningKind::Clicked, {}, u"page:1"_s);

    QCOMPARE(raise().raised, 0);
}

void AlertsTest::theRepHearsByTextWhenThatIsWished()
{
    open();
    NEED(SettingTable(*m_session).set(u"alert.byText"_s, u"true"_s, SettingScope::store()));
    NEED(SettingTable(*m_session).set(u"compliance.textCampaign"_s, u"true"_s, SettingScope::store()));
    NEED(AlertTable(*m_session).keepStaff(m_rooftop.id, {u"Lee Marsh"_s, u"+15155550171"_s, {}, false}));
    GatewayAccount account;
    account.id = 7;
    account.rooftopId = m_rooftop.id;
    account.gateway = u"twilio"_s;
    account.title = u"Texts"_s;
    account.createdAt = m_now;
    NEED(GatewayTable(*m_session).keep(account));
    happen(HappeningKind::Replied, u"price"_s, u"inbound:1"_s);

    const AlertsRaised done = raise();

    QCOMPARE(done.told, 1);
    const auto rows = OutboxTable(*m_session).rows(m_rooftop.id, OutboxState::Queued, 10);
    NEED(rows);
    QCOMPARE(rows->size(), 1);
    const OutboxRow &row = rows->first();
    QCOMPARE(row.to, u"+15155550171"_s);
    QCOMPARE(row.text, u"Riverside Toyota: Jo Ash asked for a price at 11:59 AM. Call +15155550142 by 12:14 PM."_s);
    // And the rules of a real store let it go at noon.
    const auto gatekeeper = StoreGatekeeper::make(*m_session, m_rooftop.id, *m_ids);
    NEED(gatekeeper);
    const auto ruling = (*gatekeeper)->rule(*m_session, row, draftOf(row), m_now);
    NEED(ruling);
    QVERIFY2(ruling->cleared, qPrintable(ruling->rules + u' ' + ruling->why));
}

QTEST_GUILESS_MAIN(AlertsTest)
#include "alertstest.moc"
