// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/sectionlist.h"

#include "ui/style/paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tradewind {

using Token = Theme::Token;

namespace {

enum Role { PageRole = Qt::UserRole + 1, BadgeTextRole };

class SectionDelegate : public QStyledItemDelegate
{
public:
    SectionDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {140, index.data(PageRole).isValid() ? 32 : index.row() == 0 ? 24 : 36};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF rect = QRectF(option.rect).adjusted(.5, 1.5, -.5, -1.5);
        const QString words = index.data(Qt::DisplayRole).toString();
        if (!index.data(PageRole).isValid()) {
            painter->setFont(m_theme.font(11));
            painter->setPen(m_theme.color(Token::Dim));
            painter->drawText(rect.adjusted(9, 0, -8, -3), Qt::AlignLeft | Qt::AlignBottom, words);
            painter->restore();
            return;
        }
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        if (isChosen) {
            painter->setPen(QPen(m_theme.color(Token::Line), 1));
            painter->setBrush(m_theme.color(Token::Surface));
            painter->drawRoundedRect(rect, 6, 6);
        }
        const QString badge = index.data(BadgeTextRole).toString();
        painter->setFont(m_theme.font(11));
        const qreal badgeWidth = badge.isEmpty() ? 0 : paint::figureWidth(painter->font(), badge) + 6;
        painter->setPen(m_theme.color(Token::Dim));
        paint::figures(*painter, rect.adjusted(8, 0, -8, 0), Qt::AlignRight, badge);
        painter->setFont(m_theme.font(13, isChosen ? QFont::DemiBold : QFont::Normal));
        painter->setPen(m_theme.color(isChosen ? Token::Text : Token::Dim));
        paint::line(*painter, rect.adjusted(9, 0, -8 - badgeWidth, 0), Qt::AlignLeft, words);
        const auto *view = static_cast<const QWidget *>(option.widget);
        if (isChosen && view && view->hasFocus())
            paint::focusRing(*painter, m_theme, rect);
        painter->restore();
    }

private:
    const Theme &m_theme;
};

} // namespace

SectionList::SectionList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("setupPages"));
    setAccessibleName(tr("Pages of Setup"));
    setFixedWidth(152);
    setFrameShape(NoFrame);
    setStyleSheet(QStringLiteral("QListView { background: transparent; padding: 0; }"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new SectionDelegate(theme, this));
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(PageRole).isValid())
            Q_EMIT pageChosen(item->data(PageRole).toInt());
    });
}

void SectionList::addHeading(const QString &words)
{
    auto *item = new QListWidgetItem(words, this);
    item->setFlags(Qt::NoItemFlags);
}

void SectionList::addPage(const QString &title)
{
    int pages = 0;
    for (int row = 0; row < count(); ++row)
        pages += item(row)->data(PageRole).isValid() ? 1 : 0;
    auto *item = new QListWidgetItem(title, this);
    item->setData(PageRole, pages);
}

QListWidgetItem *SectionList::page(int page) const
{
    for (int row = 0; row < count(); ++row) {
        const QVariant number = item(row)->data(PageRole);
        if (number.isValid() && number.toInt() == page)
            return item(row);
    }
    return nullptr;
}

void SectionList::setBadge(int number, const QString &badge)
{
    if (QListWidgetItem *item = page(number)) {
        item->setData(BadgeTextRole, badge);
        item->setData(Qt::AccessibleTextRole, badge.isEmpty() ? item->text() : QStringLiteral("%1, %2").arg(item->text(), badge));
    }
}

void SectionList::setCurrentPage(int number)
{
    if (QListWidgetItem *item = page(number))
        setCurrentItem(item);
}

void SectionList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Right)
        Q_EMIT pageEntered();
    else
        QListWidget::keyPressEvent(event);
}

} // namespace tradewind
