// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chiprow.h"

#include "ui/style/paint.h"
#include "ui/widgets/celldelegate.h"

#include <QFontMetricsF>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr qreal gap = 6, pad = 9, chipHeight = 20;

} // namespace

ChipRow::ChipRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipRow::say(const QString &title, const QList<Chip> &chips)
{
    m_title = title;
    m_chips = chips;
    QStringList words;
    for (const Chip &chip : chips)
        words << chip.first;
    setAccessibleName(title + u": "_s + words.join(u", "_s));
    setToolTip(words.join(u", "_s).toHtmlEscaped());
    update();
}

QSize ChipRow::sizeHint() const
{
    return {200, int(chipHeight)};
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(12));
    painter.setPen(m_theme.color(Token::Dim));
    const qreal top = (height() - chipHeight) / 2;
    qreal x = m_title.isEmpty() ? 0 : QFontMetricsF(painter.font()).horizontalAdvance(m_title) + 8;
    paint::line(painter, QRectF(0, top, x, chipHeight), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const QFont font = m_theme.font(11, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    const qreal counted = metrics.horizontalAdvance(u"+99"_s) + 2 * pad;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const auto &[words, tone] = m_chips.at(i);
        const qreal wide = metrics.horizontalAdvance(words) + 2 * pad;
        const bool isLast = i == m_chips.size() - 1;
        const bool fits = x + wide + (isLast ? 0 : gap + counted) <= width();
        const QString text = fits ? words : u"+%1"_s.arg(m_chips.size() - i);
        const QRectF box(x, top, fits ? wide : counted, chipHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(CellDelegate::soft(fits ? tone : Tone::Dim, Token::Background)));
        painter.drawRoundedRect(box, 10, 10);
        painter.setPen(m_theme.color(CellDelegate::ink(fits ? tone : Tone::Dim)));
        paint::line(painter, box, Qt::AlignCenter, text);
        if (!fits)
            return;
        x += wide + gap;
    }
}

} // namespace tradewind
