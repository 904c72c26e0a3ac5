// SPDX-License-Identifier: Apache-2.0
// The few shapes every hand-painted part shares: tabular figures, key caps, confidence bars, focus rings.
#pragma once

#include "ui/style/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

namespace tradewind::paint {

/// Width of `text` when every digit is as wide as "0" (Inter's default 1 is narrower, and Qt 6.4 cannot ask for tnum).
qreal figureWidth(const QFont &font, const QString &text);

/// Draws one line with digits of equal width, so that columns of money line up. Elides at the right when it does not fit.
void figures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// Draws one elided line.
void line(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// Size of a key cap such as "Ctrl K".
QSizeF keyCapSize(const Theme &theme, const QString &key);
/// Draws a key cap; `onAccent` is for keys inside an accent button.
void keyCap(QPainter &painter, const Theme &theme, const QPointF &topLeft, const QString &key, bool onAccent = false);

/// Three small rising bars, `level` of them filled (0–3), inside 11 × 10 px.
void confidenceBars(QPainter &painter, const Theme &theme, const QPointF &topLeft, int level, const QColor &fill);

/// A 2-px accent ring inside `rect`, the one look of keyboard focus.
void focusRing(QPainter &painter, const Theme &theme, const QRectF &rect, qreal radius = 6);

} // namespace tradewind::paint
