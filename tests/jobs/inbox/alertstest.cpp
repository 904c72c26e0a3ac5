// SPDX-License-Identifier: Apache-2.0
// Alerts over a real store: each deed once, to the right person, and by text through the ordinary outbox when that is wished.
#include "jobs/inbox/alerts.h"
#include "base/clock.h"
#include "jobs/outreach/gatekeeper.h"
#include "jobs/outreach/storegatekeeper.h"
#include "jobs/sequences/happened.h"
#include "store/decisiontable.h"
#include "store/gatewaytable.h"
#include "store/outboxtable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class AlertsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeStore(); }
    void aReplyIsRaisedOnceForItsRep_data() { m_places.addRows(); }
    void aReplyIsRaisedOnceForItsRep();
    void whatCanStillBeTakenBackRaisesNothingYet_data() { m_places.addRows(); }
    void whatCanStillBeTakenBackRaisesNothingYet();
    void aSecondClickIsPartOfTheAlertThatWaits_data() { m_places.addRows(); }
    void aSecondClickIsPartOfTheAlertThatWaits();
    void takingCareOfACustomerTakesTheirAlerts_data() { m_places.addRows(); }
    void takingCareOfACustomerTakesTheirAlerts();
    void whatIsSwitchedOffRaisesNothing_data() { m_places.addRows(); }
    void whatIsSwitchedOffRaisesNothing();
    void e31_TheCrmIsToldWhoIsToCallWhyAndByWhen_data() { m_places.addRows(); }
    void e31_TheCrmIsToldWhoIsToCallWhyAndByWhen();
    void e31_WhatIsRaisedTheNextDaySaysOfWhichDayItIs_data() { m_places.addRows(); }
    void e31_WhatIsRaisedTheNextDaySaysOfWhichDayItIs();
    void e31_TheCrmIsNotToldWhenThatIsSwitchedOff_data() { m_places.addRows(); }
    void e31_TheCrmIsNotToldWhenThatIsSwitchedOff();
    void theRepHearsByTextWhenThatIsWished_data() { m_places.addRows(); }
    void theRepHearsByTextWhenThatIsWished();
    void l10_aRisingLeadIsTextedToItsRep_data() { m_places.addRows(); }
    void l10_aRisingLeadIsTextedToItsRep();
    void aTestAlertGoesToPhoneAndMailboxOrSaysWhyNot_data() { m_places.addRows(); }
    void aTestAlertGoesToPhoneAndMailboxOrSaysWhyNot();
    void whoIsRetiredKeepsTheirNameAndGetsNothing_data() { m_places.addRows(); }
    void whoIsRetiredKeepsTheirNameAndGetsNothing();

private:
    void open();
    void addGateway(const QString &gateway);
    void happen(HappeningKind kind, const QString &detail, const QString &once);
    AlertsRaised raise(qint64 nowMs = m_now)
    {
        const auto settings = SettingTable(*m_session).read();
        const auto done = raiseAlerts(*m_session, *m_ids, *settings, m_rooftop, nowMs);
        return done ? *done : AlertsRaised{-1, -1, -1};
    }

    static constexpr qint64 m_now = 1'795'456'800'000; // Monday, 2026-11-23, noon in Iowa
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    std::unique_ptr<IdMaker> m_ids;
    Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
    Id m_customer = 0;
};

void AlertsTest::open()
{
    m_session.reset();
    openStore(m_places.fresh(), m_clock);
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
    keepCustomer(row);
}

void AlertsTest::addGateway(const QString &gateway)
{
    GatewayAccount account;
    account.id = 7;
    account.rooftopId = m_rooftop.id;
    account.gateway = gateway;
    account.title = gateway;
    account.createdAt = m_now;
    NEED(GatewayTable(*m_session).keep(account));
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

void AlertsTest::whatCanStillBeTakenBackRaisesNothingYet()
{
    open();
    NEED(noteHappened(*m_session, *m_ids, {m_rooftop.id, m_customer, {}, HappeningKind::AppointmentSet, m_now, u"appointment:1"_s},
                      m_now + 10'000));

    QCOMPARE(raise().raised, 0);
    QCOMPARE(raise(m_now + 10'000).raised, 1);
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

void AlertsTest::e31_TheCrmIsToldWhoIsToCallWhyAndByWhen()
{
    open();
    happen(HappeningKind::Replied, u"price"_s, u"inbound:1"_s);
    happen(HappeningKind::Replied, u"price"_s, u"inbound:2"_s);

    QCOMPARE(raise().noted, 1);
    QCOMPARE(raise().noted, 0);

    const auto notes = DecisionTable(*m_session).openNotes(m_now, false, 10); // at once, not after the ten seconds of undo
    NEED(notes);
    QCOMPARE(notes->size(), 1);
    QCOMPARE(notes->first().customerId, std::optional(m_customer));
    QCOMPARE(notes->first().text, u"Alert: the customer asked for a price at 11:59 AM; Lee Marsh to call by 12:14 PM"_s);
    QCOMPARE(notes->first().dueAt, std::optional(m_now + 14 * 60'000));
}

void AlertsTest::e31_WhatIsRaisedTheNextDaySaysOfWhichDayItIs()
{
    open();
    NEED(noteHappened(*m_session, *m_ids,
                      {m_rooftop.id, m_customer, {}, HappeningKind::ClickedBooking, m_now - 86'400'000, u"page:1"_s, {}}, m_now));

    QCOMPARE(raise().noted, 1);

    const auto notes = DecisionTable(*m_session).openNotes(m_now, false, 10);
    NEED(notes);
    QCOMPARE(notes->first().text,
             u"Alert: the customer looked at appointments at 12:00 PM on 2026-11-22; Lee Marsh to call by 1:00 PM on 2026-11-22"_s);
}

void AlertsTest::e31_TheCrmIsNotToldWhenThatIsSwitchedOff()
{
    open();
    NEED(SettingTable(*m_session).set(u"alert.toCrm"_s, u"false"_s, SettingScope::store()));
    happen(HappeningKind::Replied, u"price"_s, u"inbound:1"_s);

    const AlertsRaised done = raise();

    QCOMPARE(done.raised, 1);
    QCOMPARE(done.noted, 0);
    const auto notes = DecisionTable(*m_session).openNotes(m_now, false, 10);
    NEED(notes);
    QVERIFY(notes->isEmpty());
}

void AlertsTest::theRepHearsByTextWhenThatIsWished()
{
    open();
    NEED(SettingTable(*m_session).set(u"alert.byText"_s, u"true"_s, SettingScope::store()));
    NEED(SettingTable(*m_session).set(u"compliance.textCampaign"_s, u"true"_s, SettingScope::store()));
    NEED(AlertTable(*m_session).keepStaff(m_rooftop.id, {u"Lee Marsh"_s, u"+15155550171"_s, {}, false}));
    addGateway(u"twilio"_s);
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

void AlertsTest::l10_aRisingLeadIsTextedToItsRep()
{
    open();
    NEED(SettingTable(*m_session).set(u"alert.byText"_s, u"true"_s, SettingScope::store()));
    NEED(AlertTable(*m_session).keepStaff(m_rooftop.id, {u"Lee Marsh"_s, u"+15155550171"_s, {}, false, u"sales"_s, false}));
    addGateway(u"twilio"_s);
    happen(HappeningKind::LeadRose, u"hot"_s, u"lead:1:hot"_s);

    const AlertsRaised done = raise();

    QCOMPARE(done.told, 1);
    const auto rows = OutboxTable(*m_session).rows(m_rooftop.id, OutboxState::Queued, 10);
    NEED(rows);
    QCOMPARE(rows->first().to, u"+15155550171"_s);
    QCOMPARE(rows->first().text, u"Riverside Toyota: Jo Ash became a hot lead at 11:59 AM. Call +15155550142 by 12:04 PM."_s);
}

void AlertsTest::aTestAlertGoesToPhoneAndMailboxOrSaysWhyNot()
{
    open();
    const Settings settings = *SettingTable(*m_session).read();
    const StaffRow lee{u"Lee Marsh"_s, u"+15155550171"_s, u"lee@dealer.example.com"_s, false};

    const auto without = sendTestAlert(*m_session, *m_ids, settings, m_rooftop, lee, m_now);
    addGateway(u"twilio"_s);
    const auto with = sendTestAlert(*m_session, *m_ids, settings, m_rooftop, lee, m_now);
    const auto nowhere = sendTestAlert(*m_session, *m_ids, settings, m_rooftop, {u"Lee Marsh"_s, {}, {}, false}, m_now);

    QVERIFY(!without && without.error().text.contains(u"No gateway"_s));
    NEED(with);
    QCOMPARE(*with, 1); // no gateway for e-mail
    QVERIFY(!nowhere && nowhere.error().text.contains(u"neither a phone nor"_s));
    QCOMPARE(OutboxTable(*m_session).rows(m_rooftop.id, OutboxState::Queued, 10)->size(), 1);
}

void AlertsTest::whoIsRetiredKeepsTheirNameAndGetsNothing()
{
    open();
    AlertTable table(*m_session);
    NEED(table.keepStaff(m_rooftop.id, {u"Lee Marsh"_s, {}, {}, false, u"sales"_s, true}));
    NEED(table.keepStaff(m_rooftop.id, {u"Noor Abadi"_s, {}, {}, false, u"manager"_s, false}));
    happen(HappeningKind::Replied, u"price"_s, u"inbound:1"_s);

    QCOMPARE(raise().raised, 1);

    QCOMPARE(table.open(m_rooftop.id, 10)->first().alert.assignedTo, u"Noor Abadi"_s);
    const auto staff = table.staff(m_rooftop.id);
    NEED(staff);
    QCOMPARE(staff->first(), (StaffRow{u"Lee Marsh"_s, {}, {}, false, u"sales"_s, true}));
}

QTEST_GUILESS_MAIN(AlertsTest)
#include "alertstest.moc"
