// SPDX-License-Identifier: Apache-2.0
// Declined work over a store whose rows were counted by hand, on both databases.
#include "jobs/service/declinedwork.h"
#include "base/clock.h"
#include "jobs/service/declinedwords.h"
#include "jobs/service/recoverynotes.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class DeclinedWorkTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void everyLineStandsOnceByItsDueDayAndAmount_data() { m_places.addRows(); }
    void everyLineStandsOnceByItsDueDayAndAmount();
    void workSoldLaterSettlesEveryDeclineOfItsVehicle_data() { m_places.addRows(); }
    void workSoldLaterSettlesEveryDeclineOfItsVehicle();
    void whatDidNotComeBackAddsUp_data() { m_places.addRows(); }
    void whatDidNotComeBackAddsUp();
    void aStageCarriedOutMovesItsLineAlone_data() { m_places.addRows(); }
    void aStageCarriedOutMovesItsLineAlone();
    void aShorterLookBackSaysTheSameOfTheMonth_data() { m_places.addRows(); }
    void aShorterLookBackSaysTheSameOfTheMonth();
    void s31TheOrderThatDeclinedItFirstIsToldOnce_data() { m_places.addRows(); }
    void s31TheOrderThatDeclinedItFirstIsToldOnce();
    void wordsComeInTheOrderOfTheirLines_data() { m_places.addRows(); }
    void wordsComeInTheOrderOfTheirLines();
    void aLineThatIsGoneHasNoWords_data() { m_places.addRows(); }
    void aLineThatIsGoneHasNoWords();
    void aHundredLinesHaveTheirOwnWords_data() { m_places.addRows(); }
    void aHundredLinesHaveTheirOwnWords();

private:
    void put(const QString &sql) { NEED(m_session->exec(sql)); }
    void addOrder(int id, int vehicle, int daysAgo)
    {
        put(u"INSERT INTO repair_order (id, rooftop_id, source_id, ro_number, vehicle_id, customer_id, advisor, opened_on, closed_on) "
            "VALUES (%1, 7, 1, 'R%1', %2, 1, 'L. Ruiz', %3, %3)"_s.arg(id)
                .arg(vehicle == 0 ? u"NULL"_s : QString::number(vehicle))
                .arg(m_today - daysAgo));
    }
    /// Decision 1 is sold, 2 declined.
    void addLine(int id, int order, const QString &work, int decision, int cents, const QString &reason = {})
    {
        put(u"INSERT INTO repair_line (id, repair_order_id, description, decision, amount, decline_reason) "
            "VALUES (%1, %2, '%3', %4, %5, '%6')"_s.arg(id)
                .arg(order)
                .arg(work)
                .arg(decision)
                .arg(cents)
                .arg(reason));
    }
    DeclinedBook book(int lookBackDays = 400)
    {
        const auto read = readDeclinedWork(*m_session, 7, m_day, QTimeZone::utc(), lookBackDays);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }
    static QList<Id> linesOf(const DeclinedBook &book)
    {
        QList<Id> lines;
        for (const DeclinedWork &work : book.lines)
            lines << work.lineId;
        return lines;
    }

    static constexpr int m_today = 20775; // 2026-11-18
    const QDate m_day{2026, 11, 18};
    StorePlaces m_places;
    FixedClock m_clock{1'795'003'600'000};
};

void DeclinedWorkTest::init()
{
    if (QTest::currentDataTag() == nullptr)
        return;
    openStore(m_places.fresh(), m_clock);
    put(u"INSERT INTO customer (id, rooftop_id, first_name, last_name, created_at) VALUES (1, 7, 'Dana', 'Ashford', 0)"_s);
    // 41 miles a day: 2,460 in the 60 days before the last reading.
    put(u"INSERT INTO vehicle (id, rooftop_id, year, make, model, odometer, odometer_on, previous_odometer, previous_odometer_on) "
        "VALUES (5, 7, 2021, 'Toyota', 'RAV4', 60974, %1, 58514, %2)"_s.arg(m_today - 30)
            .arg(m_today - 90));
    // Declined on a page, and said again by its repair order, which also names the wipers twice.
    addOrder(10, 5, 30);
    put(u"INSERT INTO inspection (id, rooftop_id, source_id, source_key, ro_number, repair_order_id, customer_id, vehicle_id, advisor, "
        "received_at, points_planned, points_done, exception) VALUES (300, 7, 1, 'a', 'R10', 10, 1, 5, 'L. Ruiz', 0, 27, 27, 0)"_s);
    put(u"INSERT INTO inspection_item (id, inspection_id, rooftop_id, line_key, position, name, service_key, severity, gauge) "
        "VALUES (400, 300, 7, 'a', 1, 'Front brake pads', 'brake front pad', 2, 0)"_s);
    put(u"INSERT INTO decision (id, rooftop_id, inspection_id, item_id, number, kind, reason, channel, price, decided_at) "
        "VALUES (1, 7, 300, 400, 1, 1, 0, 0, 41800, %1), (2, 7, 300, 400, 2, 2, 1, 0, 41800, %1)"_s.arg((m_today - 30) * 86'400'000LL));
    addLine(101, 10, u"Front brake pads"_s, 2, 39'900, u"no time"_s);
    addLine(102, 10, u"Wiper blades"_s, 2, 4'900, u"too expensive"_s);
    addLine(103, 10, u"WIPER BLADE"_s, 2, 5'900);
    // Declined twice, sold on a third visit; what the same visit sold, or was sold before, is no recovery.
    for (const auto &[order, daysAgo] : {std::pair(20, 90), {21, 60}, {22, 20}})
        addOrder(order, 6, daysAgo);
    addLine(201, 20, u"Battery"_s, 2, 21'900);
    addLine(211, 21, u"Battery"_s, 2, 22'900);
    addLine(212, 21, u"Coolant flush"_s, 2, 9'900);
    addLine(213, 21, u"Coolant flush"_s, 1, 9'900);
    addLine(221, 22, u"Battery"_s, 1, 26'400);
    addLine(222, 22, u"Battery"_s, 0, 26'400);
    // Lapsed; without a vehicle; another rooftop's.
    addOrder(30, 8, 200);
    addLine(301, 30, u"Coolant flush"_s, 2, 18'900);
    addOrder(40, 0, 10);
    addLine(401, 40, u"Battery"_s, 2, 20'900);
    addOrder(41, 0, 1);
    addLine(411, 41, u"Battery"_s, 1, 20'900);
    addOrder(50, 5, 10);
    addLine(501, 50, u"Battery"_s, 2, 20'900);
    put(u"UPDATE repair_order SET rooftop_id = 8 WHERE id = 50"_s);
}

void DeclinedWorkTest::everyLineStandsOnceByItsDueDayAndAmount()
{
    const DeclinedBook declined = book();

    // Due today: the pads (day 30), the later battery and the coolant (day 60), the first battery (day 90), the wipers (day 30).
    QCOMPARE(linesOf(declined), (QList<Id>{400, 211, 201, 212, 102, 401, 301}));
    const DeclinedWork &pads = declined.lines.at(0), &wipers = declined.lines.at(4);
    QVERIFY(pads.isOnPage && !wipers.isOnPage);
    QCOMPARE(pads.reason, DeclineReason::Price); // the page's, not the order's
    QCOMPARE(pads.amount, Money{41'800});
    QCOMPARE(pads.declinedOn, m_day.addDays(-30));
    QCOMPARE(pads.orderId, 10);
    QCOMPARE(wipers.amount, Money{4'900});
    QCOMPARE(wipers.reason, DeclineReason::Price);
    QCOMPARE(declined.lines.at(5).vehicleId, 0);
    QCOMPARE(declined.lines.at(5).place.dueOn, m_day.addDays(20));
    QCOMPARE(declined.lines.at(6).place.state, RecoveryState::Lapsed);
}

void DeclinedWorkTest::workSoldLaterSettlesEveryDeclineOfItsVehicle()
{
    const DeclinedBook declined = book();

    QCOMPARE(declined.recovered.size(), std::size_t{1});
    const Attribution &credit = declined.recovered.front();
    QCOMPARE(declined.lines.at(credit.declinedId).lineId, 201); // the first to be declined
    QCOMPARE(credit.soldId, 221);
    QCOMPARE(credit.soldOrderId, 22);
    QCOMPARE(credit.days, 70);
    QCOMPARE(credit.chain.size(), std::size_t{2});
    QCOMPARE(declined.lines.at(credit.chain.back()).lineId, 211);
    for (const DeclinedWork &work : declined.lines)
        QCOMPARE(work.isRecovered, work.lineId == 201 || work.lineId == 211);
    QCOMPARE(declined.recoveredAmount, Money{26'400});
}

void DeclinedWorkTest::whatDidNotComeBackAddsUp()
{
    const DeclinedBook declined = book();

    QCOMPARE(declined.open, Money{41'800 + 9'900 + 4'900 + 20'900});
    QCOMPARE(declined.lapsed, Money{18'900});
    QCOMPARE(*declined.recoveryRate, 2.0 / 6); // all but the one of ten days ago are a stage old
    QCOMPARE(declined.waitingLines, (std::array<int, DeclinedBook::states>{1, 3, 0, 1}));
    const auto waiting = [&](DeclineReason reason, DeclineAge age) {
        return declined.waitingAmounts[static_cast<std::size_t>(reason)][static_cast<std::size_t>(age)];
    };
    QCOMPARE(waiting(DeclineReason::Price, DeclineAge::To30), Money{41'800 + 4'900});
    QCOMPARE(waiting(DeclineReason::None, DeclineAge::To30), Money{20'900});
    QCOMPARE(waiting(DeclineReason::None, DeclineAge::To60), Money{9'900});
    QCOMPARE(waiting(DeclineReason::None, DeclineAge::Lapsed), Money{18'900});
}

void DeclinedWorkTest::aStageCarriedOutMovesItsLineAlone()
{
    put(u"INSERT INTO recovery_step (decline_key, stage, rooftop_id, done_at, how) VALUES ('item:400', 0, 7, 0, 'text'), "
        "('order:21:%1', 1, 7, 0, 'email'), ('order:21:%1', 0, 7, 0, 'text'), ('order:40:tire', 0, 7, 0, 'text')"_s.arg(
            QString::fromStdString(serviceKey("Coolant flush"))));

    const DeclinedBook declined = book();

    const auto dueOn = [&](Id line) {
        for (const DeclinedWork &work : declined.lines) {
            if (work.lineId == line)
                return work.place.dueOn;
        }
        return QDate();
    };
    QCOMPARE(dueOn(400), m_day.addDays(30)); // day 60 of a line of day 30
    QCOMPARE(dueOn(212), m_day.addDays(30)); // day 90 of a line of day 60
    QCOMPARE(dueOn(211), m_day);             // the same order's other line
    QCOMPARE(dueOn(401), m_day.addDays(20)); // the step names another service
}

void DeclinedWorkTest::aShorterLookBackSaysTheSameOfTheMonth()
{
    const DeclinedBook declined = book(), recent = book(m_day.day() + attributionDays);

    QCOMPARE(recent.recovered.size(), declined.recovered.size());
    QCOMPARE(recent.recoveredAmount, declined.recoveredAmount);
    QCOMPARE(linesOf(recent), linesOf(declined).mid(0, 6)); // without the lapsed one
}

void DeclinedWorkTest::s31TheOrderThatDeclinedItFirstIsToldOnce()
{
    IdMaker ids(m_clock, 3);
    const QDate tenDaysAfter = m_day.addDays(-10), tooLate = m_day;

    const auto told = noteRecoveries(*m_session, ids, 7, tenDaysAfter, QTimeZone::utc(), m_clock.nowMs());
    NEED(noteRecoveries(*m_session, ids, 7, tenDaysAfter, QTimeZone::utc(), m_clock.nowMs()));
    const auto later = noteRecoveries(*m_session, ids, 7, tooLate, QTimeZone::utc(), m_clock.nowMs());

    NEED(told);
    NEED(later);
    QCOMPARE(*told, 1);
    QCOMPARE(*later, 0);
    QStringList notes;
    NEED(m_session->eachOf(u"SELECT ro_number, cause, text FROM order_note"_s, {},
                           [&](const Row &row) { notes << row.text(0) + u" | "_s + row.text(1) + u" | "_s + row.text(2); }));
    QCOMPARE(notes.size(), 1);
    QVERIFY2(notes.first().startsWith("R20 | recovered:order:20:battery:22 | Recovered: Battery $264"_L1), qPrintable(notes.first()));
    QVERIFY2(notes.first().endsWith("sold on repair order R22, 70 days after it was declined here"_L1), qPrintable(notes.first()));
}

void DeclinedWorkTest::wordsComeInTheOrderOfTheirLines()
{
    const DeclinedBook declined = book();

    const auto words = readDeclinedWords(*m_session, {declined.lines.at(4), declined.lines.at(0), declined.lines.at(5)}, m_day);

    NEED(words);
    QCOMPARE(words->size(), 3);
    const DeclinedWords &wipers = words->at(0), &pads = words->at(1), &battery = words->at(2);
    QCOMPARE(wipers.service, u"Wiper blades"_s);
    QVERIFY2(wipers.key.startsWith("order:10:"_L1), qPrintable(wipers.key));
    QVERIFY(!wipers.inspectionId);
    QCOMPARE(pads.service, u"Front brake pads"_s);
    QCOMPARE(pads.key, u"item:400"_s);
    QCOMPARE(pads.inspectionId, 300);
    QCOMPARE(pads.person, u"Dana Ashford"_s);
    QCOMPARE(pads.vehicle, u"2021 Toyota RAV4"_s);
    QCOMPARE(pads.roNumber, u"R10"_s);
    QCOMPARE(pads.advisor, u"L. Ruiz"_s);
    QCOMPARE(pads.milesSince, 41 * 30);
    QCOMPARE(battery.roNumber, u"R40"_s);
    QVERIFY(battery.vehicle.isEmpty() && !battery.milesSince);
}

void DeclinedWorkTest::aLineThatIsGoneHasNoWords()
{
    const DeclinedBook declined = book();
    put(u"DELETE FROM repair_line WHERE id = 102"_s);

    const auto words = readDeclinedWords(*m_session, declined.lines, m_day);

    NEED(words);
    QVERIFY(words->at(4).service.isEmpty() && words->at(4).key.isEmpty());
    QCOMPARE(words->at(6).roNumber, u"R30"_s);
}

void DeclinedWorkTest::aHundredLinesHaveTheirOwnWords()
{
    for (int order = 1000; order < 1100; ++order) {
        addOrder(order, 5, 3);
        addLine(order, order, u"Battery"_s, 2, 100);
    }
    const DeclinedBook declined = book();

    const auto words = readDeclinedWords(*m_session, declined.lines, m_day);

    NEED(words);
    QCOMPARE(words->size(), 107);
    for (qsizetype i = 0; i < words->size(); ++i)
        QCOMPARE(words->at(i).roNumber, u"R%1"_s.arg(declined.lines.at(i).orderId));
}

QTEST_GUILESS_MAIN(DeclinedWorkTest)
#include "declinedworktest.moc"
