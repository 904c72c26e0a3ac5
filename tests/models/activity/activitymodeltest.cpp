// SPDX-License-Identifier: Apache-2.0
// Activity tells the runner's jobs as rows a person can read and stop.
#include "models/activity/activitymodel.h"
#include "jobs/runner/jobrunner.h"
#include "models/activity/jobtext.h"
#include "models/base/deskroles.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tradewind;

class ActivityModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestJobComesFirstWithItsOutcome();
    void aRunningJobSaysHowFarItIsAndCanBeStopped();
    void theStripTellsJobCountAndTimeLeft();
    void spansAreMinutesAndSeconds_data();
    void spansAreMinutesAndSeconds();
};

void ActivityModelTest::newestJobComesFirstWithItsOutcome()
{
    JobRunner runner([] { return qint64(1000); });
    ActivityModel model(
        runner, [] { return qint64(1000); }, QTimeZone::utc());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);

    runner.start({u"Bringing in sold.csv"_s, [](const JobContext &) -> Result<QString> { return u"6,031 brought in, 62 rejected"_s; }});
    runner.start({u"Reading values"_s, [](const JobContext &) -> Result<QString> {
                      return Error{Error::Kind::Unavailable, u"The folder is gone."_s};
                  }});

    QTRY_COMPARE(runner.records().back().state, JobState::Failed);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ActivityModel::What).data().toString(), u"Reading values"_s);
    QCOMPARE(model.index(0, ActivityModel::State).data().toString(), u"Failed"_s);
    QCOMPARE(model.index(0, ActivityModel::State).data(ToneRole).toInt(), int(Tone::Bad));
    QCOMPARE(model.index(1, ActivityModel::Outcome).data().toString(), u"6,031 brought in, 62 rejected"_s);
    QVERIFY(!model.mayCancel(0));
}

void ActivityModelTest::aRunningJobSaysHowFarItIsAndCanBeStopped()
{
    qint64 now = 1000;
    JobRunner runner([&now] { return now; });
    ActivityModel model(
        runner, [&now] { return now; }, QTimeZone::utc());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    runner.start({u"Bringing in sold.csv"_s, [](const JobContext &context) -> Result<QString> {
                      context.report({3210, 8004, u"rows"_s});
                      while (!context.isCancelled())
                          QThread::yieldCurrentThread();
                      return Error{Error::Kind::Cancelled, u"Cancelled; the store is as it was."_s};
                  }});
    QTRY_COMPARE(model.index(0, ActivityModel::Progress).data().toString(), u"3,210 of 8,004 rows"_s);

    now = 3000;
    const QString pace = model.index(0, ActivityModel::Pace).data().toString();
    model.cancel(0);

    QCOMPARE(pace, u"1,605 rows a second"_s);
    QTRY_COMPARE(model.index(0, ActivityModel::State).data().toString(), u"Cancelled"_s);
    QCOMPARE(model.index(0, ActivityModel::Outcome).data().toString(), u"Cancelled; the store is as it was."_s);
    QVERIFY(model.stripText().isEmpty());
}

void ActivityModelTest::theStripTellsJobCountAndTimeLeft()
{
    JobRecord job;
    job.title = u"Bringing in sold.csv"_s;
    job.state = JobState::Running;
    job.progress = {3210, 8004, u"rows"_s};
    job.startedAt = 1000;

    // 3,210 rows took 8.03 s, so the other 4,794 take 11.99 s.
    const QString text = JobText::strip(job, 1000 + 8030);

    QCOMPARE(text, u"Bringing in sold.csv 3,210 of 8,004 · 0:12 left"_s);
}

void ActivityModelTest::spansAreMinutesAndSeconds_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("a moment counts as a second") << qint64(1) << u"0:01"_s;
    QTest::newRow("twelve seconds") << qint64(12000) << u"0:12"_s;
    QTest::newRow("over an hour") << qint64(3723000) << u"1:02:03"_s;
}

void ActivityModelTest::spansAreMinutesAndSeconds()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, words);

    QCOMPARE(JobText::span(milliseconds), words);
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication app(argc, argv);
    ActivityModelTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "activitymodeltest.moc"
