// SPDX-License-Identifier: Apache-2.0
// What sales are owed to, and what a program adds beside people held out, against rows counted by hand on both databases.
#include "jobs/measures/owedsales.h"
#include "base/clock.h"
#include "domain/calendar.h"
#include "jobs/measures/owedwords.h"
#include "store/appointmenttable.h"
#include "store/bulkstatement.h"
#include "store/dealtable.h"
#include "store/inboundtable.h"
#include "store/outboxtable.h"
#include "store/sequencetable.h"
#include "store/transaction.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id rooftop = 1;
constexpr qint64 nowMs = 1'795'456'800'000; // 2026-11-23 18:00 UTC
constexpr qint64 dayMs = 86'400'000;
const QDate today(2026, 11, 23);
const QTimeZone chicago("America/Chicago");

} // namespace

class OwedSalesTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSaleIsOwedToOneCampaignOnly_data() { m_places.addRows(); }
    void aSaleIsOwedToOneCampaignOnly();
    void whatOnlyFollowsUpEarnsNothing_data() { m_places.addRows(); }
    void whatOnlyFollowsUpEarnsNothing();
    void peopleHeldOutSayWhatWasAdded_data() { m_places.addRows(); }
    void peopleHeldOutSayWhatWasAdded();

private:
    Id enroll(Id customer, const QString &sequence, const QString &program, const QString &subject, qint64 daysAgo)
    {
        EnrollmentRow row;
        row.id = ++m_next;
        row.rooftopId = rooftop;
        row.customerId = customer;
        row.sequence = sequence;
        row.program = program;
        row.subject = subject;
        row.cause = u"person"_s;
        row.exitReason = u"open"_s;
        row.enteredAt = row.lastAt = row.lookAt = nowMs - daysAgo * dayMs;
        if (!SequenceTable(*m_session).enroll(row))
            qFatal("the enrollment could not be stored");
        return row.id;
    }
    Id send(Id customer, Id enrollment, const QString &program, qint64 daysAgo, Purpose purpose = Purpose::Marketing)
    {
        OutboxTable table(*m_session);
        OutboxRow row;
        row.id = ++m_next;
        row.rooftopId = rooftop;
        row.accountId = row.runId = 1;
        row.customerId = customer;
        row.step = u"%1:first"_s.arg(enrollment);
        row.program = program;
        row.purpose = purpose;
        row.channel = Channel::Sms;
        row.to = u"+15155550118"_s;
        row.text = u"Hello"_s;
        row.dueAt = row.createdAt = nowMs - daysAgo * dayMs;
        if (!table.add(row) || !table.markSending(row.id, *row.dueAt, u"1"_s) ||
            !table.record(row.id, *row.dueAt, {OutboxState::Sent, {}, u"c%1"_s.arg(row.id), {}, {}, {}}))
            qFatal("the message could not be stored");
        return row.id;
    }
    void answer(Id customer, Id outbox, qint64 daysAgo)
    {
        InboundRow row;
        row.id = ++m_next;
        row.rooftopId = rooftop;
        row.accountId = 1;
        row.carrierId = u"in%1"_s.arg(row.id);
        row.from = u"+15155550118"_s;
        row.text = u"How much?"_s;
        row.receivedAt = row.storedAt = nowMs - daysAgo * dayMs;
        row.customerId = customer;
        if (outbox)
            row.outboxId = outbox;
        NEED(InboundTable(*m_session).add(row));
    }
    void deal(Id customer, qint64 daysAgo, std::optional<Money> front = {}, std::optional<Money> back = {},
              DealStatus status = DealStatus::Finalized)
    {
        DealRow row;
        row.id = ++m_next;
        row.rooftopId = row.sourceId = 1;
        row.customerId = customer;
        row.vehicleId = customer;
        row.deal.dealNumber = std::to_string(row.id);
        row.deal.contractOn = today.addDays(-daysAgo);
        row.deal.frontGross = front;
        row.deal.backGross = back;
        row.deal.status = status;
        keepRow<DealTable>(u"upsert_deal"_s, row);
    }
    OwedLedger ledger() { return *OwedLedger::read(*m_session, rooftop, epochDay(today) - 120, nowMs, chicago); }
    static HoldoutScope campaign(int number) { return {rooftop, u"equity"_s, u"equity-financed"_s, u"campaign:%1"_s.arg(number)}; }

    StorePlaces m_places;
    FixedClock m_clock{nowMs};
    Id m_next = 1000;
};

void OwedSalesTest::init()
{
    openStore(m_places.fresh(), m_clock);
}

void OwedSalesTest::cleanup()
{
    closeStore();
}

// Customer 1 answered campaign 7 and was written to by campaign 8 later: the answer earns it. Customer 2 answered nothing: the last touch
// does. Customer 3 was touched 100 days before: nothing. Customer 4's deal was undone. Gross is front and back; 4's and 2's are not known.
void OwedSalesTest::aSaleIsOwedToOneCampaignOnly()
{
    const Id first = enroll(1, u"equity-financed"_s, u"equity"_s, u"campaign:7"_s, 60);
    answer(1, send(1, first, u"equity"_s, 60), 59);
    send(1, enroll(1, u"equity-financed"_s, u"equity"_s, u"campaign:8"_s, 30), u"equity"_s, 30);
    deal(1, 10, Money::fromDollars(1'800), Money::fromDollars(1'100));
    send(2, enroll(2, u"tradein-warm"_s, u"appraisals"_s, u"customer:2"_s, 50), u"appraisals"_s, 50);
    send(2, enroll(2, u"equity-financed"_s, u"equity"_s, u"campaign:8"_s, 20), u"equity"_s, 20);
    deal(2, 5);
    send(3, enroll(3, u"equity-financed"_s, u"equity"_s, u"campaign:7"_s, 110), u"equity"_s, 110);
    deal(3, 10);
    send(4, enroll(4, u"equity-financed"_s, u"equity"_s, u"campaign:7"_s, 20), u"equity"_s, 20);
    deal(4, 10, {}, {}, DealStatus::Unwound);

    const OwedLedger all = ledger();
    const OwedSum seven = all.sum(campaign(7)), eight = all.sum(campaign(8));

    QCOMPARE(seven.sales, 1);
    QVERIFY(seven.gross == Money::fromDollars(2'900) && seven.grossKnown == 1);
    QCOMPARE(*seven.firstSaleOn, epochDay(today) - 10);
    QCOMPARE(eight.sales, 1);
    QCOMPARE(eight.grossKnown, 0);
    QCOMPARE(all.sum({rooftop, u"equity"_s, {}, {}}).sales, 2);
    QCOMPARE(all.sum({rooftop, u"appraisals"_s, {}, {}}).sales, 0);
    QCOMPARE(all.sales().size(), 3u);
    QCOMPARE(owedWords(seven), u"sales 1, gross $2,900, appointments 0"_s);
}

// A confirmation by text after an appointment, and the visit itself, are owed to the campaign that won the appointment.
void OwedSalesTest::whatOnlyFollowsUpEarnsNothing()
{
    const Id won = enroll(1, u"equity-financed"_s, u"equity"_s, u"campaign:7"_s, 40);
    answer(1, send(1, won, u"equity"_s, 40), 40);
    AppointmentRow row;
    row.id = ++m_next;
    row.rooftopId = rooftop;
    row.customerId = 1;
    row.kind = u"appraisal"_s;
    row.startsAt = nowMs - 36 * dayMs;
    row.state = u"shown"_s;
    row.program = u"appointments"_s;
    row.madeAt = row.changedAt = nowMs - 39 * dayMs;
    NEED(AppointmentTable(*m_session).book(row, 1));
    send(1, enroll(1, u"appointment-confirm"_s, u"appointments"_s, u"appointment:1"_s, 38), u"appointments"_s, 38, Purpose::Transactional);
    deal(1, 35);

    const OwedSum owed = ledger().sum(campaign(7));

    QCOMPARE(owed.sales, 1);
    QCOMPARE(owed.appointments, 1);
}

// 40 entered and 8 bought; 20 were held out and 1 bought, a second one only after 90 days. The difference is 20 % − 5 % = 15 points, of 40
// people 6 sales. Its standard error is √(.2 × .8 / 40 + .05 × .95 / 20) = 0.0798, so the interval is 6 ± 1.96 × 0.0798 × 40 = ± 6.25.
void OwedSalesTest::peopleHeldOutSayWhatWasAdded()
{
    HoldoutTable table(*m_session);
    for (Id customer = 1; customer <= 20; ++customer)
        NEED(table.keep({rooftop, customer, u"equity"_s, u"equity-financed"_s, u"campaign:7"_s, nowMs - 100 * dayMs}));
    QVERIFY(!*table.keep({rooftop, 1, u"equity"_s, u"equity-financed"_s, u"campaign:7"_s, nowMs}));
    QCOMPARE(table.ofCustomer(2)->first().subject, u"campaign:7"_s);
    QVERIFY(table.ofCustomer(40)->isEmpty());
    for (Id customer = 21; customer <= 60; ++customer)
        enroll(customer, u"equity-financed"_s, u"equity"_s, u"campaign:7"_s, 100);
    enroll(61, u"equity-financed"_s, u"equity"_s, u"campaign:7"_s, 101); // before anybody was held out
    for (Id customer = 21; customer <= 28; ++customer)
        deal(customer, 50);
    deal(1, 50);
    deal(2, 5);
    deal(61, 50);
    send(3, 0, u"equity"_s, 20);

    const auto outcome = readOwedOutcome(*m_session, ledger(), campaign(7), chicago);

    NEED(outcome);
    QCOMPARE(outcome->heldOut, 20);
    QCOMPARE(outcome->reached, 1);
    QCOMPARE(outcome->lift->treated, (Share{8, 40}));
    QCOMPARE(outcome->lift->heldOut, (Share{1, 20}));
    QVERIFY(std::abs(outcome->lift->addedSales - 6) < 1e-9);
    QVERIFY(std::abs(outcome->lift->addedSalesRange.least - (6 - 6.25)) < 0.02);
    const QString words = liftWords(*outcome);
    QVERIFY2(words.startsWith(u"It added 6.0 sales (−0.3 to 12.3, 95%): 20.0% of 40 bought, 5.0% of 20 held out. That can still be"_s),
             qPrintable(words));
}

QTEST_GUILESS_MAIN(OwedSalesTest)
#include "owedsalestest.moc"
