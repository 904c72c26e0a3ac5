// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/today/countcard.h"

#include "ui/style/paint.h"
#include "ui/widgets/linedelegate.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

CountCard::CountCard(const Theme &theme, const QString &title, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_key(key)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void CountCard::showCount(int count, const QString &note, Tone tone)
{
    const bool isNew = count != m_count;
    m_count = count;
    m_note = note;
    m_tone = tone;
    setAccessibleName(tr("%1: %2, %3").arg(text(), QLocale().toString(count), note));
    if (isNew) { // a screen reader hears that a count moved
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void CountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(.5, .5, -.5, -.5);
    painter.setPen(QPen(m_theme.color(isChecked() ? Token::Accent : underMouse() ? Token::StrongLine : Token::Line), 1));
    painter.setBrush(m_theme.color(isChecked() ? Token::AccentSoft : Token::Surface));
    painter.drawRoundedRect(box, 8, 8);

    const QSizeF cap = paint::keyCapSize(m_theme, m_key);
    paint::keyCap(painter, m_theme, QPointF(width() - 9 - cap.width(), 9), m_key);
    painter.setFont(m_theme.font(12, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(m_theme.color(isChecked() ? Token::Accent : Token::Dim));
    paint::line(painter, QRectF(12, 8, width() - 30 - cap.width(), 20), Qt::AlignLeft, text());

    const QString number = QLocale().toString(m_count);
    painter.setFont(m_theme.font(20, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::Text));
    const qreal numberWidth = paint::figureWidth(painter.font(), number);
    const qreal baseline = 54;
    paint::figures(painter, QRectF(12, 32, numberWidth + 2, 28), Qt::AlignLeft, number);
    painter.setFont(m_theme.font(11));
    painter.setPen(toneColor(m_theme, int(m_tone)));
    const QString note = QFontMetricsF(painter.font()).elidedText(m_note, Qt::ElideRight, width() - 32 - numberWidth);
    painter.drawText(QPointF(12 + numberWidth + 10, baseline - 1), note);
    if (hasFocus())
        paint::focusRing(painter, m_theme, QRectF(rect()), 8);
}

bool CountCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace tradewind
