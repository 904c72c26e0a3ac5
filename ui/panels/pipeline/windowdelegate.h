// SPDX-License-Identifier: Apache-2.0
// Where a customer stands in the 120 days: words over a thin bar.
#pragma once

#include "ui/widgets/celldelegate.h"

namespace tradewind {

/// Grey, amber from day 90 on, info colour for leases that end; a forecast has words only.
class WindowDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const override;
};

} // namespace tradewind
