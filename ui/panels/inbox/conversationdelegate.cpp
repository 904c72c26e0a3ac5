// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/conversationdelegate.h"

#include "models/inbox/conversationmodel.h"
#include "ui/style/paint.h"
#include "ui/widgets/celldelegate.h"

#include <QFontMetricsF>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

namespace {

constexpr int headHeight = 26, rowHeight = 65;
constexpr qreal side = 12;

} // namespace

ConversationDelegate::ConversationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return QSize(240, index.data(ConversationModel::IsHeadRole).toBool() ? headHeight : rowHeight);
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect);
    if (index.data(ConversationModel::IsHeadRole).toBool()) {
        paintHead(*painter, box, index);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(box, m_theme.color(Token::AccentSoft));
        painter->fillRect(QRectF(box.left(), box.top(), 2, box.height()), m_theme.color(Token::Accent));
    }
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.color(Token::Line));
    const QRectF inner = box.adjusted(side, 6, -side, -6);
    paintNames(*painter, inner, index);
    painter->setFont(m_theme.font(12));
    painter->setPen(m_theme.color(Token::Text));
    paint::line(*painter, QRectF(inner.left(), inner.top() + 18, inner.width(), 16), Qt::AlignLeft,
                u"\u201C%1\u201D"_s.arg(index.data(SecondLineRole).toString()));
    paintIntent(*painter, QRectF(inner.left(), inner.top() + 36, inner.width(), 17), index);
    painter->restore();
}

void ConversationDelegate::paintHead(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    painter.fillRect(box, m_theme.color(Token::Background));
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.color(Token::Line));
    const QRectF line = box.adjusted(side, 0, -side, 0);
    const QString title = index.data().toString();
    painter.setFont(m_theme.font(11, QFont::DemiBold));
    painter.setPen(m_theme.color(CellDelegate::ink(Tone(index.data(ToneRole).toInt()))));
    paint::line(painter, line, Qt::AlignLeft, title);
    const qreal taken = QFontMetricsF(painter.font()).horizontalAdvance(title) + 8;
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(Token::Dim));
    paint::figures(painter, line.adjusted(taken, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                   index.data(ConversationModel::HeadCountRole).toString());
    paint::line(painter, line.adjusted(taken + 28, 0, 0, 0), Qt::AlignRight, index.data(ConversationModel::HeadNoteRole).toString());
}

void ConversationDelegate::paintNames(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const QString wait = index.data(ConversationModel::WaitRole).toString();
    painter.setFont(m_theme.font(12, QFont::DemiBold));
    painter.setPen(m_theme.color(CellDelegate::ink(Tone(index.data(ConversationModel::WaitToneRole).toInt()))));
    const QRectF line(box.left(), box.top(), box.width(), 17);
    paint::figures(painter, line, Qt::AlignRight, wait);
    const qreal room = box.width() - paint::figureWidth(painter.font(), wait) - 12;
    painter.setFont(m_theme.font(13, QFont::DemiBold));
    painter.setPen(m_theme.color(Token::Text));
    const QString name = index.data().toString();
    paint::line(painter, QRectF(line.left(), line.top(), room, 17), Qt::AlignLeft, name);
    const qreal taken = std::min(room, QFontMetricsF(painter.font()).horizontalAdvance(name)) + 6;
    painter.setFont(m_theme.font(12));
    painter.setPen(m_theme.color(Token::Dim));
    if (room > taken + 24)
        paint::line(painter, QRectF(line.left() + taken, line.top(), room - taken, 17), Qt::AlignLeft,
                    index.data(ConversationModel::VehicleRole).toString());
}

void ConversationDelegate::paintIntent(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    painter.drawPixmap(box.topLeft() + QPointF(0, 2), m_theme.pixmap(index.data(ConversationModel::IconRole).toString(), Token::Dim, 13,
                                                                     painter.device()->devicePixelRatioF()));
    const auto tone = Tone(index.data(ConversationModel::IntentToneRole).toInt());
    const QString words = index.data(ConversationModel::IntentRole).toString();
    painter.setFont(m_theme.font(10, QFont::DemiBold));
    const QRectF pill(box.left() + 20, box.top(), QFontMetricsF(painter.font()).horizontalAdvance(words) + 28, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(CellDelegate::soft(tone, Token::AccentSoft)));
    painter.drawRoundedRect(pill, 8, 8);
    painter.setPen(m_theme.color(CellDelegate::ink(tone)));
    painter.drawPixmap(pill.topLeft() + QPointF(6, 2.5),
                       m_theme.pixmap(index.data(ConversationModel::IntentIconRole).toString(), CellDelegate::ink(tone), 11,
                                      painter.device()->devicePixelRatioF()));
    painter.drawText(pill.adjusted(20, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    painter.setFont(m_theme.font(11));
    painter.setPen(m_theme.color(Token::Dim));
    paint::line(painter, QRectF(pill.right() + 8, box.top(), box.right() - pill.right() - 8, 16), Qt::AlignLeft,
                index.data(ConversationModel::FactRole).toString());
}

} // namespace tradewind
