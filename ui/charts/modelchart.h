// SPDX-License-Identifier: Apache-2.0
// Matches by model as plain bars with the number at the end.
#pragma once

#include "models/pipeline/pipelinebook.h"
#include "ui/charts/chartview.h"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalBarSeries;
class QValueAxis;

namespace tradewind {

class ModelChart : public ChartView
{
    Q_OBJECT

public:
    explicit ModelChart(const Theme &theme, QWidget *parent = nullptr);

    /// Most first.
    void show(const QList<ModelCount> &models);
    QString csv() const override;

Q_SIGNALS:
    void modelChosen(const QString &model);

protected:
    void restyle() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QList<ModelCount> m_models;
    QHorizontalBarSeries *m_series;
    QBarSet *m_set;
    QBarCategoryAxis *m_names;
    QValueAxis *m_axis;
};

} // namespace tradewind
