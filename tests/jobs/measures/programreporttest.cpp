// SPDX-License-Identifier: Apache-2.0
// The equity program's figures against a store whose rows were counted by hand.
#include "jobs/measures/programreport.h"
#include "base/clock.h"
#include "measures/metric.h"
#include "store/appointmenttable.h"
#include "store/bulkstatement.h"
#include "store/dealtable.h"
#include "store/inboundtable.h"
#include "store/outboxtable.h"
#include "store/settingtable.h"
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

} // namespace

class ProgramReportTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void e35_FiguresComeFromEventsAndCountPeopleOnce_data() { m_places.addRows(); }
    void e35_FiguresComeFromEventsAndCountPeopleOnce();
    void t58_ATradeCostsWhatItsMessagesAndCallsDid_data() { m_places.addRows(); }
    void t58_ATradeCostsWhatItsMessagesAndCallsDid();
    void e42_ASaleIsTimedFromTheFirstMessage_data() { m_places.addRows(); }
    void e42_ASaleIsTimedFromTheFirstMessage();
    void nothingDividedByNothingIsNoFigure_data() { m_places.addRows(); }
    void nothingDividedByNothingIsNoFigure();

private:
    Id send(Id customer, const QString &step, Channel channel, qint64 daysAgo, const QString &program = u"equity"_s);
    void deal(Id customer, qint64 daysAgo);

    StorePlaces m_places;
    FixedClock m_clock{nowMs};
    Id m_next = 1000;
};

void ProgramReportTest::init()
{
    openStore(m_places.fresh(), m_clock);
}

void ProgramReportTest::cleanup()
{
    closeStore();
}

Id ProgramReportTest::send(Id customer, const QString &step, Channel channel, qint64 daysAgo, const QString &program)
{
    OutboxTable table(*m_session);
    OutboxRow row;
    row.id = ++m_next;
    row.rooftopId = rooftop;
    row.accountId = row.runId = 1;
    row.customerId = customer;
    row.step = step;
    row.program = program;
    row.channel = channel;
    row.to = u"+15155550118"_s;
    row.text = u"Hello"_s;
    row.dueAt = row.createdAt = nowMs - daysAgo * dayMs;
    if (!table.add(row) || !table.markSending(row.id, *row.dueAt, u"1"_s) ||
        !table.record(row.id, *row.dueAt, {OutboxState::Sent, {}, u"c%1"_s.arg(row.id), {}, {}, {}}))
        qFatal("the message could not be stored");
    return row.id;
}

void ProgramReportTest::deal(Id customer, qint64 daysAgo)
{
    DealRow row;
    row.id = ++m_next;
    row.rooftopId = row.sourceId = 1;
    row.customerId = customer;
    row.vehicleId = customer;
    row.deal.dealNumber = std::to_string(row.id);
    row.deal.contractOn = QDate(2026, 11, 23).addDays(-daysAgo);
    keepRow<DealTable>(u"upsert_deal"_s, row);
}

// Worked by hand: 2 texts of one segment at 1.2 ¢, 1 e-mail at 0.6 ¢ and 1 call at 150 ¢ make $1.53. $365.25 a month is $360 for 30 days of
// a month of 30.4375; two thirds of the touches (4 of 6) are this program's: $240. $241.53 over one delayed trade.
void ProgramReportTest::t58_ATradeCostsWhatItsMessagesAndCallsDid()
{
    const QString program = u"appraisals"_s;
    send(1, u"a"_s, Channel::Sms, 20, program);
    send(2, u"a"_s, Channel::Sms, 10, program);
    send(2, u"b"_s, Channel::Email, 10, program);
    send(3, u"a"_s, Channel::Email, 10, u"equity"_s);
    send(4, u"a"_s, Channel::Email, 10, u"equity"_s);
    send(5, u"a"_s, Channel::Email, 40, program); // before the period
    NEED(SettingTable(*m_session).set(u"cost.month"_s, u"365.25"_s, SettingScope::store()));
    NEED(SettingTable(*m_session).set(u"cost.email"_s, u"0.6"_s, SettingScope::store()));
    const auto put = [this](const QString &sql, const Binds &binds) { NEED(m_session->eachOf(sql, binds, [](const Row &) {})); };
    put(u"INSERT INTO task (id, rooftop_id, customer_id, program, kind, owner, place, due_at, attempt, attempts, reasons, state, "
        u"disposition, done_at) "
        "VALUES (1, 1, 1, 'appraisals', 'call', '', 0, ?, 1, 1, '[]', 1, 'noAnswer', ?)"_s,
        {nowMs - 5 * dayMs, nowMs - 5 * dayMs});
    put(u"INSERT INTO source (id, rooftop_id, preset, title) VALUES (1, 1, 'appraisals', 'Appraisals')"_s, {});
    // Appraised on the 10th, traded on the 20th; another was traded on the day it was appraised.
    const auto appraise = [&](Id id, QDate on, QDate traded) {
        put(u"INSERT INTO appraisal (id, rooftop_id, source_id, number, customer_id, vehicle_id, appraised_on, way, test_drove, condition, "
            u"outcome, outcome_on, created_at) "
            "VALUES (?, 1, 1, ?, ?, ?, ?, 1, 0, 0, 1, ?, 0)"_s,
            {id, QString::number(id), id, id, on, traded});
    };
    appraise(11, QDate(2026, 11, 10), QDate(2026, 11, 20));
    appraise(12, QDate(2026, 11, 15), QDate(2026, 11, 15));
    // Four ways through a sequence ended: one to its end, one by a reply, one by an opt-out, one because the time was over.
    int next = 20;
    for (const auto &[reason, detail] :
         {std::pair(u"completed"_s, QString()), {u"happened"_s, u"replied"_s}, {u"happened"_s, u"optedOut"_s}, {u"expired"_s, QString()}}) {
        put(u"INSERT INTO enrollment (id, rooftop_id, customer_id, subject, sequence, version, program, step, entered_at, last_at, "
            u"look_at, cause, exit_reason, exit_detail, ended_at) "
            "VALUES (?, 1, 1, ?, 'tradein-base', 1, 'appraisals', 1, ?, ?, ?, 'appraised', ?, ?, ?)"_s,
            {++next, u"vehicle:%1"_s.arg(next), nowMs - 9 * dayMs, nowMs - 9 * dayMs, nowMs, reason, Bind::said(detail),
             nowMs - 2 * dayMs});
    }

    const auto report = readProgramReport(*m_session, rooftop, program, 30, nowMs, QTimeZone("America/Chicago"));

    NEED(report);
    const ProgramCounts &now = report->now;
    QCOMPARE(now.delayed, 1);
    QCOMPARE(now.appraised, 2);
    QCOMPARE(now.sameDay, 1);
    QCOMPARE(now.cost.value_or(Money{}).cents, 24'153);
    QCOMPARE(programFigure(u"appraisal.costPerTrade"_s, now).value_or(0), 24'153.0);
    QCOMPARE(programFigure(u"appraisal.completion"_s, now).value_or(0), 0.5);
    QCOMPARE(programFigure(u"appraisal.optOut"_s, now).value_or(0), 0.25);
    QCOMPARE(programFigure(u"appraisal.timeToTrade"_s, now).value_or(0), 10.0);
}

void ProgramReportTest::e35_FiguresComeFromEventsAndCountPeopleOnce()
{
    // Four customers in the last 30 days: 1 gets a text and an e-mail, 2 and 3 an e-mail, 4 a text. 5 was written to 40 days ago.
    const Id text = send(1, u"a"_s, Channel::Sms, 20);
    const Id mailOf1 = send(1, u"b"_s, Channel::Email, 10);
    const Id mailOf2 = send(2, u"a"_s, Channel::Email, 10);
    send(3, u"a"_s, Channel::Email, 10); // nobody ever said that it arrived
    send(4, u"a"_s, Channel::Sms, 5);
    send(5, u"a"_s, Channel::Sms, 40);
    send(6, u"a"_s, Channel::Sms, 5, u"leads"_s);
    OutboxTable outbox(*m_session);
    for (const auto &[id, kind] :
         {std::pair(text, 2), std::pair(mailOf1, 2), std::pair(mailOf1, 4), std::pair(mailOf2, 2), std::pair(mailOf2, 5)})
        NEED(outbox.noteDelivery(++m_next, id, kind, nowMs - dayMs, {}, {}));
    for (const Id answered : {text, mailOf1}) { // the same person twice
        InboundRow answer;
        answer.id = ++m_next;
        answer.rooftopId = rooftop;
        answer.accountId = 1;
        answer.carrierId = QString::number(answer.id);
        answer.from = u"+15155550118"_s;
        answer.receivedAt = answer.storedAt = nowMs - dayMs;
        answer.customerId = 1;
        answer.outboxId = answered;
        NEED(InboundTable(*m_session).add(answer));
    }
    deal(1, 3);   // after the first message
    deal(4, 200); // long before
    AppointmentRow visit;
    visit.id = ++m_next;
    visit.rooftopId = rooftop;
    visit.customerId = 1;
    visit.kind = u"sales"_s;
    visit.startsAt = nowMs - 4 * dayMs;
    visit.state = u"shown"_s;
    visit.program = u"equity"_s;
    visit.madeAt = visit.changedAt = nowMs - 6 * dayMs;
    NEED(AppointmentTable(*m_session).book(visit, 2));

    const auto report = readProgramReport(*m_session, rooftop, u"equity"_s, 30, nowMs, QTimeZone("America/Chicago"));

    NEED(report);
    const ProgramCounts &now = report->now;
    QCOMPARE(now.sent, 5);
    QCOMPARE(now.messaged, 4);
    QCOMPARE(now.contacted, 4);
    QCOMPARE(now.appointments, 1);
    QCOMPARE(now.shown, 1);
    QCOMPARE(now.traded, 1);
    QCOMPARE(*programFigure(u"equity.delivered"_s, now), 3.0 / 5);
    QCOMPARE(*programFigure(u"equity.open"_s, now), 2.0 / 2); // a click counts as opened
    QCOMPARE(*programFigure(u"equity.click"_s, now), 1.0 / 2);
    QCOMPARE(*programFigure(u"equity.reply"_s, now), 1.0 / 4);
    QCOMPARE(*programFigure(u"equity.contactToTrade"_s, now), 1.0 / 4);
    QCOMPARE(report->before.messaged, 1);
}

// Worked by hand: the program first wrote 110 days ago; the first sale owed to it is 30 days ago, so it took 80 days. Four sales of the
// last 90 days are owed to it: customer 1's 80 days after their first message, 2's exactly 45, 3's 46, 4's 110 (written to again 20 days
// ago). So 1 of 4 came within 45 days and 3 of 4 within 90. Customer 5 bought 95 days after the only message: owed to nothing.
void ProgramReportTest::e42_ASaleIsTimedFromTheFirstMessage()
{
    send(1, u"a"_s, Channel::Sms, 110);
    send(1, u"b"_s, Channel::Sms, 60);
    deal(1, 30);
    send(2, u"a"_s, Channel::Sms, 60);
    deal(2, 15);
    send(3, u"a"_s, Channel::Email, 56);
    deal(3, 10);
    send(4, u"a"_s, Channel::Email, 110);
    send(4, u"b"_s, Channel::Email, 20);
    deal(4, 0);
    send(5, u"a"_s, Channel::Email, 100);
    deal(5, 5);
    send(6, u"a"_s, Channel::Email, 300, u"leads"_s); // another program's beginning

    const auto report = readProgramReport(*m_session, rooftop, u"equity"_s, 90, nowMs, QTimeZone("America/Chicago"));

    NEED(report);
    const ProgramCounts &now = report->now;
    QCOMPARE(now.salesOwed, 4);
    QCOMPARE(programFigure(u"equity.firstTrade"_s, now).value_or(0), 80.0);
    QCOMPARE(programFigure(u"equity.soldIn45"_s, now).value_or(0), 0.25);
    QCOMPARE(programFigure(u"equity.soldIn90"_s, now).value_or(0), 0.75);
    QVERIFY(!programFigure(u"equity.firstTrade"_s, report->before)); // nothing was sold by then
    QVERIFY(!programFigure(u"equity.soldIn45"_s, report->before));
    QCOMPARE(findMetric(u"equity.firstTrade"_s)->benchmark, u"30–45 days claimed"_s);
}

void ProgramReportTest::nothingDividedByNothingIsNoFigure()
{
    const auto report = readProgramReport(*m_session, rooftop, u"equity"_s, 30, nowMs, QTimeZone("America/Chicago"));

    NEED(report);
    QVERIFY(!programFigure(u"equity.reply"_s, report->now));
    QVERIFY(!programFigure(u"equity.coverage"_s, report->now));
    QCOMPARE(*programFigure(u"equity.crossings"_s, report->now), 0.0);
}

QTEST_GUILESS_MAIN(ProgramReportTest)
#include "programreporttest.moc"
