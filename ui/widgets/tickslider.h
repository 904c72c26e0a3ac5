// SPDX-License-Identifier: Apache-2.0
// A thin slider with a mark where the saved value stands.
#pragma once

#include "ui/style/theme.h"

#include <QSlider>

#include <optional>

namespace tradewind {

/// Groove 4, round handle 14. Left and Right step, with Shift ten times as far.
class TickSlider : public QSlider
{
    Q_OBJECT

public:
    explicit TickSlider(const Theme &theme, QWidget *parent = nullptr);

    /// Where the saved value is; nothing draws no mark.
    void setTick(std::optional<int> value);
    /// A filled handle says that the value differs from the saved one.
    void setChanged(bool isChanged);
    /// Fill from the middle instead of the left end, for values around today.
    void setCentered(bool isCentered) { m_isCentered = isCentered; }

    QSize sizeHint() const override { return QSize(140, 18); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    qreal place(int value) const;
    int valueAt(qreal x) const;

    const Theme &m_theme;
    std::optional<int> m_tick;
    bool m_isChanged = false;
    bool m_isCentered = false;
};

} // namespace tradewind
