// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keybutton.h"

#include "ui/style/paint.h"

#include <QEvent>
#include <QFontMetricsF>

#include <cmath>

namespace tradewind {

using Token = Theme::Token;

KeyButton::KeyButton(const Theme &theme, const QString &text, const QString &key, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
    , m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
}

void KeyButton::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void KeyButton::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

QSize KeyButton::sizeHint() const
{
    const int side = m_kind == Kind::Quiet ? 4 : 9;
    qreal width = 2 * side + QFontMetricsF(m_theme.font(12, QFont::Medium)).horizontalAdvance(text());
    if (!m_icon.isEmpty())
        width += 16 + (text().isEmpty() ? 0 : 5);
    if (!m_key.isEmpty())
        width += paint::keyCapSize(m_theme, m_key).width() + 7;
    return QSize(int(std::ceil(width)), m_kind == Kind::Quiet ? 24 : 28);
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool primary = m_kind == Kind::Primary && isEnabled();
    const QRectF box = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    if (m_kind != Kind::Quiet || underMouse() || isDown()) {
        QColor fill = m_theme.color(primary ? Token::Accent : Token::Surface);
        if (isDown() || (underMouse() && isEnabled()))
            fill = primary ? fill.darker(isDown() ? 115 : 107) : m_theme.color(isDown() ? Token::AccentSoft : Token::Background);
        painter.setBrush(fill);
        painter.setPen(primary || m_kind == Kind::Quiet ? QPen(Qt::NoPen) : QPen(m_theme.color(Token::StrongLine), 1));
        painter.drawRoundedRect(box, 6, 6);
    }
    const Token ink = !isEnabled() ? Token::Faint : primary ? Token::OnAccent : m_kind == Kind::Quiet ? Token::Dim : Token::Text;
    qreal x = m_kind == Kind::Quiet ? 4 : 9;
    const qreal middle = height() / 2.0;
    if (!m_icon.isEmpty()) {
        painter.drawPixmap(QPointF(x, middle - 8), m_theme.pixmap(m_icon, ink, 16, devicePixelRatioF()));
        x += 16 + (text().isEmpty() ? 0 : 5);
    }
    painter.setFont(m_theme.font(12, m_kind == Kind::Quiet ? QFont::Normal : QFont::Medium));
    painter.setPen(m_theme.color(ink));
    const qreal textWidth = QFontMetricsF(painter.font()).horizontalAdvance(text());
    painter.drawText(QRectF(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text());
    x += textWidth + 7;
    if (!m_key.isEmpty())
        paint::keyCap(painter, m_theme, QPointF(x, std::round(middle - 8)), m_key, primary);
    if (hasFocus())
        paint::focusRing(painter, m_theme, primary ? QRectF(rect()).adjusted(2, 2, -2, -2) : QRectF(rect()), 6);
}

bool KeyButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace tradewind
