// SPDX-License-Identifier: Apache-2.0
// A few words in a row of which one is chosen: "All 18 · Needs you 1 · Guessed 5".
#pragma once

#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QWidget>

namespace tradewind {

/// Left and Right move between them.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    explicit TabRow(const Theme &theme, QWidget *parent = nullptr);

    /// Replaces the words; the chosen place is kept where it still exists. `badIndex` is written in red when not -1.
    void setTabs(const QStringList &tabs, int badIndex = -1);
    int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    const Theme &m_theme;
    QButtonGroup m_group;
};

} // namespace tradewind
