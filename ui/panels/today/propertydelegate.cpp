// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/today/propertydelegate.h"

#include "models/base/roles.h"
#include "ui/style/paint.h"
#include "ui/widgets/linedelegate.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tradewind {

using Token = Theme::Token;

PropertyDelegate::PropertyDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void PropertyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRectF cell(option.rect);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected) && view && view->hasFocus();
    painter->fillRect(cell, m_theme.color(isCurrent ? Token::AccentSoft : Token::Surface));
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), m_theme.color(Token::Line));
    if (isCurrent && index.column() == 0)
        painter->fillRect(QRectF(cell.left(), cell.top(), 3, cell.height() - 1), m_theme.color(Token::Accent));
    const bool isFigure = index.data(FiguresRole).toBool();
    const Qt::Alignment alignment = isFigure ? Qt::AlignRight : Qt::AlignLeft;
    const QRectF rect = cell.adjusted(index.column() == 0 ? 12 : 8, 2, -8, -3);
    const QRectF top(rect.left(), rect.top(), rect.width(), 18), below(rect.left(), rect.top() + 17, rect.width(), 15);
    const bool isStrong = Tone(index.data(ToneRole).toInt()) == Tone::Strong;
    painter->setFont(m_theme.font(13, isStrong ? QFont::DemiBold : QFont::Normal));
    // Equity on the property is what the panel is about: it is green where there is some.
    painter->setPen(isFigure && isStrong ? m_theme.color(Token::Good) : toneColor(m_theme, index.data(ToneRole).toInt()));
    if (isFigure)
        paint::figures(*painter, top, alignment, index.data(Qt::DisplayRole).toString());
    else
        paint::line(*painter, top, alignment, index.data(Qt::DisplayRole).toString());
    painter->setFont(m_theme.font(11));
    painter->setPen(m_theme.color(Token::Dim));
    paint::line(*painter, below, alignment, index.data(SecondLineRole).toString());
    painter->restore();
}

} // namespace tradewind
