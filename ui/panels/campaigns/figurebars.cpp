// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/campaigns/figurebars.h"

#include "ui/style/paint.h"
#include "ui/widgets/celldelegate.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr int row = 21;

} // namespace

FigureBars::FigureBars(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void FigureBars::show(const QList<FigureBar> &bars, double whole)
{
    m_bars = bars;
    m_whole = whole;
    for (const FigureBar &bar : bars)
        m_whole = std::max({m_whole, whole > 0 ? 0 : bar.value, whole > 0 ? 0 : bar.mark.value_or(0)});
    QStringList said;
    for (const FigureBar &bar : bars)
        said << u"%1 %2 %3"_s.arg(bar.label, bar.figure, bar.second).trimmed();
    setAccessibleDescription(said.join(u"; "_s));
    updateGeometry();
    update();
}

QSize FigureBars::minimumSizeHint() const
{
    return {260, static_cast<int>(m_bars.size()) * row + 4};
}

void FigureBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal left = m_labelWidth + 8, figure = 56, second = 84;
    const qreal room = width() - left - figure - second;
    for (int at = 0; at < m_bars.size(); ++at) {
        const FigureBar &bar = m_bars.at(at);
        const qreal top = at * row;
        const auto xOf = [&](double value) { return left + (m_whole > 0 ? std::clamp(value / m_whole, 0.0, 1.0) * room : 0); };
        painter.setFont(m_theme.font(12));
        painter.setPen(m_theme.color(Token::Text));
        paint::line(painter, {0, top, static_cast<qreal>(m_labelWidth), static_cast<qreal>(row)}, Qt::AlignLeft | Qt::AlignVCenter,
                    bar.label);
        const QColor ink = m_theme.color(CellDelegate::ink(bar.tone));
        if (bar.range) {
            painter.setPen(QPen(ink, 2));
            painter.drawLine(QPointF(xOf(bar.range->first), top + row / 2.0), QPointF(xOf(bar.range->second), top + row / 2.0));
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(QPointF(xOf(bar.value), top + row / 2.0), 4, 4);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::Line));
            painter.drawRoundedRect(QRectF(left, top + 5, room, row - 10), 2, 2);
            painter.setBrush(ink);
            if (bar.value > 0)
                painter.drawRoundedRect(QRectF(left, top + 5, std::max<qreal>(2, xOf(bar.value) - left), row - 10), 2, 2);
        }
        if (bar.mark) {
            painter.setPen(QPen(m_theme.color(Token::Text), 1.5));
            painter.drawLine(QPointF(xOf(*bar.mark), top + 3), QPointF(xOf(*bar.mark), top + row - 3));
        }
        painter.setFont(m_theme.font(12, QFont::DemiBold));
        painter.setPen(m_theme.color(Token::Text));
        paint::figures(painter, {left + room, top, figure - 4, static_cast<qreal>(row)}, Qt::AlignRight | Qt::AlignVCenter, bar.figure);
        painter.setFont(m_theme.font(11));
        painter.setPen(m_theme.color(Token::Dim));
        paint::line(painter, {left + room + figure, top, second, static_cast<qreal>(row)}, Qt::AlignRight | Qt::AlignVCenter, bar.second);
    }
}

} // namespace tradewind
