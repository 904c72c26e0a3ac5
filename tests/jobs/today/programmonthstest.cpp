// SPDX-License-Identifier: Apache-2.0
// The month of four programs, over a store whose rows were counted by hand.
#include "jobs/today/programmonths.h"
#include "base/clock.h"
#include "store/leadtable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class ProgramMonthsTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void anEmptyMonthHasNoShares_data() { m_places.addRows(); }
    void anEmptyMonthHasNoShares();
    void aTaskIsInTimeByItsPromiseOrWithinADay_data() { m_places.addRows(); }
    void aTaskIsInTimeByItsPromiseOrWithinADay();
    void leadsOfTheMonthAreMeasuredByTheirSales_data() { m_places.addRows(); }
    void leadsOfTheMonthAreMeasuredByTheirSales();
    void workThatCameBackIsWonInTheMonthItWasSold_data() { m_places.addRows(); }
    void workThatCameBackIsWonInTheMonthItWasSold();

private:
    ProgramMonth month(const QString &program)
    {
        const auto settings = SettingTable(*m_session).read();
        const auto months = readProgramMonths(*m_session, *settings, m_rooftop, m_now);
        if (!months)
            qFatal("%s", qPrintable(months.error().text));
        for (const ProgramMonth &one : *months) {
            if (one.program == program)
                return one;
        }
        return {};
    }
    void put(const QString &sql) { NEED(m_session->exec(sql)); }
    void addTask(int id, qint64 dueAt, const QString &slaAt, const QString &doneAt, int state)
    {
        put(u"INSERT INTO task (id, rooftop_id, customer_id, program, kind, owner, place, due_at, sla_at, attempt, attempts, reasons, "
            u"state, "
            "disposition, done_at) VALUES (%1, 7, %1, 'equity', 'call', '', 0, %2, %3, 1, 1, '[]', %4, NULL, %5)"_s.arg(id)
                .arg(dueAt)
                .arg(slaAt)
                .arg(state)
                .arg(doneAt));
    }
    /// One line on an order of its own, of the same vehicle; decision 1 is sold, 2 declined.
    void addLine(int id, int day, const QString &work, int decision, int cents)
    {
        put(u"INSERT INTO repair_order (id, rooftop_id, source_id, ro_number, vehicle_id, customer_id, opened_on, closed_on) "
            "VALUES (%1, 7, 1, 'R%1', 5, 1, %2, %2)"_s.arg(id)
                .arg(day));
        put(u"INSERT INTO repair_line (id, repair_order_id, description, decision, amount) VALUES (%1, %1, '%2', %3, %4)"_s.arg(id)
                .arg(work)
                .arg(decision)
                .arg(cents));
    }

    static constexpr qint64 minuteMs = 60'000, dayMs = 24 * 60 * minuteMs;
    static constexpr qint64 m_now = 1'795'003'600'000; // Wednesday, 2026-11-18 12:06:40, UTC; epoch day 20775
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    Rooftop m_rooftop{7, u"Riverside"_s, u"UTC"_s, {}};
};

void ProgramMonthsTest::init()
{
    openStore(m_places.fresh(), m_clock);
    NEED(RooftopTable(*m_session).add(m_rooftop, m_now));
}

void ProgramMonthsTest::anEmptyMonthHasNoShares()
{
    const auto settings = SettingTable(*m_session).read();

    const auto months = readProgramMonths(*m_session, *settings, m_rooftop, m_now);

    NEED(months);
    QCOMPARE(months->size(), 4);
    for (const ProgramMonth &one : *months) {
        QCOMPARE(one.inScope, 0);
        QVERIFY(!one.result && !one.onTime.rate() && !one.gross);
    }
    QCOMPARE(months->at(0).goal, 0.08); // E37
    QCOMPARE(months->at(1).goal, 0.15); // T57
    QCOMPARE(months->at(2).goal, 0.05); // L57
    QCOMPARE(months->at(3).goal, 0.2);  // S32
}

void ProgramMonthsTest::aTaskIsInTimeByItsPromiseOrWithinADay()
{
    const auto ms = [](qint64 at) { return QString::number(at); };
    addTask(1, m_now - 3 * dayMs, ms(m_now - 3 * dayMs + 15 * minuteMs), ms(m_now - 3 * dayMs + 10 * minuteMs), 3);
    addTask(2, m_now - 3 * dayMs, ms(m_now - 3 * dayMs + 15 * minuteMs), ms(m_now - 3 * dayMs + 20 * minuteMs), 3); // past its promise
    addTask(3, m_now - 3 * dayMs, u"NULL"_s, ms(m_now - 3 * dayMs + 20 * 60 * minuteMs), 3);
    addTask(4, m_now - 3 * dayMs, u"NULL"_s, u"NULL"_s, 1);  // nobody did it
    addTask(5, m_now - 3 * dayMs, u"NULL"_s, u"NULL"_s, 4);  // dropped: nobody owes it
    addTask(6, m_now - 30 * dayMs, u"NULL"_s, u"NULL"_s, 1); // October's

    addTask(7, m_now - 2 * dayMs, u"NULL"_s, u"NULL"_s, 4);
    put(u"UPDATE task SET note = 'covered' WHERE id = 7"_s); // another call made up for it, late

    QCOMPARE(month(u"equity"_s).onTime, (Share{2, 5}));
}

void ProgramMonthsTest::leadsOfTheMonthAreMeasuredByTheirSales()
{
    for (int id = 1; id <= 4; ++id) {
        LeadRow lead;
        lead.id = id;
        lead.rooftopId = 7;
        lead.documentId = 1;
        lead.name = u"Lead %1"_s.arg(id);
        lead.sourceKind = u"website"_s;
        lead.grade = u"A"_s;
        lead.points = lead.reasons = lead.facts = u"{}"_s;
        lead.receivedAt = m_now - (id == 4 ? 25 : id) * dayMs; // the fourth came in October
        if (id == 1) {
            lead.state = LeadState::Sold;
            lead.gross = Money::fromDollars(2'900);
        }
        NEED(LeadTable(*m_session).add(lead));
    }

    const ProgramMonth leads = month(u"leads"_s);

    QCOMPARE(leads.inScope, 3);
    QCOMPARE(leads.outcome, 1);
    QCOMPARE(*leads.result, 1.0 / 3);
    QCOMPARE(*leads.gross, Money::fromDollars(2'900));
}

void ProgramMonthsTest::workThatCameBackIsWonInTheMonthItWasSold()
{
    addLine(1, 20740, u"Front brake pads"_s, 2, 38'900); // October 14th
    addLine(2, 20770, u"Front brake pads"_s, 1, 41'800); // bought on November 13th
    addLine(3, 20700, u"Wiper blades"_s, 2, 4'000);      // September 4th
    addLine(4, 20741, u"Wiper blades"_s, 1, 4'500);      // bought in October
    addLine(5, 20768, u"Air filter"_s, 2, 3'000);        // November 11th, and nobody came

    const ProgramMonth service = month(u"service"_s);

    QCOMPARE(service.inScope, 1); // declined in November
    QCOMPARE(*service.result, 0.0);
    QCOMPARE(service.outcome, 1); // the brakes, whenever they were declined
    QCOMPARE(*service.gross, Money{41'800});
}

QTEST_GUILESS_MAIN(ProgramMonthsTest)
#include "programmonthstest.moc"
