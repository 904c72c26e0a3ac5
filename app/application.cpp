// SPDX-License-Identifier: Apache-2.0
#include "application.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/shots.h"
#include "ui/shell/topbar.h"
#include "ui/style/desktopscheme.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDate>
#include <QProcess>
#include <QProcessEnvironment>

namespace tradewind {

using namespace Qt::StringLiterals;

struct Application::Parts
{
    Theme theme;
    DesktopScheme desktop;
    std::unique_ptr<MainWindow> window;

    QList<PanelInfo> panels() const
    {
        // One line per panel, in the order of the navigation.
        return {};
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
