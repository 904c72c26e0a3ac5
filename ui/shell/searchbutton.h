// SPDX-License-Identifier: Apache-2.0
// Looks like a search field, opens the palette.
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace tradewind {

class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override { return QSize(280, 30); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace tradewind
