// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/queue/promisebar.h"

#include <QPainter>

#include <algorithm>

namespace tradewind {

using Token = Theme::Token;

PromiseBar::PromiseBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedHeight(6);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PromiseBar::show(std::optional<Span> span)
{
    m_span = span;
    update();
}

void PromiseBar::paintEvent(QPaintEvent *)
{
    if (!m_span || m_span->until <= m_span->from)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gone = std::clamp(double(m_span->now - m_span->from) / double(m_span->until - m_span->from), 0.0, 1.0);
    const QRectF bar(0, 1, width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Line));
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(m_theme.color(gone >= 1 ? Token::Bad : gone > .5 ? Token::Warn : Token::Accent));
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(4.0, bar.width() * gone), 4), 2, 2);
}

} // namespace tradewind
