// SPDX-License-Identifier: Apache-2.0
// What waits today in the other programs, over a store whose rows were counted by hand.
#include "jobs/today/daybrief.h"
#include "base/clock.h"
#include "store/leadtable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class DayBriefTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void aLeadIsOwedReceiptAndCallByTheClock_data() { m_places.addRows(); }
    void aLeadIsOwedReceiptAndCallByTheClock();
    void whoAnsweredIsEngagedOnceUntilTaken_data() { m_places.addRows(); }
    void whoAnsweredIsEngagedOnceUntilTaken();
    void whatWasMissedIsTodaysOrStillWaits_data() { m_places.addRows(); }
    void whatWasMissedIsTodaysOrStillWaits();
    void whoWroteWaitsUntilAnsweredOrPutOff_data() { m_places.addRows(); }
    void whoWroteWaitsUntilAnsweredOrPutOff();
    void anAppraisalNobodyFollowedUpWaits_data() { m_places.addRows(); }
    void anAppraisalNobodyFollowedUpWaits();

private:
    DayBrief brief()
    {
        const auto settings = SettingTable(*m_session).read();
        const auto read = readDayBrief(*m_session, *settings, m_rooftop, m_now);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }
    void addLead(Id id, int minutesAgo, std::optional<int> acknowledgedAfterSeconds, std::optional<int> triedAfterMinutes)
    {
        LeadRow lead;
        lead.id = id;
        lead.rooftopId = m_rooftop.id;
        lead.documentId = 1;
        lead.name = u"Lead %1"_s.arg(id);
        lead.sourceKind = u"website"_s;
        lead.grade = u"A"_s;
        lead.points = lead.reasons = lead.facts = u"{}"_s;
        lead.receivedAt = m_now - minutesAgo * minuteMs;
        if (acknowledgedAfterSeconds)
            lead.acknowledgedAt = lead.receivedAt + *acknowledgedAfterSeconds * 1000;
        if (triedAfterMinutes)
            lead.firstTriedAt = lead.receivedAt + *triedAfterMinutes * minuteMs;
        NEED(LeadTable(*m_session).add(lead));
    }
    void addAlert(Id id, Id customer, const QString &cause, qint64 dueAt, std::optional<qint64> takenAt = {})
    {
        NEED(m_session->exec(u"INSERT INTO happening (id, rooftop_id, customer_id, kind, at, recorded_at, subject, once_key) "
                             "VALUES (%1, 7, %2, 'replied', 0, 0, '', 'k%1')"_s.arg(id)
                                 .arg(customer)));
        AlertRow row{id, m_rooftop.id, id, customer, {}, cause, dueAt - 15 * minuteMs, dueAt, u"Lee Marsh"_s, u"seller"_s, dueAt, {}, {}};
        row.takenAt = takenAt;
        if (takenAt)
            row.takenBy = u"Dana Ortiz"_s;
        NEED(AlertTable(*m_session).add(row));
    }
    void addCustomer(Id id, const std::string &first)
    {
        CustomerRow row;
        row.id = id;
        row.rooftopId = m_rooftop.id;
        row.customer.firstName = first;
        row.customer.lastName = "Ash";
        keepCustomer(row);
    }
    static Share keptOf(const DayBrief &brief, Promise promise)
    {
        for (const PromiseKept &kept : brief.kept) {
            if (kept.promise == promise)
                return kept.kept;
        }
        return {};
    }

    static constexpr qint64 minuteMs = 60'000, dayMs = 24 * 60 * minuteMs;
    static constexpr qint64 m_now = 1'795'003'600'000; // Wednesday, 2026-11-18 12:06:40, UTC
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    Rooftop m_rooftop{7, u"Riverside"_s, u"UTC"_s, {}};
};

void DayBriefTest::init()
{
    openStore(m_places.fresh(), m_clock);
    NEED(RooftopTable(*m_session).add(m_rooftop, m_now));
    addCustomer(1, "Jo");
    addCustomer(2, "Kim");
}

// L7 and L8 with the defaults: receipt within 60 seconds, a person within 5 minutes of business (Wednesday, 9 to 20).
void DayBriefTest::aLeadIsOwedReceiptAndCallByTheClock()
{
    addLead(1, 120, 40, 4);
    addLead(2, 60, 70, 9);
    addLead(3, 30, {}, {});
    addLead(4, 2, 10, {}); // its five minutes run

    const DayBrief now = brief();

    QCOMPARE(keptOf(now, Promise::Acknowledge), (Share{2, 4}));
    QCOMPARE(keptOf(now, Promise::FirstContact), (Share{1, 3}));
    QCOMPARE(now.promisedToday, 3);
    QCOMPARE(now.misses.size(), 2);
    QCOMPARE(now.misses.at(0).name, u"Lead 3"_s); // who waits stands first
    QVERIFY(!now.misses.at(0).doneAt);
    QCOMPARE(now.misses.at(1).name, u"Lead 2"_s);
    QCOMPARE(*now.misses.at(1).doneAt - now.misses.at(1).dueAt, 4 * minuteMs);
    QCOMPARE(now.kept.at(1).limit, 5);
    QCOMPARE(now.kept.at(1).goal, 0.9);
}

void DayBriefTest::whoAnsweredIsEngagedOnceUntilTaken()
{
    addAlert(11, 1, u"price"_s, m_now + 5 * minuteMs);
    addAlert(12, 1, u"value-click"_s, m_now - 5 * minuteMs);
    addAlert(13, 2, u"booked"_s, m_now + 40 * minuteMs, m_now);

    const DayBrief now = brief();

    QCOMPARE(now.engaged.size(), 1);
    QCOMPARE(now.engaged.constFirst().name, u"Jo Ash"_s);
    QCOMPARE(now.engaged.constFirst().alert.cause, u"value-click"_s); // the more urgent of the two
}

void DayBriefTest::whatWasMissedIsTodaysOrStillWaits()
{
    addAlert(21, 1, u"replied"_s, m_now - 60 * minuteMs, m_now - 70 * minuteMs);               // in time
    addAlert(22, 1, u"replied"_s, m_now - 30 * minuteMs, m_now - 10 * minuteMs);               // today, late
    addAlert(23, 2, u"booking-click"_s, m_now - dayMs, m_now - dayMs + minuteMs);              // late yesterday, and done
    addAlert(24, 2, u"booking-click"_s, m_now - 3 * dayMs);                                    // waits since Sunday
    addAlert(25, 2, u"booking-click"_s, m_now - 9 * dayMs, m_now - 9 * dayMs + 60 * minuteMs); // longer ago than is counted

    const DayBrief now = brief();

    QCOMPARE(keptOf(now, Promise::Reply), (Share{1, 2}));
    QCOMPARE(keptOf(now, Promise::Engaged), (Share{0, 2}));
    QCOMPARE(now.misses.size(), 2);
    QCOMPARE(now.misses.at(0).dueAt, m_now - 3 * dayMs);
    QCOMPARE(now.misses.at(0).who, u"Lee Marsh"_s);
    QCOMPARE(now.misses.at(1).who, u"Dana Ortiz"_s); // who took it, not whose it was
    QCOMPARE(now.promisedToday, 2);
}

void DayBriefTest::whoWroteWaitsUntilAnsweredOrPutOff()
{
    const auto wrote = [this](int id, Id customer, const QString &handledAt) {
        NEED(m_session->exec(
            u"INSERT INTO inbound (id, rooftop_id, account_id, carrier_id, channel, from_address, text, received_at, stored_at, "
            "customer_id, handled_at) VALUES (%1, 7, 1, 'c%1', 0, '+1515555010%2', 'Hi', %3, %3, %2, %4)"_s.arg(id)
                .arg(customer)
                .arg(m_now - 60 * minuteMs)
                .arg(handledAt)));
    };
    addCustomer(3, "Lou");
    wrote(41, 1, u"NULL"_s);
    wrote(42, 2, QString::number(m_now - minuteMs)); // answered
    wrote(43, 3, u"NULL"_s);
    NEED(m_session->exec(u"INSERT INTO conversation (rooftop_id, customer_id, address, snoozed_until, snoozed_at) "
                         "VALUES (7, 3, '', %1, %2)"_s.arg(m_now + 60 * minuteMs)
                             .arg(m_now - minuteMs)));

    QCOMPARE(brief().unreplied, 1);
}

void DayBriefTest::anAppraisalNobodyFollowedUpWaits()
{
    const auto put = [this](const QString &sql) { NEED(m_session->exec(sql)); };
    put(u"INSERT INTO source (id, rooftop_id, preset, title, is_full_snapshot) VALUES (1, 7, 'appraisals', 'Appraisals', 0)"_s);
    // 2026-11-10 and 2026-11-14; the second traded here on the 16th (outcome 1).
    for (const auto &[id, on, outcome] : {std::tuple(31, 20767, 0), {32, 20771, 1}})
        put(u"INSERT INTO appraisal (id, rooftop_id, source_id, number, customer_id, vehicle_id, appraised_on, way, test_drove, condition, "
            "outcome, outcome_on, created_at) VALUES (%1, 7, 1, '%1', %2, %1, %3, 1, 0, 0, %4, %5, 0)"_s.arg(id)
                .arg(id - 30)
                .arg(on)
                .arg(outcome)
                .arg(outcome == 1 ? u"20773"_s : u"NULL"_s));

    const DayBrief now = brief();

    QCOMPARE(now.unsold.size(), 1);
    QCOMPARE(now.unsold.constFirst().who(), u"Jo Ash"_s);
    QCOMPARE(now.neverContacted, 1);
    QCOMPARE(now.unsoldOpen, 1);
}

QTEST_GUILESS_MAIN(DayBriefTest)
#include "daybrieftest.moc"
