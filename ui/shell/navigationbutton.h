// SPDX-License-Identifier: Apache-2.0
// One 32-px row of the navigation: icon, title, count.
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace tradewind {

class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const Theme &theme, const QString &icon, const QString &title, QWidget *parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override { return QSize(168, 32); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    int m_count = 0;
};

} // namespace tradewind
