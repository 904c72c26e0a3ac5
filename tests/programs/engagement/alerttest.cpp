// SPDX-License-Identifier: Apache-2.0
// Which deeds are worth an alert, by when to call, and who is asked first.
#include "programs/engagement/alert.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class AlertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeedIsWorthAnAlertOrNot_data();
    void aDeedIsWorthAnAlertOrNot();
    void theTimesAreThoseOfTheAcceptanceList();
    void theOriginalSellerIsAskedFirst();
    void somebodyAwayOrGoneIsPassedOver();
    void withoutAnybodyItIsTheManagersQueue();
    void aStoreChoosesWhoIsAskedFirst();
    void aLeadThatRoseIsItsOwnersAndWhoWaitsInServiceIsTheBdcs();
    void withoutANamedManagerItIsTheFirstWhoIsThere();
};

void AlertTest::aDeedIsWorthAnAlertOrNot_data()
{
    QTest::addColumn<HappeningKind>("kind");
    QTest::addColumn<QString>("intent");
    QTest::addColumn<QString>("cause");

    QTest::newRow("yes") << HappeningKind::Replied << u"yes"_s << u"yes"_s;
    QTest::newRow("price") << HappeningKind::Replied << u"price"_s << u"price"_s;
    QTest::newRow("appointment") << HappeningKind::Replied << u"appointment"_s << u"appointment"_s;
    QTest::newRow("anger") << HappeningKind::Replied << u"angry"_s << u"angry"_s;
    QTest::newRow("words nobody understood") << HappeningKind::Replied << QString() << u"replied"_s;
    QTest::newRow("value page") << HappeningKind::Clicked << QString() << u"value-click"_s;
    QTest::newRow("appointment page") << HappeningKind::ClickedBooking << QString() << u"booking-click"_s;
    QTest::newRow("T40: an opened e-mail is only a mark") << HappeningKind::Opened << QString() << QString();
    QTest::newRow("stop") << HappeningKind::Replied << u"opt-out"_s << QString();
    QTest::newRow("wrong number") << HappeningKind::Replied << u"wrong-number"_s << QString();
    QTest::newRow("no") << HappeningKind::Replied << u"no"_s << QString();
    QTest::newRow("sold") << HappeningKind::Sold << QString() << QString();
}

void AlertTest::aDeedIsWorthAnAlertOrNot()
{
    QFETCH(HappeningKind, kind);
    QFETCH(QString, intent);
    QFETCH(QString, cause);

    const auto found = alertCauseOf(kind, intent);

    QCOMPARE(found ? alertCauseCode(*found) : QString(), cause);
    if (found)
        QCOMPARE(alertCauseFromCode(cause), found);
}

void AlertTest::theTimesAreThoseOfTheAcceptanceList()
{
    QCOMPARE(alertMinutes(AlertCause::Replied), 15);      // T39
    QCOMPARE(alertMinutes(AlertCause::Price), 15);        // T39
    QCOMPARE(alertMinutes(AlertCause::BookingClick), 60); // T41
    QCOMPARE(alertMinutes(AlertCause::Browsed), 30);      // T42
}

void AlertTest::theOriginalSellerIsAskedFirst()
{
    const AlertPeople people{u"Dana"_s, u"Lee"_s, u"Priya"_s, u"Max"_s};

    QCOMPARE(assigned(people, {}), (AlertAssignment{u"Dana"_s, AlertRoute::Seller}));
}

void AlertTest::somebodyAwayOrGoneIsPassedOver()
{
    const AlertPeople people{u"Dana"_s, u"Lee"_s, u"Priya"_s, u"Max"_s};
    const QList<StaffMember> daysOff{{u"Dana"_s, {}, {}, true}, {u"Priya"_s, {}, {}, false}}; // Lee does not work here any more

    QCOMPARE(assigned(people, daysOff), (AlertAssignment{u"Priya"_s, AlertRoute::LeadOwner}));
}

void AlertTest::withoutAnybodyItIsTheManagersQueue()
{
    QCOMPARE(assigned({{}, {}, {}, u"Max"_s}, {}), (AlertAssignment{u"Max"_s, AlertRoute::Manager}));
    QCOMPARE(assigned({}, {}).route, AlertRoute::Manager);
}

void AlertTest::aStoreChoosesWhoIsAskedFirst()
{
    const AlertPeople people{u"Dana"_s, u"Lee"_s, u"Priya"_s, u"Max"_s};

    QCOMPARE(assigned(people, {}, alertOrder(u"lead-owner seller"_s)), (AlertAssignment{u"Priya"_s, AlertRoute::LeadOwner}));
    QCOMPARE(alertOrder(u"owner nonsense manager owner"_s),
             (QList{AlertRoute::Owner, AlertRoute::Seller, AlertRoute::LeadOwner})); // what is not named comes last
}

void AlertTest::aLeadThatRoseIsItsOwnersAndWhoWaitsInServiceIsTheBdcs() // L10, E17
{
    const QList<StaffMember> staff{{u"Robin"_s, {}, {}, true, u"bdc"_s, false},
                                   {u"Sam"_s, {}, {}, false, u"bdc"_s, false},
                                   {u"Dana"_s, {}, {}, false, u"sales"_s, true},
                                   {u"Priya"_s, {}, {}, false, u"sales"_s, false}};

    QCOMPARE(assigned({u"Dana"_s, {}, u"Priya"_s, {}}, staff, alertOrder(AlertCause::LeadRose, alertOrder({}))).name, u"Priya"_s);
    QCOMPARE(assigned({u"Dana"_s, {}, {}, u"Max"_s}, staff, alertOrder(AlertCause::OnProperty, alertOrder({}))),
             (AlertAssignment{u"Sam"_s, AlertRoute::Bdc})); // Dana is retired, Robin away
    QCOMPARE(alertMinutes(AlertCause::LeadRose), 5);        // L19: hot is called within five minutes
    QCOMPARE(*alertCauseOf(HappeningKind::CostlyRepair, {}), AlertCause::OnProperty);
}

void AlertTest::withoutANamedManagerItIsTheFirstWhoIsThere()
{
    const QList<StaffMember> staff{{u"Max"_s, {}, {}, true, u"manager"_s, false}, {u"Noor"_s, {}, {}, false, u"manager"_s, false}};

    QCOMPARE(assigned({}, staff), (AlertAssignment{u"Noor"_s, AlertRoute::Manager}));
}

QTEST_GUILESS_MAIN(AlertTest)
#include "alerttest.moc"
