// SPDX-License-Identifier: Apache-2.0
// One order on the board: number and person, vehicle, and the one fact that matters now.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace tradewind {

class BoardModel;

class OrderCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    OrderCardDelegate(const Theme &theme, const BoardModel &model, const QTimeZone &zone, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const BoardModel &m_model;
    QTimeZone m_zone;
};

} // namespace tradewind
