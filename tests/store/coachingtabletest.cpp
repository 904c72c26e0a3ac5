// SPDX-License-Identifier: Apache-2.0
// Coaching as it is stored, on both databases.
#include "store/coachingtable.h"
#include "base/clock.h"
#include "store/session.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

using namespace tradewind;
using namespace Qt::StringLiterals;

class CoachingTableTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(m_places.fresh(), m_clock); }
    void cleanup() { closeStore(); }
    void aReviewComesBackAsItWasWritten_data() { m_places.addRows(); }
    void aReviewComesBackAsItWasWritten();
    void aCallHasOneReview_data() { m_places.addRows(); }
    void aCallHasOneReview();
    void onlyThePersonsOwnReviewsBecomeSeen_data() { m_places.addRows(); }
    void onlyThePersonsOwnReviewsBecomeSeen();
    void talksPassesAndPointsComeBackNewestFirst_data() { m_places.addRows(); }
    void talksPassesAndPointsComeBackNewestFirst();
    void anotherNameTakesEverythingAlong_data() { m_places.addRows(); }
    void anotherNameTakesEverythingAlong();

private:
    CallReview review(Id id, const QString &person, std::optional<Id> task = {}) const
    {
        CallReview one;
        one.id = id;
        one.person = person;
        one.taskId = task;
        one.at = 1000 + id;
        one.by = u"Dana Cole"_s;
        one.marks = {4, 3, std::nullopt, 5, 1, 2, 3};
        one.strengths = u"Asked what the car is used for."_s;
        return one;
    }

    static constexpr Id m_rooftop = 1, m_other = 2;
    StorePlaces m_places;
    FixedClock m_clock{1'767'225'600'000};
};

void CoachingTableTest::aReviewComesBackAsItWasWritten()
{
    CoachingTable table(*m_session, m_rooftop);
    const CallReview first = review(1, u"Lee Marsh"_s), second = review(2, u"Ann Poe"_s);

    NEED(table.add(first));
    NEED(table.add(second));
    NEED(CoachingTable(*m_session, m_other).add(review(3, u"Lee Marsh"_s)));

    const auto all = table.reviews(0), late = table.reviews(1002);
    NEED(all);
    NEED(late);
    QCOMPARE(*all, QList<CallReview>({second, first}));
    QCOMPARE(*late, QList<CallReview>{second});
}

void CoachingTableTest::aCallHasOneReview()
{
    CoachingTable table(*m_session, m_rooftop);

    const auto first = table.add(review(1, u"Lee Marsh"_s, 77)), again = table.add(review(2, u"Lee Marsh"_s, 77));
    const auto without = table.add(review(3, u"Lee Marsh"_s)), another = table.add(review(4, u"Lee Marsh"_s));

    NEED(first);
    NEED(again);
    QVERIFY(*first && !*again);
    NEED(without);
    NEED(another);
    QVERIFY(*without && *another); // calls that are not in the queue are not told apart
}

void CoachingTableTest::onlyThePersonsOwnReviewsBecomeSeen()
{
    CoachingTable table(*m_session, m_rooftop);
    NEED(table.add(review(1, u"Lee Marsh"_s)));
    NEED(table.add(review(2, u"Ann Poe"_s)));

    const auto seen = table.markSeen(u"Lee Marsh"_s, 5000), again = table.markSeen(u"Lee Marsh"_s, 6000);

    NEED(seen);
    NEED(again);
    QCOMPARE(*seen, 1);
    QCOMPARE(*again, 0);
    const auto all = table.reviews(0);
    NEED(all);
    QCOMPARE(all->at(0).seenAt, std::optional<qint64>());
    QCOMPARE(all->at(1).seenAt, std::optional<qint64>(5000));
}

void CoachingTableTest::talksPassesAndPointsComeBackNewestFirst()
{
    CoachingTable table(*m_session, m_rooftop);
    const QDate day(2026, 11, 23);
    const CoachingTalk early{1, u"Lee Marsh"_s, day.addDays(-7), u"Dana Cole"_s}, late{2, QString(), day, u"Dana Cole"_s};
    const CertificationPass pass{3, u"Lee Marsh"_s, day, u"Dana Cole"_s};

    NEED(table.add(early));
    NEED(table.add(late));
    NEED(table.add(pass));
    NEED(table.setPoint(u"Lee Marsh"_s, u"crm"_s, day.addDays(-1)));
    NEED(table.setPoint(u"Lee Marsh"_s, u"crm"_s, day));

    const auto talks = table.talks(day.addDays(-7)), lately = table.talks(day);
    const auto passes = table.passes();
    const auto points = table.onboarding();
    NEED(talks);
    NEED(lately);
    NEED(passes);
    NEED(points);
    QCOMPARE(*talks, QList<CoachingTalk>({late, early}));
    QCOMPARE(*lately, QList<CoachingTalk>{late});
    QCOMPARE(*passes, QList<CertificationPass>{pass});
    QCOMPARE(points->value(u"Lee Marsh"_s), (OnboardingDays{{u"crm"_s, day}}));
    const auto gone = table.removeTalk({}, day), nothing = table.removeTalk({}, day);
    const auto failed = table.removePass(u"Lee Marsh"_s, day), undone = table.removePoint(u"Lee Marsh"_s, u"crm"_s);
    NEED(gone);
    NEED(nothing);
    QVERIFY(*gone && !*nothing);
    QVERIFY(failed && *failed && undone && *undone);
}

void CoachingTableTest::anotherNameTakesEverythingAlong()
{
    CoachingTable table(*m_session, m_rooftop);
    const QDate day(2026, 11, 23);
    const QString old = u"Lee Marsh"_s, name = u"Lee Marsh-Bell"_s;
    NEED(table.add(review(1, old)));
    NEED(table.add(CoachingTalk{2, old, day, u"Dana Cole"_s}));
    NEED(table.add(CoachingTalk{3, u"Ann Poe"_s, day, old})); // they listened, too
    NEED(table.add(CertificationPass{4, old, day, u"Dana Cole"_s}));
    NEED(table.setPoint(old, u"start"_s, day));
    NEED(table.setPoint(old, u"crm"_s, day));
    NEED(table.setPoint(name, u"crm"_s, day.addDays(-5)));
    NEED(CoachingTable(*m_session, m_other).add(review(5, old)));

    NEED(table.rename(old, name));

    const auto reviews = table.reviews(0), elsewhere = CoachingTable(*m_session, m_other).reviews(0);
    const auto talks = table.talks(day);
    const auto passes = table.passes();
    const auto points = table.onboarding();
    NEED(reviews);
    NEED(elsewhere);
    NEED(talks);
    NEED(passes);
    NEED(points);
    QCOMPARE(reviews->first().person, name);
    QCOMPARE(elsewhere->first().person, old);
    QCOMPARE(talks->at(0), (CoachingTalk{3, u"Ann Poe"_s, day, name}));
    QCOMPARE(talks->at(1).person, name);
    QCOMPARE(passes->first().person, name);
    QCOMPARE(points->value(name), (OnboardingDays{{u"start"_s, day}, {u"crm"_s, day.addDays(-5)}}));
    QVERIFY(!points->contains(old));
}

QTEST_GUILESS_MAIN(CoachingTableTest)
#include "coachingtabletest.moc"
