// SPDX-License-Identifier: Apache-2.0
// Coaching over a real store: whose cards are shown, weeks by the rooftop's clock, and what a form must say to be kept.
#include "jobs/coaching/coaching.h"
#include "base/clock.h"
#include "store/alerttable.h"
#include "store/queuetable.h"
#include "store/settingtable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class CoachingTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { closeStore(); }
    void l61_aManagerSeesAllByNameAndOthersTheirOwnCardOnly_data() { m_places.addRows(); }
    void l61_aManagerSeesAllByNameAndOthersTheirOwnCardOnly();
    void withoutAListThoseWhoCalledAreCoached_data() { m_places.addRows(); }
    void withoutAListThoseWhoCalledAreCoached();
    void theWeekBeginsOnMondayByTheRooftopsClock_data() { m_places.addRows(); }
    void theWeekBeginsOnMondayByTheRooftopsClock();
    void callsOfSevenDaysAreThoseThePersonFinished_data() { m_places.addRows(); }
    void callsOfSevenDaysAreThoseThePersonFinished();
    void aFormThatCannotBeRightIsRefused_data() { m_places.addRows(); }
    void aFormThatCannotBeRightIsRefused();
    void theRooftopsSettingSaysHowManyCalls_data() { m_places.addRows(); }
    void theRooftopsSettingSaysHowManyCalls();
    void whatWasNotedByMistakeIsTakenBack_data() { m_places.addRows(); }
    void whatWasNotedByMistakeIsTakenBack();
    void whoReadTheirReviewsIsNotRemindedOfThem_data() { m_places.addRows(); }
    void whoReadTheirReviewsIsNotRemindedOfThem();

private:
    void open();
    void addStaff(const QString &name, const QString &role, bool isRetired = false)
    {
        NEED(AlertTable(*m_session).keepStaff(m_rooftop.id, {name, {}, {}, false, role, isRetired}));
    }
    Id finishCall(const QString &by, qint64 at, const QString &disposition = u"noAnswer"_s);
    CallReview form(const QString &person, std::optional<Id> task = {}) const
    {
        CallReview one;
        one.person = person;
        one.taskId = task;
        one.by = u"Dana Cole"_s;
        one.marks = {4, 3, std::nullopt, 5, 1, 2, 3};
        return one;
    }
    Result<CallReview> keep(const CallReview &review, qint64 at) { return keepCallReview(*m_session, *m_ids, m_rooftop, review, at); }
    CoachingSheet sheet(const QString &person, qint64 now = m_now)
    {
        const auto settings = SettingTable(*m_session).read();
        const auto read = readCoaching(*m_session, *settings, m_rooftop, person, now);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }
    static QStringList names(const CoachingSheet &sheet)
    {
        QStringList all;
        for (const CoachedPerson &one : sheet.people)
            all << one.name;
        return all;
    }

    static constexpr qint64 m_now = 1'795'456'800'000; // Monday, 2026-11-23, noon in Iowa
    static constexpr qint64 m_hour = 3'600'000;
    StorePlaces m_places;
    FixedClock m_clock{m_now};
    std::unique_ptr<IdMaker> m_ids;
    Rooftop m_rooftop{1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}};
    Id m_customer = 0;
};

void CoachingTest::open()
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
    row.createdAt = m_now;
    keepCustomer(row);
}

Id CoachingTest::finishCall(const QString &by, qint64 at, const QString &disposition)
{
    TaskRow task;
    task.id = m_ids->next();
    task.rooftopId = m_rooftop.id;
    task.customerId = m_customer;
    task.program = u"leads"_s;
    task.kind = u"call"_s;
    task.dueAt = at;
    task.reasons = u"[]"_s;
    QueueTable table(*m_session);
    if (const auto added = table.add(task); !added)
        qFatal("%s", qPrintable(added.error().text));
    if (const auto done = table.finish(task.id, TaskState::Done, disposition, u"Rings long."_s, by, at); !done)
        qFatal("%s", qPrintable(done.error().text));
    return task.id;
}

void CoachingTest::l61_aManagerSeesAllByNameAndOthersTheirOwnCardOnly()
{
    open();
    addStaff(u"Dana Cole"_s, u"manager"_s);
    addStaff(u"lee Marsh"_s, u"bdc"_s);
    addStaff(u"Ann Poe"_s, u"bdc"_s);
    addStaff(u"Sam Old"_s, u"bdc"_s, true);
    addStaff(u"Kim Sale"_s, u"sales"_s);
    addStaff(u"Zoe Sale"_s, u"sales"_s);
    finishCall(u"Zoe Sale"_s, m_now - m_hour);
    finishCall(u"Dana Cole"_s, m_now - m_hour);
    for (int i = 0; i < 3; ++i)
        NEED(keep(form(u"lee Marsh"_s), m_now));

    const CoachingSheet manager = sheet(u"Dana Cole"_s), own = sheet(u"Ann Poe"_s), nobody = sheet({});

    QVERIFY(manager.isManager);
    QCOMPARE(names(manager), QStringList({u"Ann Poe"_s, u"lee Marsh"_s, u"Zoe Sale"_s})); // by name, whoever needs more
    QVERIFY(!own.isManager);
    QCOMPARE(names(own), QStringList{u"Ann Poe"_s});
    QVERIFY(own.people.first().reviews.isEmpty());
    QVERIFY(nobody.people.isEmpty());
    const auto coach = isCoach(*m_session, m_rooftop.id, u"Ann Poe"_s), other = isCoach(*m_session, m_rooftop.id, u"Dana Cole"_s);
    QVERIFY(coach && !*coach && other && *other);
}

void CoachingTest::withoutAListThoseWhoCalledAreCoached()
{
    open();
    finishCall(u"Lee Marsh"_s, m_now - 10 * 24 * m_hour);
    finishCall(u"Ann Poe"_s, m_now - 31 * 24 * m_hour);

    const auto settings = SettingTable(*m_session).read();
    const auto all = readAllCoaching(*m_session, *settings, m_rooftop, m_now);

    NEED(all);
    QCOMPARE(names(*all), QStringList{u"Lee Marsh"_s});
    QVERIFY(!sheet(u"Lee Marsh"_s).isManager); // nobody is a manager of a list that is empty
}

void CoachingTest::theWeekBeginsOnMondayByTheRooftopsClock()
{
    open();
    const qint64 monday = m_now - 12 * m_hour; // midnight in Iowa
    NEED(keep(form(u"Lee Marsh"_s), monday - 1));
    NEED(keep(form(u"Lee Marsh"_s), monday));

    const CoachingSheet now = sheet(u"Lee Marsh"_s);

    QCOMPARE(now.weekFrom, QDate(2026, 11, 23));
    QCOMPARE(now.weekFromMs, monday);
    QCOMPARE(now.people.first().reviews.size(), 2);
    QCOMPARE(now.people.first().due.reviewsLeft, 2); // of three; Sunday's is of the week before
}

void CoachingTest::callsOfSevenDaysAreThoseThePersonFinished()
{
    open();
    const Id own = finishCall(u"Lee Marsh"_s, m_now - m_hour), early = finishCall(u"Lee Marsh"_s, m_now - 2 * m_hour, u"wrongNumber"_s);
    finishCall(u"Ann Poe"_s, m_now - m_hour);
    finishCall(u"Lee Marsh"_s, m_now - m_hour, u"skipped"_s);
    finishCall(u"Lee Marsh"_s, m_now - 7 * 24 * m_hour - 1);
    NEED(keep(form(u"Lee Marsh"_s, early), m_now));

    const auto calls = readCallsOfWeek(*m_session, m_rooftop.id, u"Lee Marsh"_s, m_now);

    NEED(calls);
    QCOMPARE(*calls, QList<FinishedCall>({{own, m_now - m_hour, u"noAnswer"_s, u"Rings long."_s, u"Jo Ash"_s, false},
                                          {early, m_now - 2 * m_hour, u"wrongNumber"_s, u"Rings long."_s, u"Jo Ash"_s, true}}));
    QCOMPARE(sheet(u"Lee Marsh"_s).people.first().reviews.first().customer, u"Jo Ash"_s);
}

void CoachingTest::aFormThatCannotBeRightIsRefused()
{
    open();
    const Id call = finishCall(u"Lee Marsh"_s, m_now - m_hour);
    CallReview nobody = form({}), own = form(u"Dana Cole"_s), six = form(u"Lee Marsh"_s), none = six, other = form(u"Ann Poe"_s, call);
    six.marks[6] = 6;
    none.marks = {};

    for (const CallReview &wrong : {nobody, own, six, none, other}) {
        const auto refused = keep(wrong, m_now);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadUse);
    }
    NEED(keep(form(u"Lee Marsh"_s, call), m_now));
    const auto twice = keep(form(u"Lee Marsh"_s, call), m_now);

    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::Conflict);
    QCOMPARE(sheet(u"Lee Marsh"_s).people.first().reviews.size(), 1);
}

void CoachingTest::theRooftopsSettingSaysHowManyCalls()
{
    open();
    NEED(SettingTable(*m_session).set(u"coaching.callsPerWeek"_s, u"5"_s, SettingScope::store()));
    NEED(keep(form(u"Lee Marsh"_s), m_now));

    QCOMPARE(sheet(u"Lee Marsh"_s).people.first().due.reviewsLeft, 4);
}

void CoachingTest::whatWasNotedByMistakeIsTakenBack()
{
    open();
    const QDate day(2026, 11, 23);
    const QString lee = u"Lee Marsh"_s, dana = u"Dana Cole"_s;
    const auto card = [&] { return sheet(lee).people.first(); };
    for (int i = 0; i < 2; ++i) { // twice is once
        NEED(noteTalk(*m_session, *m_ids, m_rooftop, lee, day, dana));
        NEED(noteTalk(*m_session, *m_ids, m_rooftop, {}, day, dana));
        NEED(noteCertification(*m_session, *m_ids, m_rooftop, lee, day, dana));
        NEED(noteOnboarding(*m_session, m_rooftop, lee, onboardingStart(), day));
        NEED(noteOnboarding(*m_session, m_rooftop, lee, u"crm"_s, day));
    }
    const CoachedPerson noted = card();
    const bool wasHeld = !sheet(lee).isProcessReviewDue;

    NEED(noteTalk(*m_session, *m_ids, m_rooftop, lee, day, dana, false));
    NEED(noteTalk(*m_session, *m_ids, m_rooftop, {}, day, dana, false));
    NEED(noteCertification(*m_session, *m_ids, m_rooftop, lee, day, dana, false));
    NEED(noteOnboarding(*m_session, m_rooftop, lee, onboardingStart(), day, false));

    QCOMPARE(noted.talks.size(), 1);
    QCOMPARE(noted.passes.size(), 1);
    QCOMPARE(noted.startedOn(), day);
    QCOMPARE(noted.due.points.size(), 3);
    QVERIFY(wasHeld);
    QVERIFY(sheet(lee).isProcessReviewDue);
    QVERIFY(card().talks.isEmpty() && card().passes.isEmpty() && card().done.isEmpty());
    QCOMPARE(noteOnboarding(*m_session, m_rooftop, lee, u"coffee"_s, day).error().kind, Error::Kind::BadUse);
}

void CoachingTest::whoReadTheirReviewsIsNotRemindedOfThem()
{
    open();
    NEED(keep(form(u"Lee Marsh"_s), m_now));
    const int before = sheet(u"Lee Marsh"_s).dueCount();

    const auto seen = acknowledgeReviews(*m_session, m_rooftop, u"Lee Marsh"_s, m_now);

    NEED(seen);
    QCOMPARE(*seen, 1);
    QCOMPARE(before, 1);
    QCOMPARE(sheet(u"Lee Marsh"_s).dueCount(), 0);
}

QTEST_GUILESS_MAIN(CoachingTest)
#include "coachingtest.moc"
