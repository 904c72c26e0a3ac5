// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include "models/customer/customerfacts.h"
#include "models/pipeline/emptypipelinebook.h"
#include "models/pipeline/pipelinemodel.h"
#include "ui/panels/customer/customerpanel.h"
#include "ui/panels/panellinks.h"
#include "ui/panels/pipeline/pipelinepanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shots.h"
#include "ui/shell/topbar.h"
#include "ui/style/desktopscheme.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDate>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Nobody is known before a store is open.
class NoCustomers : public CustomerBook
{
public:
    std::optional<CustomerFacts> customer(qint64) const override { return std::nullopt; }
};

} // namespace

struct Application::Parts
{
    Theme theme;
    DesktopScheme desktop;
    QSettings settings;
    EmptyPipelineBook book{QDate::currentDate()};
    PipelineModel pipeline{book};
    NoCustomers customers;
    std::unique_ptr<MainWindow> window;
    PipelinePanel *pipelinePanel = nullptr;

    // One line per panel, in the order of the navigation.
    QList<PanelInfo> panels()
    {
        return {
            {u"pipeline"_s, MainWindow::tr("Pipeline"), u"pipeline"_s, [this](QWidget *parent) { return makePipeline(parent); }},
            {u"customer"_s, MainWindow::tr("Customer"), u"person"_s, [this](QWidget *parent) { return makeCustomer(parent); }, false},
        };
    }

    Panel *makePipeline(QWidget *parent)
    {
        pipelinePanel = new PipelinePanel(theme, pipeline, settings, parent);
        return pipelinePanel;
    }

    Panel *makeCustomer(QWidget *parent)
    {
        auto *panel = new CustomerPanel(theme, customers, book.today(), parent);
        if (pipelinePanel)
            linkPanels(*pipelinePanel, *panel);
        return panel;
    }
};

Application::Application(LaunchOptions options) : m_options(std::move(options)), m_parts(std::make_unique<Parts>())
{
    Parts &parts = *m_parts;
    parts.theme.install();
    QObject::connect(&parts.desktop, &DesktopScheme::darkChanged, &parts.theme, &Theme::setDesktopDark);
    parts.window = std::make_unique<MainWindow>(parts.theme, parts.panels());
    parts.window->topBar().setPlace(QDate::currentDate(), {});
    parts.window->topBar().setPerson({});
    if (!parts.window->panels().isEmpty())
        parts.window->openPanel(parts.window->panels().first().id);
}

Application::~Application() = default;

int Application::run()
{
    if (m_options.shots)
        return writePictures();
    m_parts->window->show();
    return QApplication::exec();
}

int Application::writePictures()
{
    const ShotPlan plan{*m_options.shots, m_options.shotSuffix, m_options.shotSuffix.isEmpty(), {}};
    const Result<int> written = writeShots(*m_parts->window, m_parts->theme, plan);
    if (!written) {
        qWarning("%s", qPrintable(written.error().text));
        return 1;
    }
    if (!m_options.shotSuffix.isEmpty())
        return 0;
    // Scale and language are fixed when a Qt program starts, so each gets a run of its own.
    for (const auto &[suffix, name, value] : {std::tuple(u"-2x"_s, u"QT_SCALE_FACTOR"_s, u"2"_s),
                                              std::tuple(u"-es"_s, u"LANGUAGE"_s, u"es"_s)}) {
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
