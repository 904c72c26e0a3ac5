// SPDX-License-Identifier: Apache-2.0
// A call made from any screen leaves the same trace as one made from the queue: it settles the right task, or one is added and done at
// once.
#include "jobs/sequences/handcall.h"

#include "base/clock.h"
#include "jobs/appointments/appointmentbook.h"
#include "jobs/compliance/livingcontacts.h"
#include "store/alerttable.h"
#include "store/queuetable.h"
#include "store/rooftoptable.h"
#include "store/sequencetable.h"
#include "store/settingtable.h"
#include "store/suppressiontable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr Id dana = 10;
constexpr qint64 hourMs = 3'600'000, morning = 1'795'536'000'000; // Tuesday, November 24 2026, 10:00 in Chicago
const TaskResult agreed{.disposition = Disposition::AppointmentSet, .visit = AgreedVisit{morning + 4 * hourMs}}; // 2 PM
const QString jordan = u"Jordan Blake"_s, lee = u"Lee Marsh"_s;

} // namespace

class HandCallTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { closeStore(); }
    void theOneOnTheirOwnCardIsSettledFirst_data() { m_places.addRows(); }
    void theOneOnTheirOwnCardIsSettledFirst();
    void elseTheFirstOfTheQueueThatIsDue_data() { m_places.addRows(); }
    void elseTheFirstOfTheQueueThatIsDue();
    void elseOneOfASequenceThatWasPutOffUntilLaterToday_data() { m_places.addRows(); }
    void elseOneOfASequenceThatWasPutOffUntilLaterToday();
    void aPromiseAndTheCallOfAnotherDayStay_data() { m_places.addRows(); }
    void aPromiseAndTheCallOfAnotherDayStay();
    void withNothingInTheQueueTheCallIsKeptAllTheSame_data() { m_places.addRows(); }
    void withNothingInTheQueueTheCallIsKeptAllTheSame();
    void nobodyIsServedWithinTheHourAfterIt_data() { m_places.addRows(); }
    void nobodyIsServedWithinTheHourAfterIt();
    void whatSomebodyElseIsOnIsLetBeAndBothResultsAreKept_data() { m_places.addRows(); }
    void whatSomebodyElseIsOnIsLetBeAndBothResultsAreKept();
    void aClaimThatRanOutIsNobodys_data() { m_places.addRows(); }
    void aClaimThatRanOutIsNobodys();
    void itIsAboutWhatTheLastCallWasAboutUnlessSaid_data() { m_places.addRows(); }
    void itIsAboutWhatTheLastCallWasAboutUnlessSaid();
    void whatIsReadOutWhenTheyAreCalledAgainIsOfTheProgram_data() { m_places.addRows(); }
    void whatIsReadOutWhenTheyAreCalledAgainIsOfTheProgram();
    void whoWantsNoContactIsOnTheListAndTheirAlertsAreTaken_data() { m_places.addRows(); }
    void whoWantsNoContactIsOnTheListAndTheirAlertsAreTaken();
    void theNumberThatWasDialledIsSetAsideAndNoOther_data() { m_places.addRows(); }
    void theNumberThatWasDialledIsSetAsideAndNoOther();
    void aPromisedCallComesBackAtItsHour_data() { m_places.addRows(); }
    void aPromisedCallComesBackAtItsHour();
    void nothingIsKeptOfACallBackWithoutATime_data() { m_places.addRows(); }
    void nothingIsKeptOfACallBackWithoutATime();
    void whoIsNotKnownHereIsNotFound_data() { m_places.addRows(); }
    void whoIsNotKnownHereIsNotFound();
    void undoPutsASettledTaskBackIntoTheQueue_data() { m_places.addRows(); }
    void undoPutsASettledTaskBackIntoTheQueue();
    void undoLeavesNoTraceOfAnAddedOne_data() { m_places.addRows(); }
    void undoLeavesNoTraceOfAnAddedOne();
    void theVisitAgreedOnIsBookedForWhatTheCallWasAbout_data() { m_places.addRows(); }
    void theVisitAgreedOnIsBookedForWhatTheCallWasAbout();
    void nothingIsKeptWhenSomebodyElseTookTheTime_data() { m_places.addRows(); }
    void nothingIsKeptWhenSomebodyElseTookTheTime();
    void undoTakesTheVisitBackBeforeTheSequencesHearOfIt_data() { m_places.addRows(); }
    void undoTakesTheVisitBackBeforeTheSequencesHearOfIt();
    void aVisitThatSomebodyTouchedStaysWhenItsResultIsTakenBack_data() { m_places.addRows(); }
    void aVisitThatSomebodyTouchedStaysWhenItsResultIsTakenBack();
    void afterTenSecondsItStays_data() { m_places.addRows(); }
    void afterTenSecondsItStays();

private:
    struct Queued
    {
        Id id = 0;
        qint64 dueAt = morning - hourMs;
        int place = 5000;
        std::optional<Id> enrollment = 7;
        QString program = u"leads"_s;
    };
    void addCall(const Queued &queued)
    {
        TaskRow task;
        task.id = queued.id;
        task.rooftopId = 1;
        task.customerId = dana;
        task.enrollmentId = queued.enrollment;
        if (queued.enrollment)
            task.step = int(queued.id);
        task.program = queued.program;
        task.script = queued.program;
        task.kind = u"call"_s;
        task.place = queued.place;
        task.dueAt = queued.dueAt;
        task.reasons = u"[]"_s;
        task.state = queued.dueAt <= morning ? TaskState::Ready : TaskState::Waiting;
        NEED(QueueTable(*m_session).add(task));
    }
    Result<KeptResult> tryKeep(const TaskResult &result, const QString &program = u"equity"_s)
    {
        return keepHandCall(*m_session, m_ids, {1, dana, program}, result, jordan, m_clock.nowMs());
    }
    KeptResult keep(Disposition disposition, const QString &program = u"equity"_s)
    {
        const auto kept = tryKeep({disposition, {}, {}, {}}, program);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().text));
        return *kept;
    }
    TaskRow task(Id id)
    {
        const auto found = QueueTable(*m_session).find(id);
        return found ? *found : TaskRow();
    }
    QStringList heard()
    {
        QStringList kinds;
        const auto rows = SequenceTable(*m_session).happeningsOf(dana, 0);
        if (rows) {
            for (const HappeningRow &row : *rows)
                kinds << row.kind;
        }
        return kinds;
    }
    int listed()
    {
        const auto swept = QueueTable(*m_session).sweep(m_clock.nowMs());
        return swept ? static_cast<int>(QueueTable(*m_session).peek({}, 100)->size() + QueueTable(*m_session).peek(jordan, 100)->size())
                     : -1;
    }

    StorePlaces m_places;
    FixedClock m_clock{morning};
    IdMaker m_ids{m_clock, 3};
};

void HandCallTest::init()
{
    m_clock.setNowMs(morning);
    openStore(m_places.fresh(), m_clock);
    NEED(RooftopTable(*m_session).add({1, u"Riverside Toyota"_s, u"America/Chicago"_s, {}}, 1));
    CustomerRow row;
    row.id = dana;
    row.rooftopId = 1;
    row.customer.firstName = "Dana";
    row.customer.mobilePhone = "+15155550118";
    row.customer.homePhone = "+15155550119";
    keepCustomer(row);
}

void HandCallTest::theOneOnTheirOwnCardIsSettledFirst()
{
    addCall({.id = 1, .place = 9000, .enrollment = 7});
    addCall({.id = 2, .place = 1000, .enrollment = 8});
    NEED(QueueTable(*m_session).claim(1, jordan, morning, hourMs));

    QCOMPARE(keep(Disposition::NoAnswer).taskId, 1);

    QCOMPARE(task(1).disposition, u"noAnswer"_s);
    QCOMPARE(task(1).doneBy, jordan);
    QCOMPARE(task(2).state, TaskState::Ready); // of another sequence: it has its own say
}

void HandCallTest::elseTheFirstOfTheQueueThatIsDue()
{
    addCall({.id = 1, .dueAt = morning - 2 * hourMs, .place = 9000, .enrollment = 7});
    addCall({.id = 2, .place = 1000, .enrollment = 7});
    addCall({.id = 3, .dueAt = morning + hourMs, .place = 1, .enrollment = 7});

    const KeptResult kept = keep(Disposition::VoicemailLeft);

    QCOMPARE(kept.taskId, 2);
    QCOMPARE(kept.covered, QList<Id>{1}); // decision 40
    QCOMPARE(task(3).state, TaskState::Waiting);
    QCOMPARE(heard(), QStringList{u"voicemailLeft"_s});
}

void HandCallTest::elseOneOfASequenceThatWasPutOffUntilLaterToday()
{
    addCall({.id = 1, .dueAt = morning + 13 * hourMs, .place = 1}); // 11 PM
    addCall({.id = 2, .dueAt = morning + 4 * hourMs, .place = 9000, .enrollment = 8});

    QCOMPARE(keep(Disposition::NoAnswer).taskId, 2);

    QCOMPARE(task(1).state, TaskState::Waiting);
}

void HandCallTest::aPromiseAndTheCallOfAnotherDayStay()
{
    addCall({.id = 1, .dueAt = morning + 4 * hourMs, .enrollment = {}}); // 2 PM, promised
    addCall({.id = 2, .dueAt = morning + 15 * hourMs});                  // 1 AM tomorrow

    const KeptResult kept = keep(Disposition::NoAnswer);

    QVERIFY(kept.taskId != 1 && kept.taskId != 2);
    QCOMPARE(task(1).state, TaskState::Waiting);
    QCOMPARE(task(2).state, TaskState::Waiting);
}

void HandCallTest::withNothingInTheQueueTheCallIsKeptAllTheSame()
{
    const KeptResult kept = keep(Disposition::NoAnswer);

    const TaskRow made = task(kept.taskId);
    QCOMPARE(made.state, TaskState::Done);
    QCOMPARE(made.kind, u"call"_s);
    QCOMPARE(made.program, u"equity"_s);
    QCOMPARE(made.disposition, u"noAnswer"_s);
    QCOMPARE(made.doneBy, jordan);
    QCOMPARE(made.doneAt, std::optional(morning));
    QCOMPARE(heard(), QStringList{u"noAnswer"_s});
    QCOMPARE(listed(), 0);
}

void HandCallTest::nobodyIsServedWithinTheHourAfterIt()
{
    keep(Disposition::NoAnswer);
    addCall({.id = 1});
    m_clock.setNowMs(morning + hourMs / 2);

    const auto early = QueueTable(*m_session).claimNext(lee, m_clock.nowMs(), hourMs, hourMs);
    m_clock.setNowMs(morning + hourMs);
    NEED(QueueTable(*m_session).sweep(m_clock.nowMs()));
    const auto rested = QueueTable(*m_session).claimNext(lee, m_clock.nowMs(), hourMs, hourMs);

    NEED(early);
    QVERIFY(!*early);
    NEED(rested);
    QVERIFY(*rested);
}

void HandCallTest::whatSomebodyElseIsOnIsLetBeAndBothResultsAreKept()
{
    addCall({.id = 1});
    NEED(QueueTable(*m_session).claim(1, lee, morning - 1, hourMs));

    const KeptResult mine = keep(Disposition::VoicemailLeft);
    const auto theirs = keepResult(*m_session, m_ids, 1, {Disposition::NoAnswer, {}, {}, {}}, lee, morning + 60'000);

    NEED(theirs);
    QVERIFY(mine.taskId != 1);
    QCOMPARE(task(mine.taskId).doneBy, jordan);
    QCOMPARE(task(1).doneBy, lee);
    QCOMPARE(heard().size(), 2);
}

void HandCallTest::aClaimThatRanOutIsNobodys()
{
    addCall({.id = 1});
    NEED(QueueTable(*m_session).claim(1, lee, morning - hourMs, hourMs));

    QCOMPARE(keep(Disposition::NoAnswer).taskId, 1);
}

void HandCallTest::itIsAboutWhatTheLastCallWasAboutUnlessSaid()
{
    addCall({.id = 1, .program = u"service"_s});
    NEED(keepResult(*m_session, m_ids, 1, {Disposition::NoAnswer, {}, {}, {}}, lee, morning - 60'000));

    const TaskRow open = task(keep(Disposition::NoAnswer, {}).taskId);
    const TaskRow asked = task(keep(Disposition::NoAnswer, u"equity"_s).taskId);

    QCOMPARE(asked.program, u"equity"_s);
    QCOMPARE(asked.script, u"equity"_s);
    QCOMPARE(open.program, u"service"_s);
    QCOMPARE(open.script, u"service"_s);
}

void HandCallTest::whatIsReadOutWhenTheyAreCalledAgainIsOfTheProgram()
{
    const auto promised = [this](const QString &program) {
        const auto kept =
            keepHandCall(*m_session, m_ids, {1, dana, program, 70}, {Disposition::CallBack, {}, {}, morning + hourMs}, jordan, morning);
        return kept ? task(kept->nextTaskId) : TaskRow();
    };
    const TaskRow service = promised(u"service"_s), trade = promised(u"appraisals"_s), visit = promised(u"appointments"_s);

    QCOMPARE(service.script, u"service"_s);
    QCOMPARE(trade.script, u"tradein"_s);
    QCOMPARE(visit.script, QString()); // nothing that sells on a call about a visit
    QCOMPARE(visit.program, u"appointments"_s);
    QCOMPARE(service.vehicleId, std::optional<Id>(70));
}

void HandCallTest::whoWantsNoContactIsOnTheListAndTheirAlertsAreTaken()
{
    NEED(AlertTable(*m_session).add({50, 1, 50, dana, {}, u"price"_s, morning - 1, morning + 1, lee, u"seller"_s, morning, {}, {}}));
    NEED(m_session->exec(u"INSERT INTO happening (id, rooftop_id, customer_id, kind, at, recorded_at, subject, once_key) "
                         "VALUES (50, 1, %1, 'replied', 0, 0, '', 'k50')"_s.arg(dana)));
    QCOMPARE(AlertTable(*m_session).open(1, 100)->size(), 1);

    keep(Disposition::DoNotContact);

    QCOMPARE(SuppressionTable(*m_session).count().value(), 1);
    QCOMPARE(AlertTable(*m_session).open(1, 100)->size(), 0);
    QVERIFY(heard().contains(u"optedOut"_s));
}

void HandCallTest::theNumberThatWasDialledIsSetAsideAndNoOther()
{
    NEED(tryKeep({Disposition::WrongNumber, {}, {}, {}, u"+15155550119"_s}));

    const auto living = livingContacts(*m_session, dana);
    NEED(living);
    QVERIFY(living->mobile.works(Channel::Voice));
    QVERIFY(!living->home.works(Channel::Voice));
}

void HandCallTest::aPromisedCallComesBackAtItsHour()
{
    const auto kept = tryKeep({Disposition::CallBack, {}, {}, morning + 2 * hourMs});

    NEED(kept);
    const TaskRow promised = task(kept->nextTaskId);
    QCOMPARE(promised.state, TaskState::Waiting);
    QCOMPARE(promised.dueAt, morning + 2 * hourMs);
    QCOMPARE(promised.owner, jordan);
}

void HandCallTest::nothingIsKeptOfACallBackWithoutATime()
{
    const auto kept = tryKeep({Disposition::CallBack, {}, {}, {}});

    QCOMPARE(kept.error().kind, Error::Kind::BadUse);
    QVERIFY(QueueTable(*m_session).of(dana)->isEmpty()); // not even the task it would have been kept on
}

void HandCallTest::whoIsNotKnownHereIsNotFound()
{
    const TaskResult result{Disposition::NoAnswer, {}, {}, {}};

    const auto stranger = keepHandCall(*m_session, m_ids, {1, dana + 1, {}}, result, jordan, morning);
    const auto elsewhere = keepHandCall(*m_session, m_ids, {2, dana, {}}, result, jordan, morning);

    QCOMPARE(stranger.error().kind, Error::Kind::NotFound);
    QCOMPARE(elsewhere.error().kind, Error::Kind::NotFound);
}

void HandCallTest::undoPutsASettledTaskBackIntoTheQueue()
{
    addCall({.id = 1});
    const KeptResult kept = keep(Disposition::DoNotContact);
    QCOMPARE(listed(), 0);
    m_clock.setNowMs(morning + 9'000);

    NEED(undoResult(*m_session, kept, jordan, m_clock.nowMs()));

    QCOMPARE(listed(), 1);
    QCOMPARE(task(1).state, TaskState::Ready);
    QVERIFY(task(1).disposition.isEmpty() && task(1).claimedBy.isEmpty());
    QCOMPARE(SuppressionTable(*m_session).count().value(), 0);
    QVERIFY(heard().isEmpty());
}

void HandCallTest::undoLeavesNoTraceOfAnAddedOne()
{
    const auto kept = tryKeep({Disposition::CallBack, {}, {}, morning + 5'000});
    NEED(kept);
    m_clock.setNowMs(morning + 9'000);

    NEED(undoResult(*m_session, *kept, jordan, m_clock.nowMs()));

    QCOMPARE(listed(), 0);
    QCOMPARE(QueueTable(*m_session).find(kept->taskId).error().kind, Error::Kind::NotFound);
    QVERIFY(heard().isEmpty());
}

void HandCallTest::theVisitAgreedOnIsBookedForWhatTheCallWasAbout()
{
    addCall({.id = 1, .program = u"equity"_s});

    const auto kept = tryKeep(agreed, u"service"_s);

    NEED(kept);
    QCOMPARE(kept->taskId, 1);
    const auto booked = AppointmentTable(*m_session).find(kept->appointmentId);
    NEED(booked);
    QCOMPARE(booked->customerId, dana);
    QCOMPARE(booked->startsAt, agreed.visit->startsAt);
    QCOMPARE(booked->kind, u"service"_s);
    QCOMPARE(booked->madeBy, jordan);
}

void HandCallTest::nothingIsKeptWhenSomebodyElseTookTheTime()
{
    NEED(SettingTable(*m_session).set(u"booking.capacity"_s, u"1"_s, SettingScope::store()));
    addCall({.id = 1});
    NEED(tryKeep(agreed));
    addCall({.id = 2});

    const auto late = tryKeep(agreed);

    QCOMPARE(late.error().kind, Error::Kind::Conflict);
    QVERIFY(task(2).disposition.isEmpty());
    QCOMPARE(AppointmentTable(*m_session).of(dana)->size(), 1);
}

void HandCallTest::undoTakesTheVisitBackBeforeTheSequencesHearOfIt()
{
    addCall({.id = 1});
    const auto kept = tryKeep(agreed);
    NEED(kept);
    m_clock.setNowMs(morning + 9'000);
    QVERIFY(SequenceTable(*m_session).unseen(m_clock.nowMs(), 10)->isEmpty());

    NEED(undoResult(*m_session, *kept, jordan, m_clock.nowMs()));

    QVERIFY(AppointmentTable(*m_session).of(dana)->isEmpty());
    QVERIFY(heard().isEmpty());
    NEED(tryKeep(agreed)); // the time is free again
}

void HandCallTest::aVisitThatSomebodyTouchedStaysWhenItsResultIsTakenBack()
{
    const auto kept = tryKeep(agreed);
    NEED(kept);
    NEED(setAppointmentState(*m_session, m_ids, kept->appointmentId, u"confirmed"_s, morning + 4'000));
    m_clock.setNowMs(morning + 9'000);

    NEED(undoResult(*m_session, *kept, jordan, m_clock.nowMs()));

    QCOMPARE(AppointmentTable(*m_session).find(kept->appointmentId)->state, u"confirmed"_s);
    QVERIFY(heard().contains(u"appointmentSet"_s)); // that of the booking
    QCOMPARE(QueueTable(*m_session).find(kept->taskId).error().kind, Error::Kind::NotFound);
}

void HandCallTest::afterTenSecondsItStays()
{
    const KeptResult kept = keep(Disposition::NoAnswer);

    const auto undone = undoResult(*m_session, kept, jordan, morning + undoMs);

    QCOMPARE(undone.error().kind, Error::Kind::Conflict);
    QCOMPARE(task(kept.taskId).state, TaskState::Done);
}

QTEST_GUILESS_MAIN(HandCallTest)
#include "handcalltest.moc"
