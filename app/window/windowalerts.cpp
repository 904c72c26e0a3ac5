// SPDX-License-Identifier: Apache-2.0
#include "window/windowalerts.h"

#include "ui/shell/alertstrip.h"

#include <QAction>
#include <QSystemTrayIcon>

namespace tradewind {

using namespace Qt::StringLiterals;

WindowAlerts::WindowAlerts(WindowParts &parts, bool isQuiet)
    : QObject(parts.window.get())
    , m_parts(parts)
    , m_desk(parts.desk->background, parts.desk->rooftop().id, QTimeZone(parts.desk->rooftop().zone.toLatin1()), parts.person())
    , m_strip(new AlertStrip(parts.theme))
{
    MainWindow &window = *parts.window;
    window.setNotice(m_strip);
    const auto take = [this] {
        if (!m_desk.open().isEmpty())
            m_desk.take(m_desk.open().constFirst().alert.customerId);
    };
    window.addWindowKey(QKeySequence(u"Ctrl+J"_s), AlertStrip::tr("Open the most urgent alert"), [this] { openFirst(); });
    window.addWindowKey(QKeySequence(u"Ctrl+Shift+J"_s), AlertStrip::tr("Take the most urgent alert"), take);
    connect(m_strip, &AlertStrip::openRequested, this, &WindowAlerts::openFirst);
    connect(m_strip, &AlertStrip::takeRequested, this, take);
    connect(&m_desk, &AlertDesk::changed, this, &WindowAlerts::showAlerts);
    if (!isQuiet && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(window.windowIcon(), this);
        m_tray->setToolTip(u"Tradewind"_s);
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            m_parts.window->raise();
            m_parts.window->activateWindow();
            openFirst();
        });
        connect(&m_desk, &AlertDesk::raised, this, &WindowAlerts::notify);
    }
    connect(&parts.desk->news, &DeskNews::worked, this, [this](const QString &task) {
        if (task == "alerts"_L1 || task == "outreach"_L1)
            m_desk.load();
    });
    connect(&parts.desk->news, &DeskNews::loaded, &m_desk, &AlertDesk::load);
    // Another desk may have taken one, and what was in time becomes late.
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, &m_desk, &AlertDesk::load);
    if (!isQuiet)
        m_minute.start();
    m_desk.load();
}

void WindowAlerts::showAlerts()
{
    AlertWords words;
    if (!m_desk.open().isEmpty()) {
        const OpenAlert &first = m_desk.open().constFirst();
        words.deed = AlertDesk::deed(first);
        words.who = AlertStrip::tr("%1, %2").arg(m_desk.whoAndWhen(first), AlertDesk::routeWords(first));
        words.opening = AlertDesk::openingLine(first);
        words.more = static_cast<int>(m_desk.open().size()) - 1;
        words.isLate = m_desk.isLate(first);
    }
    m_strip->say(words);
}

void WindowAlerts::notify(const OpenAlert &alert)
{
    m_tray->showMessage(AlertDesk::deed(alert), m_desk.whoAndWhen(alert) + u'\n' + AlertDesk::openingLine(alert),
                        QSystemTrayIcon::Information, 15'000);
}

void WindowAlerts::openFirst()
{
    if (!m_desk.open().isEmpty())
        m_parts.window->openPanel(u"customer"_s, m_desk.open().constFirst().alert.customerId);
}

} // namespace tradewind
