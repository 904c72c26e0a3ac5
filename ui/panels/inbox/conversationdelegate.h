// SPDX-License-Identifier: Apache-2.0
// Rows of the inbox: who and what they drive, how long they wait, what they wrote, what it is about.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace tradewind {

class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ConversationDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    void paintNames(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    void paintIntent(QPainter &painter, const QRectF &box, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace tradewind
