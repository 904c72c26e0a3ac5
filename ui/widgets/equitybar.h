// SPDX-License-Identifier: Apache-2.0
// The equity range bar, shared by the table, the inspector and the customer's garage.
#pragma once

#include "models/pipeline/pipelinerow.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QRectF>

namespace tradewind {

/// Paints range, point, zero and threshold on the axis −$5,000 to $25,000 into `rect`.
void paintEquityBar(QPainter &painter, const Theme &theme, const QRectF &rect, const EquityRange &equity, Money threshold);

/// The state colour of an equity against a threshold.
Theme::Token equityTone(Money equity, Money threshold);

} // namespace tradewind
