// SPDX-License-Identifier: Apache-2.0
// How equity is spread over the store: all customers grey, those that match in accent, zero and thresholds as lines.
#pragma once

#include "models/pipeline/pipelinebook.h"
#include "ui/charts/chartview.h"

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace tradewind {

class DistributionChart : public ChartView
{
    Q_OBJECT

public:
    explicit DistributionChart(const Theme &theme, QWidget *parent = nullptr);

    /// `threshold` is the what-if, `saved` the saved view's; `overThreshold` and `byLease` are said in words inside the plot.
    void show(const QList<EquityBucket> &buckets, Money threshold, Money saved, int overThreshold, int byLease);
    QString csv() const override;

Q_SIGNALS:
    /// A bar was pressed: equity from, below.
    void rangeChosen(Money from, Money below);

protected:
    void restyle() override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    Money step() const;
    qreal place(Money amount) const;
    void readOut(bool isInside, int index);

    QList<EquityBucket> m_buckets;
    Money m_threshold, m_saved;
    int m_over = 0, m_byLease = 0;
    double m_top = 1;
    QStackedBarSeries *m_series;
    QBarSet *m_matching, *m_rest;
    QBarCategoryAxis *m_names;
    QValueAxis *m_axis;
};

} // namespace tradewind
