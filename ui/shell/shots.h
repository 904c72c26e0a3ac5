// SPDX-License-Identifier: Apache-2.0
// Writes a picture of every panel in every look and state, so that a person can judge them.
#pragma once

#include "base/result.h"
#include "ui/shell/mainwindow.h"

namespace tradewind {

struct ShotRecord
{
    QString name; ///< as a page's, in the name of the file; may be empty
    qint64 id = 0;
};

/// Which pictures one run makes; 2x, Spanish and an empty store need a run of their own, since they are set before the program starts.
struct ShotPlan
{
    QString folder;
    QString suffix = {}; ///< "", "-2x", "-es" or "-empty"
    QList<PanelState> states{PanelState::Ready, PanelState::Empty, PanelState::Loading, PanelState::Error};
    QHash<QString, QList<ShotRecord>> records = {}; ///< for panels that show one record; each gets a picture
    QString typed = {};                             ///< into Ctrl+K, for its picture
};

/// Shows every panel at 1440 × 900, light and dark, in the states asked for, and saves PANEL-LOOK[-STATE]SUFFIX.png; of a panel
/// with pages each, as PANEL-PAGE-LOOK…; and what lies over them all, as "find" and "keys". Errors: Unavailable when a file cannot be
/// written.
Result<int> writeShots(MainWindow &window, Theme &theme, const ShotPlan &plan);

} // namespace tradewind
