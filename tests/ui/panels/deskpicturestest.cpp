// SPDX-License-Identifier: Apache-2.0
// Draws Today, Activity, Setup and the first start; with TRADEWIND_PICTURES set to a folder, keeps the pictures.
#include "jobs/runner/jobrunner.h"
#include "models/activity/activitymodel.h"
#include "models/activity/standingmodel.h"
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "tests/support/sampletodaybook.h"
#include "tests/support/setuppages.h"
#include "ui/panels/activity/activitypanel.h"
#include "ui/panels/today/todaypanel.h"
#include "ui/shell/firststart.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shots.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class DeskPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPanelAndPageDrawsItselfInEveryLookAndState();
};

void DeskPicturesTest::everyPanelAndPageDrawsItselfInEveryLookAndState()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QTemporaryDir folder;
    const QString pictures = qEnvironmentVariable("TRADEWIND_PICTURES", folder.path());
    const QString suffix = qEnvironmentVariable("TRADEWIND_PICTURES_SUFFIX");
    Theme theme;
    theme.install();
    qint64 now = 1795538520000;
    JobRunner runner([&now] { return now; });
    ActivityModel activity(
        runner, [&now] { return now; }, QTimeZone::utc());
    StandingModel standing(QTimeZone::utc());
    standing.take({u"sequences"_s, now, now, {{u"entered"_s, 4}, {u"messages"_s, 3}}, {}});
    standing.take({u"outreach"_s, now, 0, {}, u"\"API key\" of Texts is not in this computer's keychain. Type it in Setup, Gateways."_s});
    SampleTodayBook book;
    RecordedContactDesk contacts;
    SampleSetup setup(runner);
    MainWindow window(theme,
                      {{u"today"_s, u"Today"_s, u"today"_s,
                        [&](QWidget *parent) -> Panel * {
                            return new TodayPanel(
                                theme, book, contacts, u"Riverside Toyota"_s, [] { return QTime(10, 42); }, parent);
                        }},
                       {u"activity"_s, u"Activity"_s, u"activity"_s,
                        [&](QWidget *parent) -> Panel * { return new ActivityPanel(theme, activity, standing, parent); }},
                       {u"setup"_s, u"Setup"_s, u"setup"_s, [&](QWidget *parent) -> Panel * { return setup.makePanel(theme, parent); }}});
    window.topBar().setPlace(book.day(), u"Riverside Toyota"_s);
    window.topBar().setPerson(u"Jordan Blake"_s);
    window.status().setAges({u"Values 6 h old"_s, u"Payoffs as of Nov 23"_s});
    setup.bring.open(u"/exports/sold_2018-2026.csv"_s);
    QTRY_COMPARE(setup.bring.audit().rows, 6214);
    runner.start({u"Reading values.csv"_s, [](const JobContext &) -> Result<QString> {
                      return Error{Error::Kind::NotFound, u"values.csv is gone. Nothing was changed; choose it again."_s};
                  }});
    QTRY_COMPARE(runner.records().back().state, JobState::Failed);
    runner.start({u"Bringing in service.csv"_s, [](const JobContext &context) -> Result<QString> {
                      context.report({3210, 8004, u"rows"_s});
                      while (!context.isCancelled())
                          QThread::yieldCurrentThread();
                      return Error{Error::Kind::Cancelled, u"Cancelled; the store is as it was."_s};
                  }});
    QTRY_COMPARE(runner.records().back().progress.done, 3210);
    now += 8030;
    activity.tick();

    const Result<int> written = writeShots(window, theme, {pictures, suffix, ShotPlan().states, {}});
    QVERIFY(written);
    QCOMPARE(*written, ((2 + 6) * 4 + 2) * 2); // two panels and the pages of Setup in four states, Ctrl+K and the keys, in two looks
    FirstStart first(theme, setup.bring, "America/Chicago");
    first.resize(1440, 900);
    for (const auto &[mode, look] : {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        first.show();
        QVERIFY(first.grab().save(QDir(pictures).filePath(u"first-%1%2.png"_s.arg(look, suffix))));
        first.hide();
    }
    runner.cancel(runner.records().back().id);
}

QTEST_MAIN(DeskPicturesTest)
#include "deskpicturestest.moc"
