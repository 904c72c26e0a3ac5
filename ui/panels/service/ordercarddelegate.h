// SPDX-License-Identifier: Apache-2.0
// One order on the board: number and promised day, person and vehicle, and the one fact that matters now.
#pragma once

#include "ui/style/theme.h"

#include <QDate>
#include <QStyledItemDelegate>
#include <QTimeZone>

namespace tradewind {

class BoardModel;

class OrderCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 64; ///< a card and the gap under it

    OrderCardDelegate(const Theme &theme, const BoardModel &model, const QTimeZone &zone, QDate today, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const BoardModel &m_model;
    QTimeZone m_zone;
    QDate m_today;
};

} // namespace tradewind
