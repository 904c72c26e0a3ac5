// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/keymapoverlay.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/keycap.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tradewind {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Theme &theme, QList<PanelInfo> panels, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_panels(std::move(panels))
{
    setWindowTitle(u"Tradewind"_s);
    setMinimumSize(1024, 640);
    resize(1440, 900);

    auto *center = new QWidget;
    auto *rows = new QVBoxLayout(center);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_navigation = new Navigation(theme, m_panels);
    m_work = new QVBoxLayout;
    m_work->setSpacing(0);
    m_topBar = new TopBar(theme);
    m_stack = new QStackedWidget;
    m_status = new StatusStrip(theme);
    m_work->addWidget(m_topBar);
    m_work->addWidget(m_stack, 1);
    columns->addWidget(m_navigation);
    columns->addLayout(m_work, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(m_status);
    setCentralWidget(center);
    m_palette = new CommandPalette(theme, m_search, center);
    m_keyMap = new KeyMapOverlay(theme, center);

    connect(m_navigation, &Navigation::chosen, this, [this](const QString &id) { openPanel(id); });
    connect(m_navigation, &Navigation::keyMapRequested, this, &MainWindow::showKeyMap);
    connect(m_topBar, &TopBar::searchRequested, this, [this] { showPalette(); });
    const auto toggle = [this] { m_theme.setMode(m_theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark); };
    connect(m_topBar, &TopBar::themeToggleRequested, this, toggle);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::takeHit);
    connect(&theme, &Theme::changed, this, [this] { update(); });

    addWindowKey(QKeySequence(u"Ctrl+K"_s), tr("Find anything"), [this] { showPalette(); });
    addWindowKey(QKeySequence(u"F1"_s), tr("Keys of this panel"), [this] { showKeyMap(); });
    addWindowKey(QKeySequence(u"Ctrl+Shift+L"_s), tr("Light or dark"), toggle);
    QList<SearchHit> hits;
    int number = 1;
    for (const PanelInfo &info : std::as_const(m_panels)) {
        if (info.group == PanelGroup::FromRow)
            continue;
        // Ten digits are all there are: the first ten panels have them with Ctrl, those after with Alt.
        const QKeySequence key((number <= 10 ? u"Ctrl+%1"_s : u"Alt+%1"_s).arg(number % 10));
        ++number;
        addWindowKey(key, info.title, [this, id = info.id] { openPanel(id); });
        hits << SearchHit{tr("Panel"), info.title, KeyCap::letter(key), info.icon, info.id, 0};
    }
    hits << SearchHit{tr("Action"), tr("Light or dark"), u"Ctrl Shift L"_s, u"contrast"_s, u"action:theme"_s, 0};
    m_panelSource.setHits(hits);
    m_search.addSource(m_panelSource);
}

void MainWindow::setNotice(QWidget *notice)
{
    m_work->insertWidget(1, notice);
}

void MainWindow::addWindowKey(const QKeySequence &key, const QString &meaning, std::function<void()> act)
{
    auto *action = new QAction(meaning, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
}

QList<QAction *> MainWindow::windowKeys() const
{
    return actions();
}

Panel *MainWindow::panel(const QString &panelId)
{
    if (Panel *made = m_made.value(panelId))
        return made;
    for (const PanelInfo &info : std::as_const(m_panels)) {
        if (info.id != panelId)
            continue;
        Panel *made = info.make(m_stack);
        made->setObjectName(u"panel-"_s + info.id);
        made->setAccessibleName(info.title);
        connect(made, &Panel::headChanged, this, [this, made] {
            if (made == currentPanel())
                refreshHead();
        });
        connect(made, &Panel::openRequested, this, &MainWindow::openPanel);
        connect(made, &Panel::backRequested, this, &MainWindow::goBack);
        m_stack->addWidget(made);
        m_made.insert(panelId, made);
        return made;
    }
    return nullptr;
}

void MainWindow::openPanel(const QString &panelId, qint64 record)
{
    Panel *next = panel(panelId);
    if (!next)
        return;
    if (!m_current.isEmpty() && m_current != panelId)
        m_before << m_current;
    m_current = panelId;
    if (record != 0)
        next->showRecord(record);
    m_stack->setCurrentWidget(next);
    m_navigation->setCurrent(panelId);
    refreshHead();
    next->focusFirst();
}

void MainWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    const QString before = m_before.takeLast();
    m_current.clear();
    openPanel(before);
}

Panel *MainWindow::currentPanel() const
{
    return m_made.value(m_current);
}

void MainWindow::refreshHead()
{
    const Panel *front = currentPanel();
    if (!front)
        return;
    m_topBar->showPanel(*front);
    QList<std::pair<QString, QString>> keys;
    const QList<QAction *> actions = front->actions();
    for (const QAction *action : actions) {
        if (isInStrip(*action))
            keys << std::pair(KeyCap::letter(action->shortcut()), action->text());
    }
    m_status->setKeys(keys);
}

void MainWindow::showKeyMap()
{
    if (const Panel *front = currentPanel())
        m_keyMap->showKeys(front->heading(), front->actions(), windowKeys());
}

void MainWindow::showPalette(const QString &typed)
{
    m_palette->openWith(typed);
}

void MainWindow::takeHit(const SearchHit &hit)
{
    if (hit.target == "action:theme"_L1)
        m_theme.setMode(m_theme.isDark() ? Theme::Mode::Light : Theme::Mode::Dark);
    else if (hit.target.startsWith("action:"_L1))
        Q_EMIT actionChosen(hit.target, hit.record);
    else
        openPanel(hit.target, hit.record);
}

} // namespace tradewind
