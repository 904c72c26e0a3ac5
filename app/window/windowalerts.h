// SPDX-License-Identifier: Apache-2.0
// Alerts in the running window: the strip, the desktop's own notification, the number beside Inbox.
#pragma once

#include "models/inbox/alertdesk.h"
#include "window/windowparts.h"

#include <QTimer>

class QSystemTrayIcon;

namespace tradewind {

class AlertStrip;

/// Lives as long as the window it was made for.
class WindowAlerts : public QObject
{
    Q_OBJECT

public:
    /// `parts` with desk and window; `isQuiet` keeps the desktop out of it (pictures, measurements).
    WindowAlerts(WindowParts &parts, bool isQuiet);

private:
    void showAlerts();
    void notify(const OpenAlert &alert);
    void openFirst();

    WindowParts &m_parts;
    AlertDesk m_desk;
    AlertStrip *m_strip;
    QSystemTrayIcon *m_tray = nullptr;
    QTimer m_minute;
};

} // namespace tradewind
