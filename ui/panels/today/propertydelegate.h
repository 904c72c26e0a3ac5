// SPDX-License-Identifier: Apache-2.0
// Two-line rows of "On the property now": who and which vehicle, equity, why they are here.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace tradewind {

class PropertyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PropertyDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace tradewind
