// SPDX-License-Identifier: Apache-2.0
// The 48-px bar above a panel: what this is, find anything, which day and rooftop, light or dark, who.
#pragma once

#include "ui/style/theme.h"

#include <QDate>
#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace tradewind {

class Panel;

class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows heading, count and buttons of the panel in front. (Qualified: QFrame has a Panel of its own.)
    void showPanel(const tradewind::Panel &panel);
    void setPlace(QDate day, const QString &rooftop);
    /// Full name of the person at the desk; the badge shows initials.
    void setPerson(const QString &name);

Q_SIGNALS:
    void searchRequested();
    void themeToggleRequested();

private:
    const Theme &m_theme;
    QLabel *m_heading, *m_count, *m_day, *m_rooftop;
    QLabel *m_person;
    QHBoxLayout *m_extras;
    QList<QWidget *> m_shown;
};

} // namespace tradewind
