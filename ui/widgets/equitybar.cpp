// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/equitybar.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace tradewind {

using Token = Theme::Token;

namespace {

constexpr double axisLow = -5'000, axisHigh = 25'000; // most rows of a desk stand between; beyond, an arrow says so

} // namespace

Theme::Token equityTone(Money equity, Money threshold)
{
    return equity >= threshold ? Token::Good : equity.cents >= 0 ? Token::Warn : Token::Bad;
}

void paintEquityBar(QPainter &painter, const Theme &theme, const QRectF &rect, const EquityRange &equity, Money threshold)
{
    const auto place = [&](Money amount) {
        const double part = (double(amount.cents) / 100 - axisLow) / (axisHigh - axisLow);
        return std::round(rect.left() + std::clamp(part, 0.0, 1.0) * rect.width());
    };
    const qreal middle = std::round(rect.center().y());
    painter.save();
    painter.fillRect(QRectF(rect.left(), middle - .5, rect.width(), 1), theme.color(Token::Line));
    const Token tone = equityTone(equity.point, threshold);
    const Token soft = tone == Token::Good ? Token::GoodSoft : tone == Token::Warn ? Token::WarnSoft : Token::BadSoft;
    const QRectF box(QPointF(place(equity.low) + .5, middle - 4.5),
                     QPointF(std::max(place(equity.high), place(equity.low) + 5) - .5, middle + 4.5));
    painter.setPen(QPen(theme.color(tone), 1.2));
    painter.setBrush(theme.color(soft));
    painter.drawRoundedRect(box, 2.5, 2.5);
    painter.fillRect(QRectF(place(equity.point) - 1, middle - 6, 2, 12), theme.color(tone));
    painter.fillRect(QRectF(place(Money{}), rect.top(), 1, rect.height()), theme.color(Token::Dim));
    painter.setPen(QPen(theme.color(Token::Accent), 1.5, Qt::CustomDashLine));
    QPen dashed = painter.pen();
    dashed.setDashPattern({1.4, 1.4});
    dashed.setCapStyle(Qt::FlatCap);
    painter.setPen(dashed);
    painter.drawLine(QPointF(place(threshold) + .5, rect.top()), QPointF(place(threshold) + .5, rect.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(tone));
    if (double(equity.high.cents) / 100 > axisHigh)
        painter.drawPolygon(
            QPolygonF({QPointF(rect.right() - 4, middle - 4), QPointF(rect.right() + 1, middle), QPointF(rect.right() - 4, middle + 4)}));
    if (double(equity.low.cents) / 100 < axisLow)
        painter.drawPolygon(
            QPolygonF({QPointF(rect.left() + 4, middle - 4), QPointF(rect.left() - 1, middle), QPointF(rect.left() + 4, middle + 4)}));
    painter.restore();
}

} // namespace tradewind
