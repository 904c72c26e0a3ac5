// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/pipeline/windowdelegate.h"

#include "models/pipeline/pipelinerow.h"
#include "ui/style/paint.h"

#include <algorithm>

namespace tradewind {

using Token = Theme::Token;

void WindowDelegate::paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const auto window = index.data(WindowRole).value<ContactWindow>();
    const bool hasBar = window.kind == ContactWindow::Kind::Crossed || window.kind == ContactWindow::Kind::LeaseEnds;
    if (!hasBar) {
        CellDelegate::paintContent(painter, box, index);
        return;
    }
    const auto tone = Tone(index.data(ToneRole).toInt());
    painter.setFont(theme().font(13, tone == Tone::Warn ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme().color(ink(tone)));
    paint::figures(painter, QRectF(box.left(), box.top() + 4, box.width() + 4, 17), Qt::AlignLeft, index.data().toString());
    // For a lease the bar fills as the end comes near.
    const int done = window.kind == ContactWindow::Kind::LeaseEnds ? window.length - window.day : window.day;
    const qreal part = std::clamp(double(done) / std::max(1, window.length), 0.03, 1.0);
    const Token fill = tone == Tone::Warn ? Token::Warn : window.kind == ContactWindow::Kind::LeaseEnds ? Token::Info : Token::Dim;
    const QRectF track(box.left(), box.top() + 25, box.width(), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Line));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(theme().color(fill));
    painter.drawRoundedRect(QRectF(track.left(), track.top(), std::max(4.0, track.width() * part), 4), 2, 2);
}

} // namespace tradewind
