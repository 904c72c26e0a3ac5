// SPDX-License-Identifier: Apache-2.0
// How every table cell is painted: one or two lines, tones, badges, the selected row's rule.
#pragma once

#include "models/base/roles.h"
#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace tradewind {

/// Reads CellRole from the model. Subclasses paint extra into paintContent().
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr qreal side = 5; ///< between a cell's edge and what it says

    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The colour of a tone.
    static Theme::Token ink(Tone tone);
    /// The ground behind words of a tone; `otherwise` for those without one of their own.
    static Theme::Token soft(Tone tone, Theme::Token otherwise);

protected:
    /// `box` is the cell without its side margins.
    virtual void paintContent(QPainter &painter, const QRectF &box, const QModelIndex &index) const;
    const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
};

} // namespace tradewind
