// SPDX-License-Identifier: Apache-2.0
// What every chart can do: follow the theme, be copied as a picture, be saved as PNG, SVG or CSV.
#pragma once

#include "ui/style/theme.h"

#include <QChartView>

namespace tradewind {

/// Bars and lines come from Qt Charts; axes, guides and direct labels are painted here, on the 4-px grid, without legends.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);

    /// The figures behind the picture, RFC 4180.
    virtual QString csv() const = 0;

protected:
    const Theme &theme() const { return m_theme; }
    /// Room around the plot for what is painted by hand.
    void setPlotMargins(const QMargins &margins);
    QRectF plot() const;
    /// Sets the colours of series again; called on every change of theme.
    virtual void restyle() = 0;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void save(const QString &suffix);

    const Theme &m_theme;
    QMargins m_margins;
};

} // namespace tradewind
