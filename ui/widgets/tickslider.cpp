// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tickslider.h"

#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace tradewind {

using Token = Theme::Token;

TickSlider::TickSlider(const Theme &theme, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(18);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TickSlider::setTick(std::optional<int> value)
{
    m_tick = value;
    update();
}

void TickSlider::setChanged(bool isChanged)
{
    m_isChanged = isChanged;
    update();
}

qreal TickSlider::place(int value) const
{
    return 7 + (width() - 14.0) * (value - minimum()) / std::max(1, maximum() - minimum());
}

int TickSlider::valueAt(qreal x) const
{
    const double raw = minimum() + (x - 7) / std::max(1.0, width() - 14.0) * (maximum() - minimum());
    const int step = std::max(1, singleStep());
    return std::clamp(int(std::lround(raw / step)) * step, minimum(), maximum());
}

void TickSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove(0, 7, width(), 4);
    const qreal x = place(sliderPosition());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Line));
    painter.drawRoundedRect(groove, 2, 2);
    const qreal from = m_isCentered ? width() / 2.0 : 0;
    painter.setBrush(m_theme.color(Token::Accent));
    painter.drawRoundedRect(QRectF(QPointF(std::min(from, x), 7), QPointF(std::max(from, x), 11)), 2, 2);
    if (m_tick)
        painter.fillRect(QRectF(std::round(place(*m_tick)), 4, 1.5, 10), m_theme.color(Token::Dim));
    painter.setPen(QPen(m_theme.color(Token::Accent), 1.5));
    painter.setBrush(m_theme.color(m_isChanged ? Token::Accent : Token::Surface));
    painter.drawEllipse(QPointF(x, 9), 6.2, 6.2);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Token::Accent), 1.5));
        painter.drawEllipse(QPointF(x, 9), 8.2, 8.2);
    }
}

void TickSlider::keyPressEvent(QKeyEvent *event)
{
    const int step = singleStep() * (event->modifiers() & Qt::ShiftModifier ? 10 : 1);
    if (event->key() == Qt::Key_Left)
        setValue(value() - step);
    else if (event->key() == Qt::Key_Right)
        setValue(value() + step);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // the table's rows, not the slider
    else
        QSlider::keyPressEvent(event);
}

void TickSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setValue(valueAt(event->position().x()));
}

void TickSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setValue(valueAt(event->position().x()));
}

} // namespace tradewind
