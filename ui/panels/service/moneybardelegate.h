// SPDX-License-Identifier: Apache-2.0
// Amounts of a table with a 2-px bar under each, as long as its share of the largest.
#pragma once

#include "ui/widgets/linedelegate.h"

namespace tradewind {

class MoneyBarDelegate : public LineDelegate
{
    Q_OBJECT

public:
    using LineDelegate::LineDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tradewind
