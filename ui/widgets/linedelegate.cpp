// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linedelegate.h"

#include "models/base/deskroles.h"
#include "ui/style/paint.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

QColor toneColor(const Theme &theme, int tone)
{
    switch (Tone(tone)) {
    case Tone::Normal:
    case Tone::Strong:
        return theme.color(Token::Text);
    case Tone::Dim:
        return theme.color(Token::Dim);
    case Tone::Good:
        return theme.color(Token::Good);
    case Tone::Warn:
        return theme.color(Token::Warn);
    case Tone::Bad:
        return theme.color(Token::Bad);
    case Tone::Info:
        return theme.color(Token::Info);
    case Tone::Accent:
        return theme.color(Token::Accent);
    }
    return theme.color(Token::Text);
}

void paintShareBar(QPainter &painter, const Theme &theme, const QRectF &rect, double share, double goal, const QColor &fill)
{
    const QRectF bar(rect.left(), rect.center().y() - 2, rect.width(), 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Line));
    painter.drawRoundedRect(bar, 2, 2);
    if (share > 0) {
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), std::max(4.0, bar.width() * std::min(share, 1.0)), 4), 2, 2);
    }
    painter.restore();
    if (goal >= 0 && goal <= 1) // a tick on whole pixels stays sharp
        painter.fillRect(QRectF(std::round(bar.left() + bar.width() * goal) - 1, bar.top() - 3, 1, 10), theme.color(Token::Text));
}

LineDelegate::LineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = m_theme.font(13, index.data(StrongRole).toBool() ? QFont::DemiBold : QFont::Normal);
    const QString words = index.data(LeadRole).toString() + index.data(Qt::DisplayRole).toString();
    int width = int(paint::figureWidth(font, words)) + 2 * side + 2;
    if (!index.data(IconRole).toString().isEmpty() || index.data(BarsRole).isValid())
        width += 20;
    if (index.data(ShareRole).isValid())
        width += 72;
    if (index.data(ChoiceRole).toBool())
        width += 32;
    return {width, QStyledItemDelegate::sizeHint(option, index).height()};
}

QRectF LineDelegate::paintMarks(QPainter &painter, QRectF rect, const QModelIndex &index, const QColor &ink, qreal ratio) const
{
    if (const QVariant bars = index.data(BarsRole); bars.isValid()) {
        const int level = bars.toInt();
        const QColor fill = level >= 3 ? m_theme.color(Token::Good) : ink;
        paint::confidenceBars(painter, m_theme, {rect.left(), rect.center().y() - 5}, level, fill);
        rect.setLeft(rect.left() + 17);
    }
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        Token token = Token::Dim;
        for (const Token candidate : {Token::Accent, Token::Good, Token::Warn, Token::Bad}) {
            if (m_theme.color(candidate) == ink)
                token = candidate;
        }
        painter.drawPixmap(QPointF(rect.left(), std::round(rect.center().y() - 7)), m_theme.pixmap(icon, token, 14, ratio));
        rect.setLeft(rect.left() + 20);
    }
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        const QVariant goal = index.data(GoalRole);
        paintShareBar(painter, m_theme, QRectF(rect.left(), rect.top(), 64, rect.height()), share.toDouble(),
                      goal.isValid() ? goal.toDouble() : -1, ink);
        rect.setLeft(rect.left() + 72);
    }
    return rect;
}

QRectF LineDelegate::paintField(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool isCurrent, qreal ratio) const
{
    const Tone tone = Tone(index.data(ToneRole).toInt());
    const QRectF box = rect.adjusted(-side + .5, 2.5, side - 4.5, -3.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(tone == Tone::Warn ? Token::WarnSoft : Token::Surface));
    QPen pen(m_theme.color(isCurrent ? Token::Accent : Token::StrongLine), isCurrent ? 2 : 1);
    if (tone == Tone::Dim && !isCurrent)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(box, 5, 5);
    painter.restore();
    if (index.data(ChoiceRole).toInt() != 1)
        return rect.adjusted(0, 0, -4, 0);
    painter.drawPixmap(QPointF(box.right() - 18, std::round(box.center().y() - 6)),
                       m_theme.pixmap(u"chevrondown"_s, Token::Dim, 12, ratio));
    return rect.adjusted(0, 0, -20, 0);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRectF cell(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool hasFocus = view && view->hasFocus();
    painter->fillRect(cell, m_theme.color(isSelected ? Token::AccentSoft : Token::Surface));
    painter->fillRect(QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), m_theme.color(Token::Line));
    if (isSelected && index.column() == 0)
        painter->fillRect(QRectF(cell.left(), cell.top(), hasFocus ? 3 : 2, cell.height() - 1),
                          m_theme.color(hasFocus ? Token::Accent : Token::Faint));

    const QColor ink = toneColor(m_theme, index.data(ToneRole).toInt());
    const qreal ratio = painter->device()->devicePixelRatioF();
    QRectF rect = cell.adjusted(index.column() == 0 ? side + 4 : side, 0, -side, -1);
    if (index.data(ChoiceRole).toInt() > 0)
        rect = paintField(*painter, rect, index, isSelected && hasFocus, ratio);
    rect = paintMarks(*painter, rect, index, ink, ratio);

    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).isValid() ? index.data(Qt::TextAlignmentRole).toInt()
                                                                              : int(Qt::AlignLeft | Qt::AlignVCenter));
    const bool isStrong = index.data(StrongRole).toBool() || Tone(index.data(ToneRole).toInt()) == Tone::Strong;
    painter->setFont(m_theme.font(13, isStrong ? QFont::DemiBold : QFont::Normal));
    const QString words = index.data(Qt::DisplayRole).toString();
    if (const QString lead = index.data(LeadRole).toString(); !lead.isEmpty()) {
        const QRectF before = rect.adjusted(0, 0, -paint::figureWidth(painter->font(), words), 0);
        QFont light = m_theme.font(13);
        painter->setFont(light);
        painter->setPen(m_theme.color(Token::Dim));
        paint::figures(*painter, before, Qt::AlignRight | Qt::AlignVCenter, lead);
        painter->setFont(m_theme.font(13, isStrong ? QFont::DemiBold : QFont::Normal));
    }
    painter->setPen(ink);
    if (index.data(FiguresRole).toBool())
        paint::figures(*painter, rect, alignment, words);
    else
        paint::line(*painter, rect, alignment, words);
    painter->restore();
}

} // namespace tradewind
