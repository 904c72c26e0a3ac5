// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/keymapoverlay.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace tradewind {

namespace {

QVBoxLayout *column(const Theme &theme, const QString &title, const QList<QAction *> &actions)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(8);
    box->addWidget(makeLabel(theme, title, 11, QFont::DemiBold, QStringLiteral("dim")));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty() || !action->isVisible()) // what means nothing now
            continue;
        auto *caps = new QHBoxLayout;
        caps->setSpacing(4);
        caps->addStretch(1);
        for (const QKeySequence &key : action->shortcuts())
            caps->addWidget(new KeyCap(theme, KeyCap::letter(key)));
        grid->addLayout(caps, row, 0);
        grid->addWidget(makeLabel(theme, action->text()), row++, 1);
    }
    box->addLayout(grid);
    box->addStretch(1);
    return box;
}

} // namespace

KeyMapOverlay::KeyMapOverlay(const Theme &theme, QWidget *parent)
    : Overlay(theme, 720, parent)
{
    setObjectName(QStringLiteral("keyMap"));
    setAccessibleName(tr("Keys of this panel"));
}

void KeyMapOverlay::showKeys(const QString &panelTitle, const QList<QAction *> &panel, const QList<QAction *> &everywhere)
{
    qDeleteAll(card()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete card()->layout();
    auto *row = new QHBoxLayout(card());
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(32);
    row->addLayout(column(theme(), panelTitle, panel), 1);
    row->addLayout(column(theme(), tr("Everywhere"), everywhere), 1);
    open();
}

} // namespace tradewind
