// SPDX-License-Identifier: Apache-2.0
// A table header whose words stand over what they name, with a quiet sort arrow.
#pragma once

#include "ui/style/theme.h"

#include <QHeaderView>

namespace tradewind {

class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(const Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const Theme &m_theme;
};

} // namespace tradewind
