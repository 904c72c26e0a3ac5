// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/service/ordercarddelegate.h"
#include "models/base/words.h"

#include "models/service/boardmodel.h"
#include "ui/style/paint.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/linedelegate.h"

#include <QFontMetricsF>

namespace tradewind {

using namespace Qt::StringLiterals;
using Token = Theme::Token;

OrderCardDelegate::OrderCardDelegate(const Theme &theme, const BoardModel &model, const QTimeZone &zone, QDate today, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
    , m_zone(zone)
    , m_today(today)
{}

QSize OrderCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight};
}

void OrderCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ServiceOrder &order = m_model.order(index.row());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRectF box = QRectF(option.rect).adjusted(8.5, .5, -8.5, -6.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(isSelected ? Token::Accent : Token::Line), 1));
    painter->setBrush(m_theme.color(isSelected ? Token::AccentSoft : Token::Surface));
    painter->drawRoundedRect(box, 6, 6);
    const QRectF inner = box.adjusted(8, 4, -8, -4);
    painter->setFont(m_theme.font(12, QFont::DemiBold));
    painter->setPen(m_theme.color(Token::Text));
    paint::figures(*painter, QRectF(inner.left(), inner.top(), inner.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, order.number);
    painter->setFont(m_theme.font(11));
    painter->setPen(m_theme.color(Token::Dim));
    const QString promise = promiseWords(order, m_today);
    if (!promise.isEmpty()) {
        const bool isPast = order.promisedOn < m_today && order.stage != ServiceStage::Ready;
        painter->setFont(m_theme.font(11, isPast ? QFont::DemiBold : QFont::Normal));
        painter->setPen(m_theme.color(isPast ? Token::Bad : Token::Dim));
        paint::figures(*painter, QRectF(inner.left(), inner.top(), inner.width(), 16), Qt::AlignRight | Qt::AlignVCenter, promise);
        painter->setFont(m_theme.font(11));
        painter->setPen(m_theme.color(Token::Dim));
    } else if (order.stage == ServiceStage::Sent && order.openedAt) // the others' chips name the amount
        paint::figures(*painter, QRectF(inner.left(), inner.top(), inner.width(), 16), Qt::AlignRight | Qt::AlignVCenter,
                       dollars(order.recommended));
    const QString line = order.vehicle.isEmpty() ? order.person : order.person + u" · "_s + order.vehicle;
    paint::line(*painter, QRectF(inner.left(), inner.top() + 17, inner.width(), 15), Qt::AlignLeft | Qt::AlignVCenter, line);

    const OrderChip chip = chipOf(order, m_zone);
    painter->setFont(m_theme.font(11, QFont::DemiBold));
    const qreal icon = chip.icon.isEmpty() ? 0 : 15;
    const qreal width = std::min(inner.width(), QFontMetricsF(painter->font()).horizontalAdvance(chip.text) + 14 + icon);
    const QRectF pill(inner.left(), inner.top() + 34, width, 18);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.color(CellDelegate::soft(chip.tone, Token::Background)));
    painter->drawRoundedRect(pill, 9, 9);
    const QColor ink = toneColor(m_theme, int(chip.tone));
    if (icon > 0) {
        const Token tint = chip.tone == Tone::Good   ? Token::Good
                           : chip.tone == Tone::Warn ? Token::Warn
                           : chip.tone == Tone::Bad  ? Token::Bad
                                                     : Token::Dim;
        painter->drawPixmap(QPointF(pill.left() + 6, pill.top() + 3),
                            m_theme.pixmap(chip.icon, tint, 12, painter->device()->devicePixelRatioF()));
    }
    painter->setPen(ink);
    paint::line(*painter, pill.adjusted(7 + icon, 0, -5, 0), Qt::AlignLeft | Qt::AlignVCenter, chip.text);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, m_theme, box, 6);
    painter->restore();
}

} // namespace tradewind
