// SPDX-License-Identifier: Apache-2.0
// The crossing forecast: a stacked bar a week with its total on top, and a line for what the team can call.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QChart;
class QChartView;
class QLabel;

namespace tradewind {

class ForecastModel;

/// Hover reads a week out, click chooses it, Ctrl+Shift+C copies the picture.
class ForecastChart : public QWidget
{
    Q_OBJECT

public:
    ForecastChart(const Theme &theme, ForecastModel &model, QWidget *parent = nullptr);

    /// The chart as a picture.
    QPixmap picture();

Q_SIGNALS:
    /// A week was clicked; `row` is its row in the model.
    void weekChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();

    const Theme &m_theme;
    ForecastModel &m_model;
    QChartView *m_view;
    int m_week = -1; ///< chosen with the keyboard
};

} // namespace tradewind
