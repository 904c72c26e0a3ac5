// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inbox/messagedelegate.h"

#include "models/inbox/threadmodel.h"
#include "ui/style/paint.h"
#include "ui/widgets/celldelegate.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QScrollBar>

#include <cmath>

namespace tradewind {

using Token = Theme::Token;

namespace {

constexpr qreal widest = 0.78; // of the view
constexpr qreal side = 16, padX = 12, padY = 8, noteHeight = 20;
constexpr int dayHeight = 26, eventHeight = 26;
constexpr qsizetype longestShown = 4'000; // longer mails are read on the customer's page

constexpr int longestWord = 28; // longer ones, addresses mostly, may be broken here

/// The text with a place to break in words too long for a bubble; Qt breaks either between words or anywhere.
QString shownText(const QModelIndex &index)
{
    QString shown;
    int run = 0;
    for (const QChar c : index.data().toString().left(longestShown)) {
        run = c.isSpace() || c.isLowSurrogate() || c.isMark() ? (c.isSpace() ? 0 : run) : run + 1;
        shown += c;
        if (run == longestWord && !c.isHighSurrogate()) {
            shown += QChar(0x200B);
            run = 0;
        }
    }
    return shown;
}

/// As wide as a row is once the list scrolls: a row measured before the scroll bar is there must not be too low for its text after.
int widthIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->width() - 2 * view->frameWidth() - view->verticalScrollBar()->sizeHint().width() : option.rect.width();
}

} // namespace

MessageDelegate::MessageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSizeF MessageDelegate::textSize(qreal width, const QString &text) const
{
    const qreal room = std::max(80.0, (width - 2 * side) * widest - 2 * padX);
    const QRectF box = QFontMetricsF(m_theme.font(13)).boundingRect(QRectF(0, 0, room, 1e6), Qt::TextWordWrap, text);
    return QSizeF(std::ceil(box.width()) + 1, std::max(17.0, std::ceil(box.height())));
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(ThreadModel::IsDayRole).toBool())
        return QSize(200, dayHeight);
    if (index.data(ThreadModel::IsEventRole).toBool())
        return QSize(200, eventHeight);
    return QSize(200, static_cast<int>(textSize(widthIn(option), shownText(index)).height() + 2 * padY + noteHeight + 4));
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect);
    if (index.data(ThreadModel::IsDayRole).toBool()) {
        painter->setFont(m_theme.font(11));
        const QString day = index.data().toString();
        const qreal width = QFontMetricsF(painter->font()).horizontalAdvance(day) + 20;
        painter->fillRect(QRectF(box.left() + side, box.center().y(), box.width() - 2 * side, 1), m_theme.color(Token::Line));
        const QRectF gap(box.center().x() - width / 2, box.top(), width, box.height());
        painter->fillRect(gap, m_theme.color(Token::Surface));
        painter->setPen(m_theme.color(Token::Dim));
        painter->drawText(gap, Qt::AlignCenter | Qt::TextSingleLine, day);
        painter->restore();
        return;
    }
    if (index.data(ThreadModel::IsEventRole).toBool()) {
        paintEvent(*painter, box, index);
        painter->restore();
        return;
    }
    const bool isOurs = index.data(ThreadModel::IsOursRole).toBool();
    const QString text = shownText(index);
    const QSizeF size = textSize(widthIn(option), text) + QSizeF(2 * padX, 2 * padY);
    const QRectF bubble(QPointF(isOurs ? box.right() - side - size.width() : box.left() + side, box.top() + 2), size);
    painter->setPen(isOurs ? QPen(Qt::NoPen) : QPen(m_theme.color(Token::StrongLine), 1));
    painter->setBrush(m_theme.color(isOurs ? Token::Background : Token::Surface));
    painter->drawRoundedRect(bubble.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, m_theme, bubble, 8);
    painter->setFont(m_theme.font(13));
    painter->setPen(m_theme.color(Token::Text));
    painter->drawText(bubble.adjusted(padX, padY, -padX + 1, -padY), Qt::TextWordWrap, text);
    painter->setFont(m_theme.font(11));
    painter->setPen(m_theme.color(CellDelegate::ink(Tone(index.data(ThreadModel::NoteToneRole).toInt()))));
    paint::line(*painter, QRectF(box.left() + side, bubble.bottom() + 2, box.width() - 2 * side, noteHeight - 4),
                isOurs ? Qt::AlignRight : Qt::AlignLeft, index.data(ThreadModel::NoteRole).toString());
    painter->restore();
}

void MessageDelegate::paintEvent(QPainter &painter, const QRectF &box, const QModelIndex &index) const
{
    const QRectF line = box.adjusted(side, 0, -side, 0);
    painter.drawPixmap(QPointF(line.left(), line.center().y() - 7), m_theme.pixmap(index.data(ThreadModel::EventIconRole).toString(),
                                                                                   Token::Dim, 14, painter.device()->devicePixelRatioF()));
    const QString time = index.data(ThreadModel::NoteRole).toString();
    painter.setFont(m_theme.font(12));
    painter.setPen(m_theme.color(Token::Dim));
    paint::figures(painter, line, Qt::AlignRight | Qt::AlignVCenter, time);
    paint::line(painter, line.adjusted(22, 0, -paint::figureWidth(painter.font(), time) - 12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                index.data().toString());
}

} // namespace tradewind
