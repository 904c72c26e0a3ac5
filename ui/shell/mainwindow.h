// SPDX-License-Identifier: Apache-2.0
// The window: hosts panels from an explicit list, and nothing else.
#pragma once

#include "models/search/searchmodel.h"
#include "ui/shell/panel.h"
#include "ui/style/theme.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;
class QVBoxLayout;

namespace tradewind {

class CommandPalette;
class KeyMapOverlay;
class Navigation;
class StatusStrip;
class TopBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `panels` in the order of the navigation; the first is shown by the caller with openPanel().
    MainWindow(Theme &theme, QList<PanelInfo> panels, QWidget *parent = nullptr);

    /// Brings a panel to the front, making it first if need be; `record` other than 0 is handed to it.
    void openPanel(const QString &panelId, qint64 record = 0);
    void goBack();

    QString currentPanelId() const { return m_current; }
    Panel *currentPanel() const;
    const QList<PanelInfo> &panels() const { return m_panels; }

    Navigation &navigation() const { return *m_navigation; }
    TopBar &topBar() const { return *m_topBar; }
    StatusStrip &status() const { return *m_status; }
    /// People and stock are added here by whoever knows them; panels and actions are there already.
    SearchModel &search() { return m_search; }

    void showKeyMap();
    /// Ctrl+K, with something typed into it.
    void showPalette(const QString &typed = {});

    /// Keys of the whole window, for F1 and for the test that looks for conflicts.
    QList<QAction *> windowKeys() const;

    /// Binds a key of the whole window; F1 lists it.
    void addWindowKey(const QKeySequence &key, const QString &meaning, std::function<void()> act);
    /// Puts a line between the top bar and the panels; it shows itself when it has something to say.
    void setNotice(QWidget *notice);

Q_SIGNALS:
    /// Something was found with Ctrl+K that is no panel: "action:NAME" and what it is about.
    void actionChosen(const QString &target, qint64 record);

private:
    Panel *panel(const QString &panelId);
    void refreshHead();
    void takeHit(const SearchHit &hit);

    Theme &m_theme;
    QList<PanelInfo> m_panels;
    QHash<QString, Panel *> m_made;
    QString m_current;
    QStringList m_before;
    SearchModel m_search;
    FixedSearchSource m_panelSource;
    Navigation *m_navigation;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    QVBoxLayout *m_work;
    StatusStrip *m_status;
    CommandPalette *m_palette;
    KeyMapOverlay *m_keyMap;
};

} // namespace tradewind
