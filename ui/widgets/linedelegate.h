// SPDX-License-Identifier: Apache-2.0
// Paints one-line table rows: words with tone, icon, guess bars, a thin share bar with its goal, a field that opens.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace tradewind {

/// Reads the roles of models/base/roles.h and models/base/deskroles.h.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int side = 8; ///< between a cell's edge and what it says

    LineDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    const Theme &theme() const { return m_theme; }

private:
    QRectF paintMarks(QPainter &painter, QRectF rect, const QModelIndex &index, const QColor &ink, qreal ratio) const;
    QRectF paintField(QPainter &painter, const QRectF &rect, const QModelIndex &index, bool isCurrent, qreal ratio) const;

    const Theme &m_theme;
};

/// A 4-px bar: `share` of it filled, a tick at `goal` when that is 0–1.
void paintShareBar(QPainter &painter, const Theme &theme, const QRectF &rect, double share, double goal, const QColor &fill);

/// The colour of a tone.
QColor toneColor(const Theme &theme, int tone);

} // namespace tradewind
