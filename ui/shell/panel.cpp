// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/panel.h"

#include <QAction>

namespace tradewind {

namespace {

constexpr const char *stripProperty = "inStrip";

} // namespace

Panel::Panel(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
}

QAction *Panel::addKey(const QKeySequence &key, const QString &meaning, std::function<void()> act, bool inStrip)
{
    auto *action = new QAction(meaning, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty(stripProperty, inStrip);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

bool isInStrip(const QAction &action)
{
    return action.property(stripProperty).toBool();
}

} // namespace tradewind
