// SPDX-License-Identifier: Apache-2.0
// Equity as figure, confidence and a bar on one fixed axis, so that rows can be compared by eye.
#pragma once

#include "domain/money.h"
#include "ui/widgets/celldelegate.h"

namespace tradewind {

/// Axis −$2,000 to $8,000; beyond it the box is cut and an arrow says so.
/// Solid line: zero. Dashed line: the threshold in force. Green at or above it, amber down to zero, red below.
class EquityBarDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    void setThreshold(Money threshold) { m_threshold = threshold; }

protected:
    void paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const override;

private:
    Money m_threshold = Money::fromDollars(3000);
};

} // namespace tradewind
