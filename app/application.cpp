// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include "jobs/sample/samplestore.h"
#include "models/base/words.h"
#include "peoplesearch.h"
#include "ui/panels/activity/activitypanel.h"
#include "ui/panels/customer/customerpanel.h"
#include "ui/panels/panellinks.h"
#include "ui/panels/pipeline/pipelinepanel.h"
#include "ui/panels/setup/bringdatapage.h"
#include "ui/panels/setup/duplicatespage.h"
#include "ui/panels/setup/lookpage.h"
#include "ui/panels/setup/programspage.h"
#include "ui/panels/setup/rejectedpage.h"
#include "ui/panels/setup/setuppanel.h"
#include "ui/panels/setup/thresholdspage.h"
#include "ui/panels/today/todaypanel.h"
#include "ui/shell/firststart.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shots.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"
#include "ui/style/desktopscheme.h"
#include "ui/style/theme.h"
#include "windowdesk.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>

namespace tradewind {

using namespace Qt::StringLiterals;

struct Application::Parts
{
    Theme theme;
    DesktopScheme desktop;
    QSettings settings;
    std::unique_ptr<WindowDesk> desk;
    std::unique_ptr<PeopleSearch> people;
    std::unique_ptr<MainWindow> window;
    PipelinePanel *pipelinePanel = nullptr;
    CustomerPanel *customerPanel = nullptr;
    TodayPanel *todayPanel = nullptr;
    qint64 shownCustomer = 0;

    // One line per panel, in the order of the navigation.
    QList<PanelInfo> panels()
    {
        return {
            {u"today"_s, MainWindow::tr("Today"), u"today"_s, [this](QWidget *parent) { return makeToday(parent); }},
            {u"pipeline"_s, MainWindow::tr("Pipeline"), u"pipeline"_s, [this](QWidget *parent) { return makePipeline(parent); }},
            {u"customer"_s, MainWindow::tr("Customer"), u"person"_s, [this](QWidget *parent) { return makeCustomer(parent); }, false},
            {u"activity"_s, MainWindow::tr("Activity"), u"activity"_s,
             [this](QWidget *parent) { return new ActivityPanel(theme, desk->activity, parent); }},
            {u"setup"_s, MainWindow::tr("Setup"), u"setup"_s, [this](QWidget *parent) { return makeSetup(parent); }},
        };
    }

    Panel *makeToday(QWidget *parent)
    {
        return todayPanel = new TodayPanel(
                   theme, desk->todayBook, desk->rooftop().name, [this] { return desk->timeOfDay(); }, parent);
    }

    Panel *makePipeline(QWidget *parent)
    {
        pipelinePanel = new PipelinePanel(theme, desk->pipeline, settings, parent);
        QObject::connect(pipelinePanel, &PipelinePanel::retryRequested, pipelinePanel, [this] { desk->load(); });
        if (!desk->snapshot())
            pipelinePanel->showState(PanelState::Loading);
        return pipelinePanel;
    }

    Panel *makeCustomer(QWidget *parent)
    {
        customerPanel = new CustomerPanel(theme, desk->customers, desk->today(), parent);
        if (pipelinePanel)
            linkPanels(*pipelinePanel, *customerPanel);
        return customerPanel;
    }

    Panel *makeSetup(QWidget *parent)
    {
        auto *panel = new SetupPanel(theme, parent);
        panel->addHeading(SetupPanel::tr("Data"));
        panel->addPage(u"bring"_s, SetupPanel::tr("Bring data"), new BringDataPage(theme, desk->bring));
        panel->addPage(u"rejected"_s, SetupPanel::tr("Rejected rows"), new RejectedPage(theme, desk->rejects));
        panel->addPage(u"duplicates"_s, SetupPanel::tr("Duplicates"), new DuplicatesPage(theme, desk->merged));
        panel->addHeading(SetupPanel::tr("Rules"));
        panel->addPage(u"thresholds"_s, SetupPanel::tr("Thresholds"), new ThresholdsPage(theme, desk->thresholds));
        panel->addPage(u"programs"_s, SetupPanel::tr("Lender programs"), new ProgramsPage(theme, desk->programs));
        panel->addHeading(SetupPanel::tr("Store"));
        panel->addPage(u"look"_s, SetupPanel::tr("Look"),
                       new LookPage(theme, desk->settings, {{u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}}));
        QObject::connect(panel, &SetupPanel::sampleRequested, panel, [this] { openSample({}); });
        return panel;
    }

    static QString samplePath() { return QFileInfo(StoreLocation::standard().path).absolutePath() + u"/sample.db"_s; }

    /// Makes the sample store where there is none, then starts the program on it; a sample is never mixed with real customers.
    void openSample(std::function<void(const QString &, bool)> say)
    {
        const auto start = [say] {
            if (say)
                say(MainWindow::tr("The sample store is ready."), true);
            QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--store"_s, samplePath()});
            QCoreApplication::quit();
        };
        if (QFileInfo::exists(samplePath())) {
            start();
            return;
        }
        const QDate day = desk->today();
        desk->runner.start({MainWindow::tr("Making the sample store"),
                            [day](const JobContext &) -> Result<QString> {
                                const auto location = StoreLocation::parse(samplePath());
                                if (!location)
                                    return location.error();
                                SampleOrder order;
                                order.asOf = day;
                                const auto made = makeSampleStore(order, *location, SystemClock());
                                return made ? Result<QString>(MainWindow::tr("%1 rows brought in").arg(count(made->total.accepted)))
                                            : Result<QString>(made.error());
                            }},
                           [start, say](const Result<QString> &made) {
                               if (made)
                                   start();
                               else if (say)
                                   say(made.error().text, false);
                           });
    }

    void showPlace() { window->topBar().setPlace(desk->today(), desk->rooftop().name); }

    void showLoaded()
    {
        if (pipelinePanel)
            pipelinePanel->showState(PanelState::Ready);
        if (todayPanel)
            todayPanel->reload();
        window->navigation().setCount(u"today"_s, desk->todayBook.count(TodayCard::Crossed).count);
        window->status().setAges({MainWindow::tr("Read %1").arg(QLocale().toString(desk->timeOfDay(), QLocale::ShortFormat))});
    }

    void showStrip()
    {
        const auto running = desk->activity.running();
        window->status().showJob(
            running ? std::optional(StripJob{running->id, running->title, running->progress.done, running->progress.total}) : std::nullopt);
    }

    void connectDesk()
    {
        desk->setLoadedCalls([this] { showLoaded(); },
                             [this](const QString &sentence) {
                                 if (pipelinePanel)
                                     pipelinePanel->showState(PanelState::Error, sentence);
                             });
        desk->setArrivedCall([this](qint64 customer) {
            if (customerPanel && window->currentPanelId() == u"customer")
                customerPanel->showRecord(customer);
        });
        QObject::connect(&desk->activity, &ActivityModel::runningChanged, window.get(), [this] { showStrip(); });
        QObject::connect(&window->status(), &StatusStrip::cancelRequested, window.get(), [this](qint64 job) { desk->runner.cancel(job); });
    }

    void showFirstStart()
    {
        auto *first = new FirstStart(theme, desk->bring, QTimeZone::systemTimeZoneId(), window.get());
        first->setGeometry(window->rect());
        QObject::connect(first, &FirstStart::answered, first, [this](const FirstStartAnswers &answers) {
            if (const auto kept = desk->keepRooftop(answers.rooftop, answers.zone, answers.tax); !kept)
                window->status().showMessage(kept.error().text);
            window->topBar().setPerson(answers.person);
            settings.setValue(u"person"_s, answers.person);
            showPlace();
        });
        QObject::connect(first, &FirstStart::sampleRequested, first,
                         [this, first] { openSample([first](const QString &words, bool isReady) { first->showSample(words, isReady); }); });
        QObject::connect(first, &FirstStart::setupRequested, first, [this, first] {
            first->deleteLater();
            window->openPanel(u"setup"_s);
        });
        QObject::connect(first, &FirstStart::finished, first, [this, first] {
            first->deleteLater();
            window->openPanel(u"pipeline"_s);
        });
        first->show();
        first->raise();
    }
};

Application::Application(LaunchOptions options)
    : m_options(std::move(options))
    , m_parts(std::make_unique<Parts>())
{
    m_parts->theme.install();
    QObject::connect(&m_parts->desktop, &DesktopScheme::darkChanged, &m_parts->theme, &Theme::setDesktopDark);
}

Application::~Application() = default;

Result<void> Application::open()
{
    Parts &parts = *m_parts;
    const auto location = m_options.store ? StoreLocation::parse(*m_options.store) : Result<StoreLocation>(StoreLocation::standard());
    if (!location)
        return location.error();
    auto desk = WindowDesk::open(*location);
    if (!desk)
        return desk.error();
    parts.desk = std::move(*desk);
    parts.window = std::make_unique<MainWindow>(parts.theme, parts.panels());
    parts.people = std::make_unique<PeopleSearch>(*parts.desk);
    parts.window->search().addSource(*parts.people);
    parts.window->topBar().setPerson(parts.settings.value(u"person"_s).toString());
    parts.showPlace();
    parts.connectDesk();
    return {};
}

int Application::run()
{
    if (const auto opened = open(); !opened) {
        qCritical("%s", qPrintable(opened.error().text));
        return 1;
    }
    Parts &parts = *m_parts;
    if (m_options.shots)
        return writePictures();
    parts.window->openPanel(u"today"_s);
    parts.window->resize(1440, 900);
    parts.window->show();
    if (parts.desk->isEmpty()) {
        parts.showFirstStart();
    } else {
        parts.desk->load();
        parts.desk->recompute();
    }
    return QApplication::exec();
}

int Application::writePictures()
{
    if (const auto loaded = m_parts->desk->loadNow(); !loaded) {
        qCritical("%s", qPrintable(loaded.error().text));
        return 1;
    }
    ShotPlan plan{*m_options.shots, m_options.shotSuffix, m_options.shotSuffix.isEmpty(), {}};
    if (m_parts->desk->pipelineBook.count() > 0)
        plan.records.insert(u"customer"_s, m_parts->desk->pipelineBook.row(0).customerId);
    const Result<int> written = writeShots(*m_parts->window, m_parts->theme, plan);
    if (!written) {
        qWarning("%s", qPrintable(written.error().text));
        return 1;
    }
    if (!m_options.shotSuffix.isEmpty())
        return 0;
    // Scale and language are fixed when a Qt program starts, so each gets a run of its own.
    for (const auto &[suffix, name, value] :
         {std::tuple(u"-2x"_s, u"QT_SCALE_FACTOR"_s, u"2"_s), std::tuple(u"-es"_s, u"LANGUAGE"_s, u"es"_s)}) {
        QProcess again;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(name, value);
        again.setProcessEnvironment(environment);
        again.setProcessChannelMode(QProcess::ForwardedChannels);
        QStringList words{u"--shots"_s, *m_options.shots, u"--shot-suffix"_s, suffix};
        if (m_options.store)
            words << u"--store"_s << *m_options.store;
        again.start(QCoreApplication::applicationFilePath(), words);
        if (!again.waitForFinished(300'000) || again.exitCode() != 0)
            return 1;
    }
    return 0;
}

} // namespace tradewind
