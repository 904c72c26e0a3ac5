// SPDX-License-Identifier: Apache-2.0
// The line under Bring data that says which folder is watched and how that goes.
#pragma once

#include "models/setup/folderwatcher.h"
#include "models/setup/settingbook.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

class QLabel;

namespace tradewind {

class KeyButton;

class WatchLine : public Card
{
    Q_OBJECT

public:
    /// Everything outlives it. The folder is kept as the setting import.watchedFolder.
    WatchLine(const Theme &theme, FolderWatcher &watcher, SettingBook &settings, QWidget *parent = nullptr);

private:
    void ask();
    void choose(const QString &folder);
    void refresh();

    FolderWatcher &m_watcher;
    SettingBook &m_settings;
    QLabel *m_words;
    KeyButton *m_choose, *m_stop;
};

} // namespace tradewind
