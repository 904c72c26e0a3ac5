// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/celldelegate.h"

#include "ui/style/paint.h"

#include <QAbstractItemView>
#include <QFontMetricsF>

namespace tradewind {

using Token = Theme::Token;

CellDelegate::CellDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

Theme::Token CellDelegate::soft(Tone tone, Theme::Token otherwise)
{
    switch (tone) {
    case Tone::Good:
        return Token::GoodSoft;
    case Tone::Warn:
        return Token::WarnSoft;
    case Tone::Bad:
        return Token::BadSoft;
    case Tone::Info:
        return Token::InfoSoft;
    default:
        return otherwise;
    }
}

Theme::Token CellDelegate::ink(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Strong:
        return Token::Text;
    case Tone::Dim:
        return Token::Dim;
    case Tone::Good:
        return Token::Good;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Bad:
        return Token::Bad;
    case Tone::Info:
        return Token::Info;
    case Tone::Accent:
        return Token::Accent;
    }
    return Token::Text;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = m_theme.font(13, QFont::DemiBold);
    const qreal wide = paint::figureWidth(font, index.data(LeadRole).toString() + index.data().toString());
    return QSize(int(wide) + 18, option.rect.height());
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrentRow = view && view->currentIndex().row() == index.row();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(box, m_theme.color(Token::AccentSoft));
    if (isCurrentRow && option.rect.left() <= 0)
        painter->fillRect(QRectF(box.left(), box.top(), 2, box.height() - 1), m_theme.color(Token::Accent));
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.color(Token::Line));
    if (isCurrentRow && view->hasFocus()) { // focus is the row: a line above and below beside the rule at the left
        painter->fillRect(QRectF(box.left(), box.top(), box.width(), 1), m_theme.color(Token::Accent));
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.color(Token::Accent));
    }
    paintContent(*painter, box.adjusted(option.rect.left() <= 0 ? 12 : side, 0, -side, -1), index);
    painter->restore();
}

void CellDelegate::paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QString second = index.data(SecondLineRole).toString();
    const QRectF firstBox = second.isEmpty() ? box : QRectF(box.left(), box.top() + 2, box.width(), 17);
    const QString first = index.data(Qt::DisplayRole).toString();
    const QString lead = index.data(LeadRole).toString(), badge = index.data(BadgeRole).toString();

    painter.setFont(m_theme.font(13, tone == Tone::Strong || tone == Tone::Warn ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_theme.color(ink(tone)));
    const bool isFigures = index.data(FiguresRole).toBool();
    if (isFigures)
        paint::figures(painter, firstBox, alignment, first);
    else
        paint::line(painter, firstBox, alignment, first);
    // Few cells have something beside their text; measuring all of them was a part of painting a page.
    const qreal wide = lead.isEmpty() && badge.isEmpty() ? 0
                       : isFigures                       ? paint::figureWidth(painter.font(), first)
                                                         : QFontMetricsF(painter.font()).horizontalAdvance(first);
    if (!lead.isEmpty()) {
        painter.setFont(m_theme.font(13));
        painter.setPen(m_theme.color(Token::Dim));
        paint::figures(painter, firstBox.adjusted(0, 0, -wide, 0), Qt::AlignRight, lead);
    }
    if (!badge.isEmpty()) {
        painter.setFont(m_theme.font(10, QFont::Medium));
        const QRectF chip(firstBox.left() + wide + 8, firstBox.top() + 1, QFontMetricsF(painter.font()).horizontalAdvance(badge) + 10, 15);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::AccentSoft));
        painter.drawRoundedRect(chip, 4, 4);
        painter.setPen(m_theme.color(Token::Accent));
        painter.drawText(chip, Qt::AlignCenter, badge);
    }
    if (second.isEmpty())
        return;
    QRectF secondBox(box.left(), box.top() + 18, box.width(), 15);
    const QString icon = index.data(SecondIconRole).toString();
    if (!icon.isEmpty()) {
        painter.drawPixmap(QPointF(secondBox.left(), secondBox.top() + 1.5),
                           m_theme.pixmap(icon, Token::Dim, 12, painter.device()->devicePixelRatioF()));
        secondBox.setLeft(secondBox.left() + 16);
    }
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(ink(Tone(index.data(SecondToneRole).toInt()))));
    if (isFigures)
        paint::figures(painter, secondBox, alignment, second);
    else
        paint::line(painter, secondBox, alignment, second);
}

} // namespace tradewind
