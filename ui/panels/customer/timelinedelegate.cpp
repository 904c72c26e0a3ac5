// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/customer/timelinedelegate.h"

#include "models/customer/timelinemodel.h"
#include "ui/style/paint.h"
#include "ui/widgets/celldelegate.h"

#include <QFontMetricsF>

namespace tradewind {

using Token = Theme::Token;

TimelineDelegate::TimelineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return QSize(200, index.data(TimelineModel::IsDayRole).toBool() ? 24 : 40);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect);
    if (index.data(TimelineModel::IsDayRole).toBool()) {
        painter->fillRect(box, m_theme.color(Token::Background));
        painter->fillRect(QRectF(box.left(), box.top(), box.width(), 1), m_theme.color(Token::Line));
        painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.color(Token::Line));
        painter->setFont(m_theme.font(11, QFont::DemiBold));
        painter->setPen(m_theme.color(Token::Dim));
        paint::line(*painter, box.adjusted(12, 0, -12, 0), Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(box, m_theme.color(Token::AccentSoft));
        painter->fillRect(QRectF(box.left(), box.top(), 2, box.height()), m_theme.color(Token::Accent));
    }
    painter->setFont(m_theme.font(11));
    painter->setPen(m_theme.color(Token::Dim));
    paint::figures(*painter, QRectF(box.left() + 8, box.top() + 4, 62, 17), Qt::AlignRight, index.data(TimelineModel::TimeRole).toString());
    painter->drawPixmap(box.topLeft() + QPointF(79, 6), m_theme.pixmap(index.data(TimelineModel::IconRole).toString(),
                                                                       option.state & QStyle::State_Selected ? Token::Accent : Token::Dim,
                                                                       14, painter->device()->devicePixelRatioF()));
    const QString actor = index.data(TimelineModel::ActorRole).toString();
    const qreal actorWidth = QFontMetricsF(painter->font()).horizontalAdvance(actor);
    paint::line(*painter, QRectF(box.left(), box.top() + 4, box.width() - 12, 17), Qt::AlignRight, actor);
    const qreal left = box.left() + 106;
    const qreal room = box.width() - 106 - 12;
    paint::line(*painter, QRectF(left, box.top() + 21, room, 15), Qt::AlignLeft, index.data(TimelineModel::DetailRole).toString());
    painter->setFont(m_theme.font(13));
    painter->setPen(m_theme.color(Token::Text));
    const QString title = index.data().toString();
    const QString chip = index.data(TimelineModel::ChipRole).toString();
    const qreal chipWidth = chip.isEmpty() ? 0 : QFontMetricsF(m_theme.font(10, QFont::DemiBold)).horizontalAdvance(chip) + 12;
    const qreal titleRoom = room - actorWidth - 12 - (chipWidth > 0 ? chipWidth + 8 : 0);
    const qreal titleWidth = std::min(titleRoom, QFontMetricsF(painter->font()).horizontalAdvance(title));
    paint::line(*painter, QRectF(left, box.top() + 3, titleRoom, 18), Qt::AlignLeft, title);
    if (!chip.isEmpty()) {
        const auto tone = Tone(index.data(TimelineModel::ChipToneRole).toInt());
        const QRectF pill(left + titleWidth + 8, box.top() + 4, chipWidth, 16);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(tone == Tone::Good ? Token::GoodSoft : tone == Tone::Warn ? Token::WarnSoft : Token::AccentSoft));
        painter->drawRoundedRect(pill, 8, 8);
        painter->setPen(m_theme.color(CellDelegate::ink(tone)));
        painter->setFont(m_theme.font(10, QFont::DemiBold));
        painter->drawText(pill, Qt::AlignCenter, chip);
    }
    painter->restore();
}

} // namespace tradewind
