// SPDX-License-Identifier: Apache-2.0
// Something laid over the whole window until Escape or a click beside it.
#pragma once

#include "ui/style/theme.h"

#include <QPointer>
#include <QWidget>

namespace tradewind {

/// Dims its parent, centres one card near the top, gives focus back when it closes.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    Overlay(const Theme &theme, int cardWidth, QWidget *parent);

    void open();
    void close();

protected:
    /// The card to fill.
    QWidget *card() const { return m_card; }
    const Theme &theme() const { return m_theme; }
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    QWidget *m_card;
    QPointer<QWidget> m_before;
};

} // namespace tradewind
