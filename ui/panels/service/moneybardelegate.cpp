// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/service/moneybardelegate.h"

#include "models/base/roles.h"
#include "models/service/declinemodels.h"

#include <QPainter>

namespace tradewind {

void MoneyBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    LineDelegate::paint(painter, option, index);
    const QVariant share = index.data(DeclineAgeModel::BarRole);
    if (!share.isValid() || share.toDouble() <= 0)
        return;
    const QRectF cell(option.rect);
    const qreal length = std::max(2.0, (cell.width() - 2 * side) * share.toDouble());
    const bool isDim = Tone(index.data(ToneRole).toInt()) == Tone::Dim;
    painter->fillRect(QRectF(cell.right() - side - length + 1, cell.bottom() - 4, length, 2),
                      theme().color(isDim ? Theme::Token::StrongLine : Theme::Token::Warn));
}

} // namespace tradewind
