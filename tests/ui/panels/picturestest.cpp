// SPDX-License-Identifier: Apache-2.0
// Draws panels over the invented pipeline; with TRADEWIND_PICTURES set to a folder, keeps the pictures.
#include "tests/support/pipeline/recordedcontactdesk.h"
#include "tests/support/pipeline/samplecustomerbook.h"
#include "tests/support/pipeline/samplepipelinebook.h"
#include "ui/panels/customer/customerpanel.h"
#include "ui/panels/pipeline/pipelinepanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shots.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPanelDrawsItselfInEveryLookAndState()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const QTemporaryDir folder;
        const QString pictures = qEnvironmentVariable("TRADEWIND_PICTURES", folder.path());
        Theme theme;
        theme.install();
        SamplePipelineBook book;
        const SampleCustomerBook customers;
        RecordedContactDesk contact;
        PipelineModel model(book);
        PipelineViews views;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        model.openView(SamplePipelineBook::savedView());
        MainWindow window(
            theme, {{u"pipeline"_s, u"Pipeline"_s, u"pipeline"_s,
                     [&](QWidget *parent) -> Panel * { return new PipelinePanel(theme, model, views, contact.ways(), settings, parent); }},
                    {u"customer"_s, u"Customer"_s, u"person"_s,
                     [&](QWidget *parent) -> Panel * { return new CustomerPanel(theme, customers, contact.ways(), book.today(), parent); },
                     PanelGroup::FromRow}});
        window.topBar().setPlace(book.today(), u"Riverside Toyota"_s);
        window.topBar().setPerson(u"Jordan Blake"_s);
        window.status().showJob(StripJob{1, u"Syncing DMS deals"_s, 3210, 8004, 12});
        window.status().setAges({u"Values 6 h old"_s, u"Payoffs as of Nov 23"_s});
        PipelineFilter whatIf = model.filter();
        whatIf.minimumEquity = Money::fromDollars(2500);
        model.setFilter(whatIf);

        const Result<int> written = writeShots(
            window, theme,
            {pictures, qEnvironmentVariable("TRADEWIND_PICTURES_SUFFIX"), ShotPlan().states, {{u"customer"_s, {{{}, 1}}}}, u"wh"_s});

        QVERIFY(written);
        QCOMPARE(*written, (2 * 4 + 2) * 2); // two panels in four states, Ctrl+K and the keys, in two looks
    }
};

QTEST_MAIN(PicturesTest)
#include "picturestest.moc"
