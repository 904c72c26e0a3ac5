// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/searchbutton.h"

#include "ui/style/paint.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

SearchButton::SearchButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setText(tr("Person, VIN, stock, RO, action"));
    setAccessibleName(tr("Find anything"));
    setToolTip(tr("Find anything (Ctrl+K)"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(30);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(160);
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(Token::Background));
    painter.setPen(QPen(m_theme.color(underMouse() ? Token::Faint : Token::StrongLine), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
    painter.drawPixmap(QPointF(10, 7), m_theme.pixmap(u"search"_s, Token::Dim, 16, devicePixelRatioF()));
    const QString key = u"Ctrl K"_s;
    const QSizeF cap = paint::keyCapSize(m_theme, key);
    paint::keyCap(painter, m_theme, QPointF(width() - cap.width() - 9, 7), key);
    painter.setFont(m_theme.font(13));
    painter.setPen(m_theme.color(Token::Dim));
    paint::line(painter, QRectF(34, 0, width() - cap.width() - 52, height()), Qt::AlignLeft, text());
    if (hasFocus())
        paint::focusRing(painter, m_theme, rect());
}

} // namespace tradewind
