// SPDX-License-Identifier: Apache-2.0
#include "ui/style/paint.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tradewind::paint {

namespace {

qreal digitWidth(const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(u'0');
}

} // namespace

qreal figureWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    QString run;
    for (const QChar c : text) {
        if (!c.isDigit()) {
            run += c;
            continue;
        }
        width += (run.isEmpty() ? 0 : metrics.horizontalAdvance(run)) + digit;
        run.clear();
    }
    return width + (run.isEmpty() ? 0 : metrics.horizontalAdvance(run));
}

void figures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal width = figureWidth(painter.font(), text);
    if (width > rect.width() + 0.5) {
        line(painter, rect, alignment, text);
        return;
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    const qreal digit = digitWidth(metrics);
    QString run;
    const auto flush = [&] {
        if (run.isEmpty())
            return;
        painter.drawText(QPointF(x, baseline), run);
        x += metrics.horizontalAdvance(run);
        run.clear();
    };
    for (const QChar c : text) {
        if (!c.isDigit()) {
            run += c;
            continue;
        }
        flush();
        painter.drawText(QPointF(x + (digit - metrics.horizontalAdvance(c)) / 2, baseline), QString(c));
        x += digit;
    }
    flush();
}

void line(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QString shown = QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip), shown);
}

QSizeF keyCapSize(const Theme &theme, const QString &key)
{
    const QFontMetricsF metrics(theme.font(10, QFont::Medium));
    return QSizeF(std::max(17.0, metrics.horizontalAdvance(key) + 10), 16);
}

void keyCap(QPainter &painter, const Theme &theme, const QPointF &topLeft, const QString &key, bool onAccent)
{
    const QRectF rect(topLeft, keyCapSize(theme, key));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme.color(onAccent ? Theme::Token::OnAccent : Theme::Token::Dim);
    painter.setPen(QPen(onAccent ? ink : theme.color(Theme::Token::StrongLine), 1));
    painter.setBrush(onAccent ? QBrush(Qt::NoBrush) : QBrush(theme.color(Theme::Token::Surface)));
    painter.drawRoundedRect(rect.adjusted(.5, .5, -.5, -.5), 3, 3);
    if (!onAccent) // the thicker lower edge is what makes it read as a key
        painter.drawLine(QPointF(rect.left() + 3, rect.bottom() - 1.5), QPointF(rect.right() - 3, rect.bottom() - 1.5));
    painter.setPen(ink);
    painter.setFont(theme.font(10, QFont::Medium));
    painter.drawText(rect.adjusted(0, -.5, 0, -.5), Qt::AlignCenter, key);
    painter.restore();
}

void confidenceBars(QPainter &painter, const Theme &theme, const QPointF &topLeft, int level, const QColor &fill)
{
    for (int i = 0; i < 3; ++i) {
        const qreal height = 4 + 3 * i;
        painter.fillRect(QRectF(topLeft.x() + 4 * i, topLeft.y() + 10 - height, 3, height),
                         i < level ? fill : theme.color(Theme::Token::StrongLine));
    }
}

void focusRing(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(Theme::Token::Accent), 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace tradewind::paint
