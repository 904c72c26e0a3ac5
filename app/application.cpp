// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include "models/base/words.h"
#include "store/rooftoptable.h"
#include "store/store.h"
#include "ui/panels/setup/lookpage.h"
#include "ui/shell/firststart.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shots.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"
#include "window/roleviews.h"
#include "window/stopwatch.h"
#include "window/windowalerts.h"
#include "window/windowparts.h"

#include <QApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QString emptySuffix = u"-empty"_s; ///< of the run over an empty store

/// A rooftop with a name and nothing else: what every panel says on the first day.
Result<void> makeEmptyStore(const QString &place, Rooftop rooftop)
{
    const auto location = StoreLocation::parse(place);
    if (!location)
        return location.error();
    const SystemClock clock;
    const auto store = Store::open(*location, clock);
    if (!store)
        return store.error();
    const auto session = (*store)->session();
    if (!session)
        return session.error();
    rooftop.id = 1;
    return RooftopTable(**session).add(rooftop, clock.nowMs());
}

} // namespace

struct Application::Parts : WindowParts
{
    std::unique_ptr<Stopwatch> stopwatch; ///< only when the window is measured

    void showPlace() { window->topBar().setPlace(desk->today(), desk->rooftop().name); }

    void showLoaded() { window->status().setAges({MainWindow::tr("Read %1").arg(clockTime(desk->timeOfDay()))}); }

    void showStrip()
    {
        const auto running = desk->activity.running();
        if (!running) {
            window->status().showJob(std::nullopt);
            return;
        }
        StripJob job{running->id, running->title, running->progress.done, running->progress.total, std::nullopt};
        if (const qint64 left = timeLeft(*running, desk->nowMs()); left >= 0)
            job.secondsLeft = static_cast<int>(left / 1000);
        window->status().showJob(job);
    }

    RoleView work() const { return roleView(desk->settings.value(LookPage::workKey()).value_or(QString())); }

    /// Colours, row heights and panels as this person left them; the language was read before the store, from this computer's settings.
    void showLook()
    {
        const QString mode = desk->settings.value(LookPage::themeKey()).value_or(QString());
        theme.setMode(mode == u"dark" ? Theme::Mode::Dark : mode == u"light" ? Theme::Mode::Light : Theme::Mode::System);
        window->navigation().showOnly(work().panels);
        theme.setComfortable(desk->settings.value(LookPage::rowHeightKey()) == u"comfortable"_s);
    }

    void connectDesk()
    {
        QObject::connect(&desk->news, &DeskNews::problem, window.get(),
                         [this](const QString &sentence) { window->status().showMessage(sentence); });
        QObject::connect(&desk->bring, &BringData::triedFirst, window.get(), [this](const QStringList &vins, const QString &file) {
            if (!vins.isEmpty())
                openPipelineOf(MainWindow::tr("Trial"), vins, MainWindow::tr("first %1 of %2").arg(vins.size()).arg(file));
        });
        QObject::connect(window.get(), &MainWindow::actionChosen, window.get(), [this](const QString &target, qint64 record) {
            if (target == QLatin1String(stockTarget))
                showWhomItSuits(*this, record);
        });
        QObject::connect(&desk->news, &DeskNews::loaded, window.get(), [this] { showLoaded(); });
        QObject::connect(&desk->activity, &ActivityModel::runningChanged, window.get(), [this] { showStrip(); });
        QObject::connect(&window->status(), &StatusStrip::cancelRequested, window.get(), [this](qint64 job) { desk->runner.cancel(job); });
    }

    void showFirstStart()
    {
        auto *first = new FirstStart(theme, desk->bring, QTimeZone::systemTimeZoneId(), window.get());
        first->setGeometry(window->rect());
        QObject::connect(first, &FirstStart::answered, first, [this](const FirstStartAnswers &answers) {
            desk->keepRooftop(answers.rooftop, answers.zone, answers.tax);
            window->topBar().setPerson(answers.person);
            settings.setValue(u"person"_s, answers.person);
            showPlace();
        });
        QObject::connect(first, &FirstStart::sampleRequested, first, [this, first] {
            openSampleStore(*this, [first](const QString &words, bool isReady) { first->showSample(words, isReady); });
        });
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
    parts.window = std::make_unique<MainWindow>(parts.theme, windowPanels(parts));
    parts.stored = std::make_unique<StoreSearch>(parts.desk->background.searcher());
    parts.window->search().addSource(*parts.stored);
    parts.window->topBar().setPerson(parts.person());
    parts.showPlace();
    parts.showLook();
    parts.connectDesk();
    new WindowAlerts(parts, m_options.shots || m_options.bench); // the window owns it
    if (!m_options.shots) {                                      // pictures wait for everything, and nothing happens by itself in them
        parts.desk->keepOffThisThread();
        if (!m_options.bench)
            parts.desk->workByItself();
    }
    return {};
}

Result<void> Application::start()
{
    if (const auto opened = open(); !opened)
        return opened.error();
    Parts &parts = *m_parts;
    if (m_options.bench)
        parts.stopwatch = std::make_unique<Stopwatch>(parts, m_options.benchSinceNs, *m_options.bench == "pipeline"_L1);
    parts.window->openPanel(m_options.bench ? u"pipeline"_s : parts.work().panels.value(0, u"today"_s));
    parts.window->resize(1440, 900);
    parts.window->show();
    if (parts.desk->isEmpty()) {
        parts.showFirstStart();
    } else {
        parts.desk->load();
        parts.desk->recompute();
    }
    return {};
}

int Application::run()
{
    const auto opened = m_options.shots ? open() : start();
    if (!opened) {
        qCritical("%s", qPrintable(opened.error().text));
        return 1;
    }
    return m_options.shots ? writePictures() : QApplication::exec();
}

int Application::writePictures()
{
    if (const auto loaded = m_parts->desk->loadNow(); !loaded) {
        qCritical("%s", qPrintable(loaded.error().text));
        return 1;
    }
    ShotPlan plan;
    plan.folder = *m_options.shots;
    plan.suffix = m_options.shotSuffix;
    plan.states = {PanelState::Ready};
    if (m_options.shotSuffix.isEmpty()) {
        plan.states << PanelState::Loading << PanelState::Error;
    } else if (m_options.shotSuffix == emptySuffix) { // nothing else is true of an empty store
        plan.suffix.clear();
        plan.states = {PanelState::Empty};
    }
    if (m_parts->desk->pipelineBook.count() > 0) {
        plan.typed = m_parts->desk->pipelineBook.row(0).customer.section(u' ', -1).left(3);
        plan.records[u"customer"_s] << ShotRecord{{}, m_parts->desk->pipelineBook.row(0).customerId};
    }
    if (const qint64 guest = m_parts->desk->newestGuest(); guest != 0)
        plan.records[u"customer"_s] << ShotRecord{u"guest"_s, guest};
    const Result<int> written = writeShots(*m_parts->window, m_parts->theme, plan);
    if (!written) {
        qWarning("%s", qPrintable(written.error().text));
        return 1;
    }
    if (!m_options.shotSuffix.isEmpty())
        return 0;
    // Scale, language and store are fixed when the program starts, so each gets a run of its own.
    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty.db"_s);
    if (const auto made = makeEmptyStore(empty, m_parts->desk->rooftop()); !made) {
        qCritical("%s", qPrintable(made.error().text));
        return 1;
    }
    const QString filled = m_options.store.value_or(QString());
    return writeAgain(u"-2x"_s, filled, u"QT_SCALE_FACTOR"_s, u"2"_s) && writeAgain(u"-es"_s, filled, u"LANGUAGE"_s, u"es"_s) &&
                   writeAgain(emptySuffix, empty, {}, {})
               ? 0
               : 1;
}

bool Application::writeAgain(const QString &suffix, const QString &store, const QString &variable, const QString &value) const
{
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!variable.isEmpty())
        environment.insert(variable, value);
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList words{u"--shots"_s, *m_options.shots, u"--shot-suffix"_s, suffix};
    if (!store.isEmpty())
        words << u"--store"_s << store;
    again.start(QCoreApplication::applicationFilePath(), words);
    return again.waitForFinished(300'000) && again.exitCode() == 0;
}

} // namespace tradewind
