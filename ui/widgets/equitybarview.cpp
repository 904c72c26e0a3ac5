// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/equitybarview.h"

#include "models/base/words.h"

namespace tradewind {

EquityBarView::EquityBarView(const Theme &theme, const EquityRange &equity, Money threshold, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_equity(equity)
    , m_threshold(threshold)
{
    setFixedHeight(16);
    setAccessibleName(tr("Equity from %1 to %2, threshold %3").arg(dollars(equity.low), dollars(equity.high), dollars(threshold)));
}

void EquityBarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEquityBar(painter, m_theme, QRectF(rect()).adjusted(1, 1, -1, -1), m_equity, m_threshold);
}

} // namespace tradewind
