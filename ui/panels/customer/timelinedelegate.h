// SPDX-License-Identifier: Apache-2.0
// Rows of the timeline: time, icon, what, who; a 24-px band for each day.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace tradewind {

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tradewind
