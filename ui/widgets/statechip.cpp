// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statechip.h"

#include "ui/style/paint.h"
#include "ui/widgets/celldelegate.h"

#include <QFontMetricsF>

namespace tradewind {

using Token = Theme::Token;

StateChip::StateChip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::say(const QString &text, Tone tone, int bars, const QString &icon)
{
    m_text = text;
    m_tone = tone;
    m_bars = bars;
    m_icon = icon;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return QSize(int(QFontMetricsF(m_theme.font(11, QFont::DemiBold)).horizontalAdvance(m_text)) + 35, 20);
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_theme.color(CellDelegate::ink(m_tone));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(CellDelegate::soft(m_tone, Token::AccentSoft)));
    painter.drawRoundedRect(rect(), 10, 10);
    if (m_bars > 0)
        paint::confidenceBars(painter, m_theme, QPointF(9, 5), m_bars, ink);
    else if (!m_icon.isEmpty())
        painter.drawPixmap(QPointF(8, 4), m_theme.pixmap(m_icon, CellDelegate::ink(m_tone), 12, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(m_theme.font(11, QFont::DemiBold));
    painter.drawText(QRectF(25, 0, width() - 30, height()), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, m_text);
}

} // namespace tradewind
