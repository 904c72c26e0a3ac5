// SPDX-License-Identifier: Apache-2.0
// Messages of a conversation: ours grey at the right, theirs outlined at the left, what became of them below, a rule for each day.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace tradewind {

class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// A call, a visit, a look at a page: one dim line.
    void paintEvent(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    /// Size of the wrapped text within `width` of the view.
    QSizeF textSize(qreal width, const QString &text) const;

    const Theme &m_theme;
};

} // namespace tradewind
