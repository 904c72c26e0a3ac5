// SPDX-License-Identifier: Apache-2.0
// Five sliders and what they change: customers, trades, gross, cost.
#pragma once

#include "models/pipeline/pipelinebook.h"
#include "ui/style/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace tradewind {

class TickSlider;

class WhatIfStrip : public QFrame
{
    Q_OBJECT

public:
    explicit WhatIfStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Takes over a filter without emitting anything.
    void show(const PipelineFilter &filter, const PipelineView &saved, QDate today);
    /// Figures now, and of the saved view for the differences.
    void showFigures(const WhatIfFigures &now, const WhatIfFigures &saved);
    void focusFirst();

Q_SIGNALS:
    /// A slider moved.
    void filterEdited(const PipelineFilter &filter);

private:
    struct Control
    {
        TickSlider *slider = nullptr;
        QLabel *title = nullptr, *value = nullptr, *low = nullptr, *mid = nullptr, *high = nullptr;
    };
    struct Figure
    {
        QLabel *title = nullptr, *value = nullptr, *change = nullptr;
    };
    Control addControl(QHBoxLayout *row, const QString &name, const QString &title, int width, int low, int high, int step);
    void readSliders();
    void showWords();

    const Theme &m_theme;
    PipelineFilter m_filter, m_saved;
    QDate m_today;
    bool m_isFilling = false;
    Control m_equity, m_payments, m_buffer, m_lease, m_asOf;
    Figure m_customers, m_trades, m_gross, m_cost;
};

} // namespace tradewind
