// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/filterchip.h"

#include "ui/style/paint.h"

#include <QFontMetricsF>
#include <QKeyEvent>

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

FilterChip::FilterChip(const Theme &theme, const QString &text, Kind kind, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_key(key)
{
    setText(text);
    setAccessibleName(kind == Kind::Add ? tr("Add a condition") : tr("Condition: %1").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(kind == Kind::Changed ? tr("Changed, not saved") : QString());
}

QSize FilterChip::sizeHint() const
{
    const qreal words = QFontMetricsF(m_theme.font(13, QFont::Medium)).horizontalAdvance(text());
    const qreal extra = m_kind == Kind::Add ? 20 + (m_key.isEmpty() ? 0 : paint::keyCapSize(m_theme, m_key).width() + 8) : 22;
    return QSize(int(std::ceil(words + extra)) + 16, 24);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    const bool isChanged = m_kind == Kind::Changed;
    const Token ink = isChanged ? Token::Accent : m_kind == Kind::Add ? Token::Dim : Token::Text;
    QPen border(m_theme.color(isChanged ? Token::Accent : underMouse() ? Token::Faint : Token::StrongLine), 1);
    if (m_kind == Kind::Add)
        border.setDashPattern({3, 2.5});
    painter.setPen(border);
    painter.setBrush(m_kind == Kind::Add ? QBrush(Qt::NoBrush) : QBrush(m_theme.color(isChanged ? Token::AccentSoft : Token::Surface)));
    painter.drawRoundedRect(box, 6, 6);
    qreal x = 8;
    if (m_kind == Kind::Add) {
        painter.drawPixmap(QPointF(7, 5), m_theme.pixmap(u"plus"_s, Token::Dim, 14, devicePixelRatioF()));
        x = 26;
    }
    painter.setFont(m_theme.font(13, QFont::Medium));
    painter.setPen(m_theme.color(ink));
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(text());
    paint::line(painter, QRectF(x, 0, wide + 1, height()), Qt::AlignLeft, text());
    if (m_kind == Kind::Add)
        paint::keyCap(painter, m_theme, QPointF(x + wide + 7, 4), m_key);
    else
        painter.drawPixmap(QPointF(width() - 20, 5),
                           m_theme.pixmap(u"close"_s, isChanged ? Token::Accent : Token::Dim, 14, devicePixelRatioF()));
    if (hasFocus())
        paint::focusRing(painter, m_theme, rect());
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_kind != Kind::Add && event->pos().x() > width() - 22 && rect().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind != Kind::Add && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tradewind
