// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/equitybardelegate.h"

#include "models/pipeline/pipelinerow.h"
#include "ui/style/paint.h"
#include "ui/widgets/equitybar.h"

namespace tradewind {

using Token = Theme::Token;

void EquityBarDelegate::paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const qreal figure = 58;
    painter.setFont(theme().font(13, QFont::DemiBold));
    painter.setPen(theme().color(Token::Text));
    paint::figures(painter, QRectF(box.left(), box.top() + 2, figure, 17), Qt::AlignRight, index.data().toString());
    const QString word = index.data(SecondLineRole).toString();
    painter.setFont(theme().font(11));
    painter.setPen(theme().color(Token::Dim));
    const QRectF second(box.left(), box.top() + 18, figure, 15);
    paint::line(painter, second, Qt::AlignRight, word);
    const QVariant range = index.data(RangeRole);
    if (!range.isValid())
        return;
    const auto equity = range.value<EquityRange>();
    const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(word);
    paint::confidenceBars(painter, theme(), QPointF(second.right() - wide - 15, second.top() + 2), int(equity.confidence) + 1,
                          theme().color(Token::Dim));
    const QRectF bar(box.left() + figure + 8, box.center().y() - 7, box.width() - figure - 8, 14);
    paintEquityBar(painter, theme(), bar, equity, m_threshold);
}

} // namespace tradewind
