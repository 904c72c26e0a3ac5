// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/queue/attemptdots.h"

#include <QPainter>

#include <algorithm>

namespace tradewind {

using Token = Theme::Token;

AttemptDots::AttemptDots(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(8);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AttemptDots::show(int attempt, int attempts)
{
    m_attempt = attempt;
    m_attempts = std::clamp(attempts, 1, 20);
    update();
}

void AttemptDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal step = std::min(8.0, width() / double(m_attempts)), size = std::min(6.0, step - 2);
    for (int at = 1; at <= m_attempts; ++at) {
        const QRectF dot((at - 1) * step + .5, 1, size, size);
        painter.setPen(at > m_attempt ? QPen(m_theme.color(Token::StrongLine), 1) : QPen(Qt::NoPen));
        painter.setBrush(at > m_attempt ? QBrush(Qt::NoBrush) : QBrush(m_theme.color(at == m_attempt ? Token::Accent : Token::Faint)));
        painter.drawEllipse(dot);
    }
}

} // namespace tradewind
