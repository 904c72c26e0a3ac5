// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/appraisals/trendcells.h"

#include "models/appraisals/appraisalmodel.h"
#include "ui/style/paint.h"

#include <QPainterPath>

#include <algorithm>

namespace tradewind {

using Token = Theme::Token;

namespace {

constexpr int windowDays = 90;
constexpr double fullScale = 1'200; // basis points from the middle to the edge: a move of 12 % fills the cell
constexpr int mostBlocks = 12;

} // namespace

void SparklineDelegate::paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const auto points = index.data(AppraisalModel::TrendRole).value<QList<TrendPoint>>();
    const QRectF area(box.left(), box.center().y() - 11, std::min(84.0, box.width()), 22);
    const QColor faint = theme().color(Token::Faint);
    painter.setPen(QPen(faint, 1, Qt::DotLine));
    painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    if (points.size() < 2)
        return;
    const int move = points.last().basisPoints;
    const QColor ink = theme().color(move > 500 ? Token::Good : move < -500 ? Token::Bad : Token::Dim);
    // The newest value stands at the right edge, whatever the appraisal's age.
    const int last = points.last().day;
    const auto place = [&](const TrendPoint &point) {
        const double days = std::clamp(static_cast<double>(windowDays - (last - point.day)), 0.0, double(windowDays));
        const double share = std::clamp(point.basisPoints / fullScale, -1.0, 1.0);
        return QPointF(area.left() + (area.width() - 4) * days / windowDays, area.center().y() - share * (area.height() / 2 - 2));
    };
    QPainterPath path(place(points.first()));
    for (const TrendPoint &point : points)
        path.lineTo(place(point));
    painter.setPen(QPen(ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(place(points.last()), 2.2, 2.2);
}

void TouchDelegate::paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const auto touches = index.data(AppraisalModel::TouchesRole).value<TouchCount>();
    QRectF first(box.left(), box.top() + 2, box.width(), 17);
    painter.setFont(theme().font(13, touches.isNever ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme().color(touches.isNever ? Token::Bad : Token::Text));
    if (touches.isNever) {
        painter.drawPixmap(QPointF(first.left(), first.top() + 2),
                           theme().pixmap(QStringLiteral("warning"), Token::Bad, 13, painter.device()->devicePixelRatioF()));
        first.setLeft(first.left() + 17);
    }
    paint::line(painter, first, Qt::AlignLeft, index.data().toString());
    if (touches.isNever) {
        painter.setFont(theme().font(11));
        paint::line(painter, QRectF(box.left(), box.top() + 18, box.width(), 15), Qt::AlignLeft,
                    AppraisalModel::tr("0 of %1").arg(touches.planned));
        return;
    }
    painter.setPen(Qt::NoPen);
    const int blocks = std::min(touches.planned, mostBlocks);
    for (int block = 0; block < blocks; ++block) {
        painter.setBrush(theme().color(block < touches.done ? Token::Dim : Token::Line));
        painter.drawRoundedRect(QRectF(box.left() + block * 5, box.top() + 23, 4, 5), 1, 1);
    }
}

} // namespace tradewind
