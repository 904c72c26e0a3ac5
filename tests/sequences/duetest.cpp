// SPDX-License-Identifier: Apache-2.0
// The engine by example: order, lateness, daylight saving, exits, waiting for events, one message a day.
#include "sequences/due.h"

#include <QJsonDocument>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

Sequence sequence(const QByteArray &json)
{
    const auto read = sequenceFromJson(QJsonDocument::fromJson(json).object());
    if (!read)
        qFatal("%s", qPrintable(read.error().text));
    return *read;
}

qint64 at(int month, int day, int hour, int minute = 0, const char *zone = "America/Chicago")
{
    return instantOf(QDate(2026, month, day), QTime(hour, minute), QTimeZone(zone));
}

Facts chicago()
{
    Facts facts;
    facts.zone = facts.rooftopZone = QTimeZone("America/Chicago");
    return facts;
}

Enrollment enteredAt(qint64 instant)
{
    Enrollment enrollment;
    enrollment.id = 77;
    enrollment.enteredAt = enrollment.lastAt = instant;
    return enrollment;
}

const QByteArray threeTexts = R"({"id":"t","days":30,"hours":"Mo-Su 09:00-20:00","exitOn":["sold"],"steps":[
    {"id":"a","do":"sms","words":"x","after":"2h"},
    {"id":"b","do":"sms","words":"x","day":3,"at":"10:30"},
    {"id":"c","do":"sms","words":"x","day":7,"at":"10:30"}]})";

} // namespace

class DueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepWaitsForItsTimeAndThenIsDoneOnce();
    void aMessageAtNightWaitsForTheCustomersMorning();
    void wallTimesHoldThroughTheChangeOfClocks_data();
    void wallTimesHoldThroughTheChangeOfClocks();
    void aTimeTheClockSkipsIsAsLongAfterMidnight();
    void aClockSetBackDoesNothingTwice();
    void afterALongSleepOnlyWhatIsStillFreshIsSaid();
    void twoLateContactsKeepADistance();
    void aCallMadeLateKeepsItsDistanceToWhatFollows();
    void whatFollowsACallWithinTheHourIsTheSameAttempt();
    void theResultOfALateCallFiresAtOnce();
    void aSaleEndsItAndAnOptOutEndsItUnasked();
    void whatHappenedBeforeEntryEndsNothing();
    void anUnansweredCallFiresTheTextAtOnce();
    void silenceGoesTheOtherWayAfterTheWait();
    void anotherProgramsMessageTodayMovesThisOneToTomorrow();
    void anOutrankedSequenceKeepsSilent();
    void aCallKeepsToTheRooftopsHours();
    void aReminderAfterItsAppointmentIsNeverSent();
    void aMovedAppointmentMovesItsReminder();
    void aCancelledAppointmentEndsItsConfirmation();
    void whoCannotBeTextedIsLeftOutAndGoesOn();
    void anArmStaysTheSameAndArmsAreEvenlyFilled();
    void reentryKeepsItsDistance();
    void jumpsBackAreRefused();
    void itsJsonReadsBackAsItWas();
};

void DueTest::aStepWaitsForItsTimeAndThenIsDoneOnce()
{
    const Sequence plan = sequence(threeTexts);
    const qint64 entered = at(11, 3, 10);

    const Due early = due(enteredAt(entered), plan, chicago(), entered);
    const Due now = due(enteredAt(entered), plan, chicago(), early.at);
    const Enrollment next = after(enteredAt(entered), plan, now, early.at);
    const Due later = due(next, plan, chicago(), early.at);

    QCOMPARE(early.kind, Due::Kind::Wait);
    QCOMPARE(early.at, entered + 2 * hourMs);
    QCOMPARE(now.kind, Due::Kind::Do);
    QCOMPARE(next.step, 1);
    QCOMPARE(later.kind, Due::Kind::Wait);
    QCOMPARE(later.at, at(11, 6, 10, 30));
}

void DueTest::aMessageAtNightWaitsForTheCustomersMorning()
{
    const Sequence plan = sequence(threeTexts);
    Facts hawaii = chicago();
    hawaii.zone = QTimeZone("Pacific/Honolulu");
    const qint64 entered = at(11, 3, 10); // 06:00 in Honolulu; two hours later it is 08:00 there

    const Due answer = due(enteredAt(entered), plan, hawaii, entered);

    QCOMPARE(answer.at, at(11, 3, 9, 0, "Pacific/Honolulu"));
}

void DueTest::wallTimesHoldThroughTheChangeOfClocks_data()
{
    // 2026: clocks go forward on March 8 and back on November 1 (15 USC 260a); Phoenix keeps standard time.
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("hoursBetween");
    QTest::newRow("spring, Chicago") << 3 << 5 << QByteArray("America/Chicago") << 71;
    QTest::newRow("fall, Chicago") << 10 << 29 << QByteArray("America/Chicago") << 73;
    QTest::newRow("fall, Phoenix") << 10 << 29 << QByteArray("America/Phoenix") << 72;
}

void DueTest::wallTimesHoldThroughTheChangeOfClocks()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(QByteArray, zone);
    QFETCH(int, hoursBetween);
    const Sequence plan = sequence(R"({"id":"t","days":30,"hours":"Mo-Su 09:00-20:00","steps":[
        {"id":"a","do":"sms","words":"x","day":3,"at":"10:30"}]})");
    Facts facts = chicago();
    facts.zone = QTimeZone(zone);
    const qint64 entered = at(month, day, 10, 30, zone.constData());

    const Due answer = due(enteredAt(entered), plan, facts, entered);

    QCOMPARE(answer.at - entered, hoursBetween * hourMs);
    QCOMPARE(localTime(answer.at, facts.zone), QTime(10, 30));
}

void DueTest::aTimeTheClockSkipsIsAsLongAfterMidnight()
{
    const QTimeZone chicagoZone("America/Chicago");

    // java.time.ZonedDateTime.of: a time in a gap moves on by the gap; in an overlap the earlier offset is kept.
    QCOMPARE(localTime(instantOf(QDate(2026, 3, 8), QTime(2, 30), chicagoZone), chicagoZone), QTime(3, 30));
    QCOMPARE(instantOf(QDate(2026, 11, 1), QTime(1, 30), chicagoZone), qint64{1'793'514'600'000}); // 06:30Z, still daylight time
}

void DueTest::aClockSetBackDoesNothingTwice()
{
    const Sequence plan = sequence(threeTexts);
    const qint64 entered = at(11, 3, 10);
    const Due first = due(enteredAt(entered), plan, chicago(), entered + 2 * hourMs);
    const Enrollment next = after(enteredAt(entered), plan, first, entered + 2 * hourMs);

    const Due back = due(next, plan, chicago(), entered - 5 * dayMs);

    QCOMPARE(back.kind, Due::Kind::Wait);
    QCOMPARE(back.step, 1);
    QCOMPARE(back.at, at(11, 6, 10, 30));
}

void DueTest::afterALongSleepOnlyWhatIsStillFreshIsSaid()
{
    const Sequence plan = sequence(threeTexts);
    Enrollment enrollment = enteredAt(at(11, 3, 10));
    const qint64 woke = at(11, 11, 11); // the last one was due yesterday, the others a week ago

    QStringList said;
    for (Due answer = due(enrollment, plan, chicago(), woke); answer.kind != Due::Kind::Exit;
         answer = due(enrollment, plan, chicago(), woke)) {
        said << (answer.kind == Due::Kind::Do ? u"say "_s : u"leave "_s) + plan.steps[static_cast<std::size_t>(answer.step)].id;
        enrollment = after(enrollment, plan, answer, woke);
    }

    QCOMPARE(said, QStringList({u"leave a"_s, u"leave b"_s, u"say c"_s}));
}

void DueTest::twoLateContactsKeepADistance()
{
    const Sequence plan = sequence(R"({"id":"t","days":30,"hours":"Mo-Su 09:00-20:00","spacing":"20h","steps":[
        {"id":"a","do":"sms","words":"x","day":1,"at":"10:00","grace":"9d"},
        {"id":"b","do":"sms","words":"x","day":2,"at":"10:00","grace":"9d"}]})");
    const qint64 woke = at(11, 9, 10);
    Enrollment enrollment = enteredAt(at(11, 3, 10));

    enrollment = after(enrollment, plan, due(enrollment, plan, chicago(), woke), woke);
    const Due second = due(enrollment, plan, chicago(), woke);

    QCOMPARE(second.kind, Due::Kind::Wait);
    QCOMPARE(second.because, Due::Because::Spacing);
    QCOMPARE(second.at, at(11, 10, 9)); // 20 hours later is 6 AM; doors open at 9
}

namespace {

const QByteArray callThenText = R"({"id":"t","days":30,"hours":"Mo-Su 09:00-20:00","spacing":"3h","steps":[
    {"id":"call","do":"call","words":"x","after":"5m"},
    {"id":"answer","do":"waitFor","on":["noAnswer","voicemailLeft"],"within":"4h","then":"text","else":"mail"},
    {"id":"text","do":"sms","words":"x","next":"end"},
    {"id":"mail","do":"email","words":"x"}]})";

/// The plan's first step, a call, is done that long after entry.
Enrollment called(const Sequence &plan, qint64 entered, int minutes = 5)
{
    const Enrollment enrollment = enteredAt(entered);
    const qint64 now = entered + minutes * minuteMs;
    return after(enrollment, plan, due(enrollment, plan, chicago(), now), now);
}

} // namespace

// Nobody who was called at noon, three hours late, gets the text of one o'clock: the plan put four hours between the two.
void DueTest::aCallMadeLateKeepsItsDistanceToWhatFollows()
{
    const Sequence plan = sequence(R"({"id":"t","days":30,"hours":"Mo-Su 09:00-20:00","spacing":"20h","steps":[
        {"id":"call","do":"call","words":"x","after":"0m"},
        {"id":"text","do":"sms","words":"x","after":"4h","grace":"2d"}]})");
    const qint64 nine = at(11, 3, 9);
    const Enrollment enrollment = called(plan, nine, 0);
    Facts late = chicago(), inTime = chicago();
    late.calledAt = nine + 3 * hourMs;
    inTime.calledAt = nine + 4 * minuteMs;

    const Due afterLate = due(enrollment, plan, late, nine + 4 * hourMs);

    QCOMPARE(afterLate.because, Due::Because::Spacing);
    QCOMPARE(afterLate.at, nine + 7 * hourMs);
    QCOMPARE(due(enrollment, plan, inTime, nine + 4 * hourMs).kind, Due::Kind::Do);
    QCOMPARE(due(enrollment, plan, chicago(), nine + 4 * hourMs).kind, Due::Kind::Do); // not made at all
}

// L22: a text ten minutes after the lead, if the call was not answered, does not wait for whoever called in the ninth.
void DueTest::whatFollowsACallWithinTheHourIsTheSameAttempt()
{
    const Sequence plan = sequence(R"({"id":"t","days":30,"hours":"Mo-Su 09:00-20:00","spacing":"20h","steps":[
        {"id":"call","do":"call","words":"x","after":"0m"},
        {"id":"text","do":"sms","words":"x","after":"10m","grace":"2d"}]})");
    const qint64 nine = at(11, 3, 9);
    const Enrollment enrollment = called(plan, nine, 0);
    Facts facts = chicago();
    facts.calledAt = nine + 9 * minuteMs;

    QCOMPARE(due(enrollment, plan, facts, nine + 10 * minuteMs).kind, Due::Kind::Do);
}

// L27: the result of a call, however late it was made, fires what waits for it at once.
void DueTest::theResultOfALateCallFiresAtOnce()
{
    const Sequence plan = sequence(callThenText);
    const qint64 entered = at(11, 3, 10), noted = entered + 3 * hourMs;
    Facts facts = chicago();
    facts.happened = {{HappeningKind::NoAnswer, noted}};
    facts.calledAt = noted;
    Enrollment enrollment = called(plan, entered);

    enrollment = after(enrollment, plan, due(enrollment, plan, facts, noted), noted);

    QCOMPARE(due(enrollment, plan, facts, noted).kind, Due::Kind::Do);
}

void DueTest::aSaleEndsItAndAnOptOutEndsItUnasked()
{
    const Sequence plan = sequence(threeTexts);
    const qint64 entered = at(11, 3, 10);
    for (const HappeningKind kind : {HappeningKind::Sold, HappeningKind::OptedOut}) {
        Facts facts = chicago();
        facts.happened = {{kind, entered + hourMs}};

        const Due answer = due(enteredAt(entered), plan, facts, entered + 2 * hourMs);

        QCOMPARE(answer.kind, Due::Kind::Exit);
        QCOMPARE(answer.detail, happeningCode(kind));
    }
}

void DueTest::whatHappenedBeforeEntryEndsNothing()
{
    Facts facts = chicago();
    facts.happened = {{HappeningKind::Sold, at(11, 3, 10)}};

    QCOMPARE(due(enteredAt(at(11, 3, 10)), sequence(threeTexts), facts, at(11, 3, 11)).kind, Due::Kind::Wait);
}

void DueTest::anUnansweredCallFiresTheTextAtOnce()
{
    const Sequence plan = sequence(callThenText);
    const qint64 entered = at(11, 3, 10), noted = entered + 9 * minuteMs;
    Facts facts = chicago();
    facts.happened = {{HappeningKind::NoAnswer, noted}};
    Enrollment enrollment = called(plan, entered);

    const Due answered = due(enrollment, plan, facts, noted);
    enrollment = after(enrollment, plan, answered, noted);
    const Due text = due(enrollment, plan, facts, noted);

    QCOMPARE(answered.words, u"then"_s);
    QCOMPARE(text.kind, Due::Kind::Do);
    QCOMPARE(text.step, 2);
}

void DueTest::silenceGoesTheOtherWayAfterTheWait()
{
    const Sequence plan = sequence(callThenText);
    const qint64 entered = at(11, 3, 10);
    const Enrollment enrollment = called(plan, entered);

    const Due early = due(enrollment, plan, chicago(), entered + hourMs);
    const Due answer = due(enrollment, plan, chicago(), early.at);

    QCOMPARE(early.at, entered + 5 * minuteMs + 4 * hourMs);
    QCOMPARE(answer.words, u"else"_s);
    QCOMPARE(answer.next, 3);
}

void DueTest::anotherProgramsMessageTodayMovesThisOneToTomorrow()
{
    const qint64 entered = at(11, 3, 10);
    Facts facts = chicago();
    facts.otherTouchAt = at(11, 3, 9);

    const Due answer = due(enteredAt(entered), sequence(threeTexts), facts, entered + 2 * hourMs);

    QCOMPARE(answer.kind, Due::Kind::Wait);
    QCOMPARE(answer.because, Due::Because::SameDay);
    QCOMPARE(answer.at, at(11, 4, 9));
}

void DueTest::anOutrankedSequenceKeepsSilent()
{
    const qint64 entered = at(11, 3, 10);
    Facts facts = chicago();
    facts.outrankedBy = u"New lead"_s;

    const Due answer = due(enteredAt(entered), sequence(threeTexts), facts, entered + 2 * hourMs);

    QCOMPARE(answer.because, Due::Because::Outranked);
}

void DueTest::aCallKeepsToTheRooftopsHours()
{
    const Sequence plan =
        sequence(R"({"id":"t","days":30,"hours":"Mo-Su 09:00-20:00","steps":[{"id":"a","do":"call","words":"x","after":"5m"}]})");
    Facts facts = chicago();
    facts.rooftopHours = *OpeningHours::fromText(u"Mo-Fr 08:00-12:00,13:00-18:00; Sa 09:00-17:00"_s);

    // Saturday evening: the next open minute is Monday's, at 9 for the customer though the store opens at 8.
    QCOMPARE(due(enteredAt(at(11, 7, 18)), plan, facts, at(11, 7, 18, 5)).at, at(11, 9, 9));
    QCOMPARE(due(enteredAt(at(11, 9, 12, 10)), plan, facts, at(11, 9, 12, 15)).at, at(11, 9, 13)); // over lunch
}

namespace {

const QByteArray reminder = R"({"id":"t","days":30,"purpose":"transactional","hours":"Mo-Su 08:00-20:00","anchored":true,"steps":[
    {"id":"two","do":"sms","words":"x","before":"2h","grace":"100m"}]})";

} // namespace

void DueTest::aReminderAfterItsAppointmentIsNeverSent()
{
    Facts facts = chicago();
    facts.anchorAt = at(11, 5, 10);

    QCOMPARE(due(enteredAt(at(11, 3, 10)), sequence(reminder), facts, at(11, 5, 10)).kind, Due::Kind::LeaveOut);
    QCOMPARE(due(enteredAt(at(11, 3, 10)), sequence(reminder), facts, at(11, 5, 8)).kind, Due::Kind::Do);
}

void DueTest::aMovedAppointmentMovesItsReminder()
{
    Facts facts = chicago();
    facts.anchorAt = at(11, 5, 15);
    const Due before = due(enteredAt(at(11, 3, 10)), sequence(reminder), facts, at(11, 4, 10));
    facts.anchorAt = at(11, 6, 11);
    const Due moved = due(enteredAt(at(11, 3, 10)), sequence(reminder), facts, before.at);

    QCOMPARE(before.at, at(11, 5, 13));
    QCOMPARE(moved.kind, Due::Kind::Wait);
    QCOMPARE(moved.at, at(11, 6, 9));
}

void DueTest::aCancelledAppointmentEndsItsConfirmation()
{
    const Due answer = due(enteredAt(at(11, 3, 10)), sequence(reminder), chicago(), at(11, 3, 11));

    QCOMPARE(answer.exit, ExitReason::AnchorGone);
}

void DueTest::whoCannotBeTextedIsLeftOutAndGoesOn()
{
    Facts facts = chicago();
    facts.reachable[static_cast<std::size_t>(Channel::Sms)] = false;
    const qint64 entered = at(11, 3, 10);

    const Due answer = due(enteredAt(entered), sequence(threeTexts), facts, entered + 2 * hourMs);

    QCOMPARE(answer.kind, Due::Kind::LeaveOut);
    QCOMPARE(answer.because, Due::Because::Unreachable);
    QCOMPARE(after(enteredAt(entered), sequence(threeTexts), answer, entered + 2 * hourMs).step, 1);
}

void DueTest::anArmStaysTheSameAndArmsAreEvenlyFilled()
{
    const Sequence plan = sequence(R"({"id":"t","days":30,"steps":[
        {"id":"e","do":"experiment","arms":[{"name":"A","weight":3,"to":"x"},{"name":"B","weight":1,"to":"x"}]},
        {"id":"x","do":"wait","after":"1d"}]})");
    int first = 0;
    for (Id id = 1; id <= 20'000; ++id) {
        if (armOf(plan.steps[0], id << 22) == 0)
            ++first;
    }

    // 75 % of 20,000 with a standard deviation of 61; five of them.
    QVERIFY2(std::abs(first - 15'000) < 310, qPrintable(QString::number(first)));
    QCOMPARE(armOf(plan.steps[0], 4711), armOf(plan.steps[0], 4711));
}

void DueTest::reentryKeepsItsDistance()
{
    Sequence plan = sequence(threeTexts);
    const qint64 ended = at(10, 1, 12);
    const std::vector<PastEnrollment> past{{u"t"_s, false, ended}};

    QCOMPARE(entryRefusal(plan, past, {}, ended + 400 * dayMs), EntryRefusal::NeverAgain);
    plan.again.afterDays = 30;
    QCOMPARE(entryRefusal(plan, past, {}, ended + 29 * dayMs), EntryRefusal::TooSoon);
    QVERIFY(!entryRefusal(plan, past, {}, ended + 30 * dayMs));
    QCOMPARE(entryRefusal(plan, {{u"t"_s, true, 0}}, {}, ended), EntryRefusal::AlreadyIn);
}

void DueTest::jumpsBackAreRefused()
{
    const auto read = sequenceFromJson(QJsonDocument::fromJson(R"({"id":"t","days":3,"steps":[
        {"id":"a","do":"wait","after":"1d"},{"id":"b","do":"branch","if":{},"then":"a"}]})")
                                           .object());

    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"not a later step"_s), qPrintable(read.error().text));
}

void DueTest::itsJsonReadsBackAsItWas()
{
    const auto builtIn = builtInSequences();
    QVERIFY(builtIn);
    for (const Sequence &plan : *builtIn) {
        const auto again = sequenceFromJson(sequenceToJson(plan));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QVERIFY2(*again == plan, qPrintable(plan.id));
    }
}

QTEST_GUILESS_MAIN(DueTest)
#include "duetest.moc"
