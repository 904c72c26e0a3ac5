// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigationbutton.h"

#include "ui/style/paint.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace tradewind {

using Token = Theme::Token;

NavigationButton::NavigationButton(const Theme &theme, const QString &icon, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(32);
}

void NavigationButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? Token::AccentSoft : Token::Background));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    const Token ink = isChecked() ? Token::Accent : Token::Dim;
    painter.drawPixmap(QPointF(10, 8), m_theme.pixmap(m_icon, ink, 16, devicePixelRatioF()));
    painter.setFont(m_theme.font(13, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_theme.color(ink));
    paint::line(painter, QRectF(36, 0, width() - 36 - 40, height()), Qt::AlignLeft, text());
    if (m_count > 0) {
        const QString words = QLocale().toString(m_count);
        painter.setFont(m_theme.font(11, QFont::Medium));
        const qreal wide = std::max(22.0, paint::figureWidth(painter.font(), words) + 12);
        const QRectF badge(width() - wide - 10, 7, wide, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Background));
        painter.drawRoundedRect(badge, 9, 9);
        painter.setPen(m_theme.color(Token::Dim));
        paint::figures(painter, badge, Qt::AlignHCenter, words);
    }
    if (hasFocus())
        paint::focusRing(painter, m_theme, rect());
}

bool NavigationButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace tradewind
