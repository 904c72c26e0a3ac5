// SPDX-License-Identifier: Apache-2.0
// The equity bar as a widget of its own.
#pragma once

#include "ui/widgets/equitybar.h"

#include <QWidget>

namespace tradewind {

class EquityBarView : public QWidget
{
    Q_OBJECT

public:
    EquityBarView(const Theme &theme, const EquityRange &equity, Money threshold, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    EquityRange m_equity;
    Money m_threshold;
};

} // namespace tradewind
