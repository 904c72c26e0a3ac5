// SPDX-License-Identifier: Apache-2.0
// The 184-px column at the left: which panels there are, and how many wait in each.
#pragma once

#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace tradewind {

class NavigationButton;

class Navigation : public QFrame
{
    Q_OBJECT

public:
    Navigation(const Theme &theme, const QList<PanelInfo> &panels, QWidget *parent = nullptr);

    void setCurrent(const QString &panelId);
    /// Only these have a place at the left; empty: all. Whatever is not there is found with Ctrl+K and its own key.
    void showOnly(const QStringList &panelIds);
    /// The number behind a panel's name; 0 hides it.
    void setCount(const QString &panelId, int count);

Q_SIGNALS:
    void chosen(const QString &panelId);
    void keyMapRequested();

private:
    QHash<QString, NavigationButton *> m_buttons;
};

} // namespace tradewind
