// SPDX-License-Identifier: Apache-2.0
// F1: every key of this panel and of the window, two columns.
#pragma once

#include "ui/shell/overlay.h"

#include <QAction>

namespace tradewind {

class KeyMapOverlay : public Overlay
{
    Q_OBJECT

public:
    KeyMapOverlay(const Theme &theme, QWidget *parent);

    /// Lists what the actions say about themselves; actions without a key are left out.
    void showKeys(const QString &panelTitle, const QList<QAction *> &panel, const QList<QAction *> &everywhere);
};

} // namespace tradewind
