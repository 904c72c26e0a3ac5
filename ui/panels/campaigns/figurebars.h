// SPDX-License-Identifier: Apache-2.0
// Bars with their labels beside them: a funnel, the months of a back-test, the arms of an experiment.
#pragma once

#include "models/base/roles.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <optional>

namespace tradewind {

struct FigureBar
{
    QString label;
    double value = 0;       ///< length of the bar, in the unit of the longest
    QString figure, second; ///< behind the bar; second is dim, at the right
    Tone tone = Tone::Accent;
    std::optional<double> mark;                     ///< a thin line: a goal, or a second value
    std::optional<std::pair<double, double>> range; ///< an interval: then a dot at `value` and a line, no bar
    bool operator==(const FigureBar &) const = default;
};

class FigureBars : public QWidget
{
    Q_OBJECT

public:
    FigureBars(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// `whole`: the value of a full bar; 0: the longest of them.
    void show(const QList<FigureBar> &bars, double whole = 0);
    const QList<FigureBar> &bars() const { return m_bars; }
    void setLabelWidth(int width) { m_labelWidth = width; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<FigureBar> m_bars;
    double m_whole = 0;
    int m_labelWidth = 104;
};

} // namespace tradewind
