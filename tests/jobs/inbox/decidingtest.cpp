// SPDX-License-Identifier: Apache-2.0
// What a person decides about a conversation: stopping for good, putting off, handing over; on both databases.
#include "jobs/inbox/deciding.h"

#include "base/clock.h"
#include "jobs/inbox/alerts.h"
#include "jobs/inbox/answering.h"
#include "jobs/sequences/happened.h"
#include "store/decisiontable.h"
#include "store/gatewaytable.h"
#include "store/inboundtable.h"
#include "store/outboxtable.h"
#include "store/settingtable.h"
#include "store/suppressiontable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class DecidingTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeStore(); }
    void anOptOutStaysOnTheListUntilAPersonConfirmsIt_data() { m_places.addRows(); }
    void anOptOutStaysOnTheListUntilAPersonConfirmsIt();
    void onlyAnOptOutIsConfirmed_data() { m_places.addRows(); }
    void onlyAnOptOutIsConfirmed();
    void whoAsksForItIsStoppedOnEveryChannel_data() { m_places.addRows(); }
    void whoAsksForItIsStoppedOnEveryChannel();
    void aSnoozedConversationComesBackWhenTheyWriteAgain_data() { m_places.addRows(); }
    void aSnoozedConversationComesBackWhenTheyWriteAgain();
    void nothingIsSnoozedIntoThePastOrWhereNobodyWaits_data() { m_places.addRows(); }
    void nothingIsSnoozedIntoThePastOrWhereNobodyWaits();
    void whoTakesItOverHasItsAlertsAndIsToldOnce_data() { m_places.addRows(); }
    void whoTakesItOverHasItsAlertsAndIsToldOnce();
    void whoIsAwayGoneOrUnknownTakesNothingOver_data() { m_places.addRows(); }
    void whoIsAwayGoneOrUnknownTakesNothingOver();

private:
    void open();
    void hear(const QString &text, qint64 at, const QString &intent = {});
    Conversation conversation() { return readConversations(*m_session, 1, 0, 100).value().first(); }

    static constexpr qint64 minute = 60'000;
    static constexpr qint64 m_now = 1'795'456'800'000; // Monday, 2026-11-23, noon in Iowa
    const QString m_address = u"+15155550142"_s;
    const Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    std::unique_ptr<IdMaker> m_ids;
    Id m_customer = 0;
};

void DecidingTest::open()
{
    openStore(m_places.fresh(), m_clock);
    m_ids = std::make_unique<IdMaker>(m_clock, 1);
    NEED(RooftopTable(*m_session).add(m_rooftop, m_now));
    CustomerRow row;
    row.id = m_customer = m_ids->next();
    row.rooftopId = 1;
    row.customer.firstName = "Jo";
    row.customer.lastName = "Ash";
    row.customer.mobilePhone = m_address.toStdString();
    row.customer.email = "jo@example.com";
    row.assignedRep = "Lee Marsh";
    row.createdAt = m_now;
    keepCustomer(row);
}

void DecidingTest::hear(const QString &text, qint64 at, const QString &intent)
{
    InboundRow row;
    row.id = m_ids->next();
    row.rooftopId = row.accountId = 1;
    row.carrierId = QString::number(row.id);
    row.from = m_address;
    row.text = text;
    row.receivedAt = row.storedAt = at;
    row.customerId = m_customer;
    row.intent = intent;
    NEED(InboundTable(*m_session).add(row));
}

void DecidingTest::anOptOutStaysOnTheListUntilAPersonConfirmsIt() // rule F-07
{
    open();
    hear(u"pls quit texting this number"_s, m_now - 5 * minute, u"opt-out"_s);

    const auto aside = setAside(*m_session, conversation(), m_now);
    QVERIFY(!aside);
    QCOMPARE(aside.error().kind, Error::Kind::Denied);
    QVERIFY(conversation().waitingSince);
    NEED(confirmOptOut(*m_session, *m_ids, 1, conversation(), u"Jordan"_s, m_now));

    QVERIFY(!conversation().waitingSince);
    QCOMPARE(SuppressionTable(*m_session).covering(m_address, {}, 0)->size(), 1);
}

void DecidingTest::onlyAnOptOutIsConfirmed()
{
    open();
    hear(u"what is it worth?"_s, m_now - 5 * minute, u"price"_s);

    QVERIFY(!confirmOptOut(*m_session, *m_ids, 1, conversation(), u"Jordan"_s, m_now));

    QVERIFY(conversation().waitingSince);
    QVERIFY(SuppressionTable(*m_session).covering(m_address, {}, 0)->isEmpty());
}

void DecidingTest::whoAsksForItIsStoppedOnEveryChannel()
{
    open();
    hear(u"I have told you before, leave me alone"_s, m_now - 5 * minute, u"angry"_s);
    NEED(answer(*m_session, *m_ids, 1, conversation(), {Channel::Sms, m_address, u"I am sorry."_s}, u"Jordan"_s, m_now));

    NEED(stopAll(*m_session, *m_ids, 1, conversation(), u"Jordan"_s, m_now));

    const auto byPerson = SuppressionTable(*m_session).covering({}, {}, m_customer);
    NEED(byPerson);
    QCOMPARE(byPerson->size(), 1);
    QCOMPARE(byPerson->first().source, u"Jordan"_s);
    QCOMPARE(SuppressionTable(*m_session).covering(m_address, {}, 0)->size(), 1);
    QVERIFY(OutboxTable(*m_session).rows(1, OutboxState::Queued, 10)->isEmpty());
    QCOMPARE(conversation().intent, u"opt-out"_s);
    QVERIFY(!conversation().waitingSince);
}

void DecidingTest::aSnoozedConversationComesBackWhenTheyWriteAgain()
{
    open();
    hear(u"can you call my wife first?"_s, m_now - 90 * minute);

    NEED(snooze(*m_session, 1, conversation(), m_now + 120 * minute, u"Jordan"_s, m_now));
    QCOMPARE(conversation().snoozedUntil, std::optional(m_now + 120 * minute));
    QCOMPARE(conversation().waitingSince, std::optional(m_now - 90 * minute));
    hear(u"she is free now"_s, m_now + 10 * minute);

    QVERIFY(!conversation().snoozedUntil);
}

void DecidingTest::nothingIsSnoozedIntoThePastOrWhereNobodyWaits()
{
    open();
    hear(u"ok"_s, m_now - 5 * minute);

    QVERIFY(!snooze(*m_session, 1, conversation(), m_now, u"Jordan"_s, m_now));
    NEED(setAside(*m_session, conversation(), m_now));
    QVERIFY(!snooze(*m_session, 1, conversation(), m_now + minute, u"Jordan"_s, m_now));

    QVERIFY(!conversation().snoozedUntil);
}

void DecidingTest::whoTakesItOverHasItsAlertsAndIsToldOnce()
{
    open();
    hear(u"what is it worth?"_s, m_now - 5 * minute, u"price"_s);
    AlertTable alerts(*m_session);
    NEED(alerts.keepStaff(1, {u"Matt Ortiz"_s, u"+15155550117"_s, {}}));
    NEED(alerts.keepStaff(1, {u"Lee Marsh"_s, {}, {}}));
    NEED(noteHappened(*m_session, *m_ids, {1, m_customer, {}, HappeningKind::Replied, m_now - 5 * minute, u"inbound:1"_s, u"price"_s},
                      m_now));
    NEED(raiseAlerts(*m_session, *m_ids, *SettingTable(*m_session).read(), m_rooftop, m_now));
    QCOMPARE(alerts.open(1, 10)->first().alert.assignedTo, u"Lee Marsh"_s);
    NEED(SettingTable(*m_session).set(u"alert.byText"_s, u"true"_s, SettingScope::store()));
    GatewayAccount account;
    account.id = 7;
    account.rooftopId = 1;
    account.gateway = u"twilio"_s;
    NEED(GatewayTable(*m_session).keep(account));

    const auto told = handTo(*m_session, *m_ids, 1, conversation(), u"Matt Ortiz"_s, u"Jordan"_s, m_now);
    const auto again = handTo(*m_session, *m_ids, 1, conversation(), u"Matt Ortiz"_s, u"Jordan"_s, m_now);

    NEED(told);
    QCOMPARE(*told, 1);
    QVERIFY(!again);
    QCOMPARE(conversation().owner, u"Matt Ortiz"_s);
    QCOMPARE(alerts.open(1, 10)->first().alert.assignedTo, u"Matt Ortiz"_s);
    const auto queued = OutboxTable(*m_session).rows(1, OutboxState::Queued, 10);
    QCOMPARE(queued->size(), 1);
    QCOMPARE(queued->first().to, u"+15155550117"_s);
    QCOMPARE(queued->first().text,
             u"Riverside Toyota: Jo Ash is yours to answer, handed over by Jordan. They wrote: \"what is it worth?\""_s);
    QCOMPARE(DecisionTable(*m_session).openNotes(m_now, false, 10)->last().text,
             u"Matt Ortiz answers the customer from now on; handed over by Jordan"_s);
}

void DecidingTest::whoIsAwayGoneOrUnknownTakesNothingOver()
{
    open();
    hear(u"what is it worth?"_s, m_now - 5 * minute, u"price"_s);
    AlertTable alerts(*m_session);
    NEED(alerts.keepStaff(1, {u"Matt Ortiz"_s, {}, {}, true}));
    NEED(alerts.keepStaff(1, {u"Lee Marsh"_s, {}, {}, false, {}, true}));

    for (const QString &name : {u"Matt Ortiz"_s, u"Lee Marsh"_s, u"Kim Doe"_s})
        QVERIFY(!handTo(*m_session, *m_ids, 1, conversation(), name, u"Jordan"_s, m_now));

    QVERIFY(conversation().owner.isEmpty());
}

QTEST_GUILESS_MAIN(DecidingTest)
#include "decidingtest.moc"
