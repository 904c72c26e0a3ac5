// SPDX-License-Identifier: Apache-2.0
// Background work: in order, stoppable, and told as it is.
#include "jobs/runner/jobrunner.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class JobRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsJobsOneAfterAnotherInTheOrderAsked();
    void aCancelledJobEndsAsCancelledAndTheNextOneRuns();
    void aFailureIsShownWithItsSentence();
    void timeLeftFollowsThePaceSoFar();
    void noQuestionWaitsForASearch();
};

void JobRunnerTest::runsJobsOneAfterAnotherInTheOrderAsked()
{
    JobRunner runner([] { return qint64(1000); });
    QStringList order;
    std::atomic_int running = 0;
    std::atomic_bool overlapped = false;

    for (const QString &name : {u"first"_s, u"second"_s, u"third"_s}) {
        runner.start({name,
                      [&running, &overlapped, name](const JobContext &) -> Result<QString> {
                          overlapped = overlapped || ++running > 1;
                          --running;
                          return name;
                      }},
                     [&order](const Result<QString> &result) { order << result.value(); });
    }

    QTRY_COMPARE(order, (QStringList{u"first"_s, u"second"_s, u"third"_s}));
    QVERIFY(!overlapped);
}

void JobRunnerTest::aCancelledJobEndsAsCancelledAndTheNextOneRuns()
{
    JobRunner runner([] { return qint64(1000); });
    QSemaphore begun;
    const auto patient = [&begun](const JobContext &context) -> Result<QString> {
        begun.release();
        while (!context.isCancelled())
            QThread::yieldCurrentThread();
        return Error{Error::Kind::Cancelled, u"Stopped; the store is as it was."_s};
    };

    const qint64 id = runner.start({u"long"_s, patient});
    runner.start({u"next"_s, [](const JobContext &) -> Result<QString> { return u"done"_s; }});
    begun.acquire();
    runner.cancel(id);

    QTRY_COMPARE(runner.records().back().state, JobState::Done);
    QCOMPARE(runner.records().front().state, JobState::Cancelled);
}

void JobRunnerTest::aFailureIsShownWithItsSentence()
{
    JobRunner runner([] { return qint64(1000); });

    runner.start({u"import"_s, [](const JobContext &) -> Result<QString> { return Error{Error::Kind::BadData, u"No columns."_s}; }});

    QTRY_COMPARE(runner.records().front().state, JobState::Failed);
    QCOMPARE(runner.records().front().outcome, u"No columns."_s);
}

void JobRunnerTest::timeLeftFollowsThePaceSoFar()
{
    JobRecord record;
    record.state = JobState::Running;
    record.startedAt = 1'000;
    record.progress = {.done = 250, .total = 1'000, .unit = u"rows"_s};

    QCOMPARE(timeLeft(record, 6'000), 15'000); // 250 rows took 5 s, 750 are left
    record.progress.total = 0;
    QCOMPARE(timeLeft(record, 6'000), -1);
}

void JobRunnerTest::noQuestionWaitsForASearch()
{
    QSemaphore found;
    JobRunner runner([] { return qint64(1000); });
    QStringList answered;
    const auto says = [&answered](const QString &what) { return [&answered, what] { answered << what; }; };

    runner.search([&] {
        found.acquire();
        return says(u"search"_s);
    });
    runner.ask([&] { return says(u"page"_s); });

    QTRY_COMPARE(answered, QStringList{u"page"_s});
    found.release();
    QTRY_COMPARE(answered, (QStringList{u"page"_s, u"search"_s}));
}

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "jobrunnertest.moc"
