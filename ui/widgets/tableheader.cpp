// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tableheader.h"

#include "ui/style/paint.h"

#include <QFontMetricsF>

namespace tradewind {

using Token = Theme::Token;

TableHeader::TableHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(36);
    setFixedHeight(28);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize TableHeader::sizeHint() const
{
    return QSize(QHeaderView::sizeHint().width(), 28);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(rect);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.color(Token::Line));
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const auto alignment =
        Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setFont(m_theme.font(11, isSorted ? QFont::DemiBold : QFont::Medium));
    painter->setPen(m_theme.color(isSorted ? Token::Text : Token::Dim));
    QRectF words = box.adjusted(rect.left() <= 0 ? 12 : 5, 0, -5, -1);
    if (isSorted && alignment & Qt::AlignRight)
        words.setRight(words.right() - 13);
    paint::line(*painter, words, alignment, title);
    if (isSorted) {
        const qreal wide = std::min(words.width(), QFontMetricsF(painter->font()).horizontalAdvance(title));
        const qreal x = (alignment & Qt::AlignRight ? words.right() : words.left() + wide) + 3;
        const qreal y = box.center().y() - 4;
        const bool isDown = sortIndicatorOrder() == Qt::DescendingOrder;
        painter->setPen(QPen(m_theme.color(Token::Text), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawLine(QPointF(x + 4, y), QPointF(x + 4, y + 8));
        const qreal tip = isDown ? y + 8 : y, back = isDown ? -3 : 3;
        painter->drawPolyline(QPolygonF({QPointF(x + 1, tip + back), QPointF(x + 4, tip), QPointF(x + 7, tip + back)}));
    }
    painter->restore();
}

} // namespace tradewind
