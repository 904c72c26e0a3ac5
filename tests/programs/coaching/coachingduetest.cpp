// SPDX-License-Identifier: Apache-2.0
// What coaching is due, by the acceptance list: L49 (3–5 calls a week), L50 (30 days by week, annual recertification), L51.
#include "programs/coaching/coachingdue.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class CoachingDueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeekBeginsOnMonday_data();
    void aWeekBeginsOnMonday();
    void l50_onboardingHasFourWeeksAndEndsAfterDayThirty_data();
    void l50_onboardingHasFourWeeksAndEndsAfterDayThirty();
    void l50_everyWeekHasPointsOfItsOwn();
    void l49_reviewsAreDueUntilTheWeekHasThem_data();
    void l49_reviewsAreDueUntilTheWeekHasThem();
    void l51_aOneOnOneIsDueAWeekAfterTheLast_data();
    void l51_aOneOnOneIsDueAWeekAfterTheLast();
    void l51_theProcessIsReviewedOnceACalendarMonth_data();
    void l51_theProcessIsReviewedOnceACalendarMonth();
    void l50_aCertificationHoldsAYearAndIsDueThirtyDaysBefore_data();
    void l50_aCertificationHoldsAYearAndIsDueThirtyDaysBefore();
    void l50_pointsOfThisWeekAndOfThoseBeforeAreDueUntilDone();
    void whoIsNewIsNotAskedForACertification();

private:
    const QDate m_today{2026, 11, 23}; // a Monday
};

void CoachingDueTest::aWeekBeginsOnMonday_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("Monday") << QDate(2026, 11, 23);
    QTest::newRow("Wednesday") << QDate(2026, 11, 25);
    QTest::newRow("Sunday") << QDate(2026, 11, 29);
}

void CoachingDueTest::aWeekBeginsOnMonday()
{
    QFETCH(QDate, day);

    QCOMPARE(weekStart(day), QDate(2026, 11, 23));
}

void CoachingDueTest::l50_onboardingHasFourWeeksAndEndsAfterDayThirty_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("week"); // 0: none
    QTest::newRow("tomorrow") << -1 << 0;
    QTest::newRow("first day") << 0 << 1;
    QTest::newRow("day 7") << 6 << 1;
    QTest::newRow("day 8") << 7 << 2;
    QTest::newRow("day 22") << 21 << 4;
    QTest::newRow("day 30") << 29 << 4;
    QTest::newRow("day 31") << 30 << 0;
}

void CoachingDueTest::l50_onboardingHasFourWeeksAndEndsAfterDayThirty()
{
    QFETCH(int, daysAgo);
    QFETCH(int, week);

    QCOMPARE(onboardingWeek(m_today.addDays(-daysAgo), m_today).value_or(0), week);
    QVERIFY(!onboardingWeek({}, m_today));
}

void CoachingDueTest::l50_everyWeekHasPointsOfItsOwn()
{
    QSet<QString> seen{onboardingStart()};
    for (int week = 1; week <= 4; ++week) {
        const QStringList points = onboardingPoints(week);
        QCOMPARE(points.size(), 4);
        for (const QString &point : points) {
            QVERIFY2(!seen.contains(point), qPrintable(point));
            QVERIFY(isOnboardingPoint(point));
            seen << point;
        }
    }
    QVERIFY(onboardingPoints(0).isEmpty());
    QVERIFY(onboardingPoints(5).isEmpty());
    QVERIFY(isOnboardingPoint(onboardingStart()));
    QVERIFY(!isOnboardingPoint(u"coffee"_s));
}

void CoachingDueTest::l49_reviewsAreDueUntilTheWeekHasThem_data()
{
    QTest::addColumn<int>("perWeek");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("left");
    QTest::newRow("none of three") << 3 << 0 << 3;
    QTest::newRow("two of three") << 3 << 2 << 1;
    QTest::newRow("all") << 3 << 3 << 0;
    QTest::newRow("more than asked") << 3 << 5 << 0;
    QTest::newRow("four of five") << 5 << 4 << 1;
}

void CoachingDueTest::l49_reviewsAreDueUntilTheWeekHasThem()
{
    QFETCH(int, perWeek);
    QFETCH(int, done);
    QFETCH(int, left);
    CoachingFacts facts;
    facts.today = m_today;
    facts.reviewsThisWeek = done;
    CoachingRules rules;
    rules.callsPerWeek = perWeek;

    QCOMPARE(coachingDue(facts, rules).reviewsLeft, left);
}

void CoachingDueTest::l51_aOneOnOneIsDueAWeekAfterTheLast_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("never") << QDate() << true;
    QTest::newRow("today") << m_today << false;
    QTest::newRow("six days ago") << m_today.addDays(-6) << false;
    QTest::newRow("the same weekday") << m_today.addDays(-7) << true;
}

void CoachingDueTest::l51_aOneOnOneIsDueAWeekAfterTheLast()
{
    QFETCH(QDate, last);
    QFETCH(bool, isDue);
    CoachingFacts facts;
    facts.today = m_today;
    facts.lastTalk = last;

    QCOMPARE(coachingDue(facts, {}).isOneOnOneDue, isDue);
}

void CoachingDueTest::l51_theProcessIsReviewedOnceACalendarMonth_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("never") << QDate() << true;
    QTest::newRow("on the first") << QDate(2026, 11, 1) << false;
    QTest::newRow("the day before the month") << QDate(2026, 10, 31) << true;
    QTest::newRow("a year before") << QDate(2025, 11, 23) << true;
}

void CoachingDueTest::l51_theProcessIsReviewedOnceACalendarMonth()
{
    QFETCH(QDate, last);
    QFETCH(bool, isDue);

    QCOMPARE(isProcessReviewDue(last, m_today), isDue);
}

void CoachingDueTest::l50_aCertificationHoldsAYearAndIsDueThirtyDaysBefore_data()
{
    QTest::addColumn<QDate>("passed");
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("never") << QDate() << int(CertificationState::Missing) << true;
    QTest::newRow("today") << m_today << int(CertificationState::Valid) << false;
    QTest::newRow("31 days before its end") << QDate(2025, 12, 24) << int(CertificationState::Valid) << false;
    QTest::newRow("30 days before its end") << QDate(2025, 12, 23) << int(CertificationState::EndsSoon) << true;
    QTest::newRow("its last day") << QDate(2025, 11, 23) << int(CertificationState::EndsSoon) << true;
    QTest::newRow("the day after") << QDate(2025, 11, 22) << int(CertificationState::Ended) << true;
}

void CoachingDueTest::l50_aCertificationHoldsAYearAndIsDueThirtyDaysBefore()
{
    QFETCH(QDate, passed);
    QFETCH(int, state);
    QFETCH(bool, isDue);
    CoachingFacts facts;
    facts.today = m_today;
    facts.passedOn = passed;

    const CoachingDue due = coachingDue(facts, {});

    QCOMPARE(int(due.certification), state);
    QCOMPARE(due.isCertificationDue, isDue);
}

void CoachingDueTest::l50_pointsOfThisWeekAndOfThoseBeforeAreDueUntilDone()
{
    CoachingFacts facts;
    facts.today = m_today;
    facts.startedOn = m_today.addDays(-7);
    const QStringList first = onboardingPoints(1), second = onboardingPoints(2);
    facts.donePoints = QSet<QString>(first.begin() + 1, first.end());
    facts.donePoints << second.first();

    const CoachingDue due = coachingDue(facts, {});

    QCOMPARE(due.week, std::optional(2));
    QCOMPARE(due.points, QStringList{first.first()} + second.mid(1));
}

void CoachingDueTest::whoIsNewIsNotAskedForACertification()
{
    CoachingFacts facts;
    facts.today = m_today;
    facts.startedOn = m_today.addDays(-29);

    const bool asked = coachingDue(facts, {}).isCertificationDue;
    facts.today = m_today.addDays(1);

    QVERIFY(!asked);
    QVERIFY(coachingDue(facts, {}).isCertificationDue);
}

QTEST_APPLESS_MAIN(CoachingDueTest)
#include "coachingduetest.moc"
