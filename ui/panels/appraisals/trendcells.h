// SPDX-License-Identifier: Apache-2.0
// The two drawn cells of the appraisal book: the value since the offer, and the touches done of those planned.
#pragma once

#include "ui/widgets/celldelegate.h"

namespace tradewind {

/// A sparkline of 90 days: a young appraisal is a short line at the right, the dotted line is the offer.
class SparklineDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const override;
};

/// "4 of 12" over one block for each planned touch; "Never" with a warning where nobody was contacted.
class TouchDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const override;
};

} // namespace tradewind
