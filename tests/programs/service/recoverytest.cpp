// SPDX-License-Identifier: Apache-2.0
#include "programs/service/recovery.h"
#include "programs/service/attribution.h"

#include <QTest>

using namespace tradewind;

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s25To29StagesFallOnTheirDays_data();
    void s25To29StagesFallOnTheirDays();
    void s25AReminderNeedsAFreshLink();
    void s25TenPercentOffIsOfTheDeclinedPrice();
    void s26MilesSinceComeFromTheLastTwoReadings();
    void s29AnOldLineIsLapsedWhateverWasDone();
    void aMonthAwayDoesNotEndInTwoRemindersOnOneDay();
    void theLedgersColumnsAreThirtyDaysWide_data();
    void theLedgersColumnsAreThirtyDaysWide();
    void s31RebookedWorkIsCreditedToTheFirstVisitOnce();
    void s31SameVisitOtherServiceOrTooLateRecoversNothing();

private:
    static constexpr std::int32_t brakePads = 1, battery = 2;
    const QDate m_declined{2026, 7, 27};
};

void RecoveryTest::s25To29StagesFallOnTheirDays_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("state");
    QTest::newRow("day 29") << 29 << 0 << 0 << int(RecoveryState::Upcoming);
    QTest::newRow("day 30, text") << 30 << 0 << 0 << int(RecoveryState::DueToday);
    QTest::newRow("day 31, late") << 31 << 0 << 0 << int(RecoveryState::PastDue);
    QTest::newRow("day 31, text sent") << 31 << 1 << 1 << int(RecoveryState::Upcoming);
    QTest::newRow("day 60, e-mail") << 60 << 1 << 1 << int(RecoveryState::DueToday);
    QTest::newRow("day 90, call") << 90 << 2 << 2 << int(RecoveryState::DueToday);
    QTest::newRow("day 120, text") << 120 << 3 << 3 << int(RecoveryState::DueToday);
    QTest::newRow("day 120, all done") << 120 << 4 << 4 << int(RecoveryState::Lapsed);
    QTest::newRow("day 121") << 121 << 3 << 4 << int(RecoveryState::Lapsed);
}

void RecoveryTest::s25To29StagesFallOnTheirDays()
{
    QFETCH(int, age);
    QFETCH(int, done);
    QFETCH(int, stage);
    QFETCH(int, state);

    const RecoveryPlace place = recoveryOn(m_declined.addDays(age), m_declined, done);

    QCOMPARE(place.stage, stage);
    QCOMPARE(int(place.state), state);
    QCOMPARE(place.ageDays, age);
}

void RecoveryTest::s25AReminderNeedsAFreshLink()
{
    QVERIFY(recoveryOn(m_declined.addDays(30), m_declined, 0).needsFreshLink);
}

void RecoveryTest::s25TenPercentOffIsOfTheDeclinedPrice()
{
    QCOMPARE(recoveryPrice(Money{38'900}, 0).cents, 35'010);
    QCOMPARE(recoveryPrice(Money{38'900}, 1).cents, 38'900);
}

void RecoveryTest::s26MilesSinceComeFromTheLastTwoReadings()
{
    const OdometerReading last{60'974, QDate(2026, 7, 27)}, before{58'514, QDate(2026, 5, 28)}; // 2,460 miles in 60 days: 41 a day

    const auto driven = milesDriven(QDate(2026, 7, 27), QDate(2026, 11, 24), last, before, 12'000);
    const auto oneReading = milesDriven(QDate(2026, 7, 27), QDate(2027, 7, 27), last, {}, 12'000);

    QCOMPARE(*driven, 41 * 120);
    QCOMPARE(*oneReading, 11'992); // 365 of a year's 365.25 days: 12,000 × 365 ÷ 365.25 = 11,991.8
    QVERIFY(!milesDriven(QDate(2026, 7, 27), QDate(2026, 11, 24), {}, {}, 12'000));
}

void RecoveryTest::s29AnOldLineIsLapsedWhateverWasDone()
{
    for (int done = 0; done <= 4; ++done)
        QCOMPARE(recoveryOn(m_declined.addDays(500), m_declined, done).state, RecoveryState::Lapsed);
}

void RecoveryTest::aMonthAwayDoesNotEndInTwoRemindersOnOneDay()
{
    const RecoveryPlace place = recoveryOn(m_declined.addDays(75), m_declined, 0);

    QCOMPARE(place.stage, 1);
    QCOMPARE(place.state, RecoveryState::PastDue);
}

void RecoveryTest::theLedgersColumnsAreThirtyDaysWide_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("column");
    QTest::newRow("today") << 0 << int(DeclineAge::To30);
    QTest::newRow("30") << 30 << int(DeclineAge::To30);
    QTest::newRow("31") << 31 << int(DeclineAge::To60);
    QTest::newRow("90") << 90 << int(DeclineAge::To90);
    QTest::newRow("120") << 120 << int(DeclineAge::To120);
    QTest::newRow("121") << 121 << int(DeclineAge::Lapsed);
}

void RecoveryTest::theLedgersColumnsAreThirtyDaysWide()
{
    QFETCH(int, age);
    QFETCH(int, column);

    QCOMPARE(int(declineAge(m_declined.addDays(age), m_declined)), column);
}

void RecoveryTest::s31RebookedWorkIsCreditedToTheFirstVisitOnce()
{
    const std::vector<DeclinedLine> declined{{1, 7, 100, brakePads, m_declined, Money{38'900}},
                                             {2, 7, 200, brakePads, m_declined.addDays(60), Money{41'800}},
                                             {3, 8, 300, brakePads, m_declined, Money{39'900}}};
    const std::vector<SoldLine> sold{{11, 7, 400, brakePads, m_declined.addDays(121), Money{41'800}},
                                     {12, 7, 500, brakePads, m_declined.addDays(130), Money{41'800}}};

    const auto credits = attribute(declined, sold);

    QCOMPARE(credits.size(), std::size_t{1});
    QCOMPARE(credits.front(), (Attribution{1, 11, 100, 400, 121, Money{41'800}, {1, 2}}));
}

void RecoveryTest::s31SameVisitOtherServiceOrTooLateRecoversNothing()
{
    const std::vector<DeclinedLine> declined{{1, 7, 100, brakePads, m_declined, Money{38'900}}};

    QVERIFY(attribute(declined, {{11, 7, 100, brakePads, m_declined, Money{1}}}).empty());
    QVERIFY(attribute(declined, {{11, 7, 200, battery, m_declined.addDays(9), Money{1}}}).empty());
    QVERIFY(attribute(declined, {{11, 7, 200, brakePads, m_declined.addDays(121), Money{1}}}).empty());
    QVERIFY(attribute(declined, {{11, 9, 200, brakePads, m_declined.addDays(9), Money{1}}}).empty());
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
