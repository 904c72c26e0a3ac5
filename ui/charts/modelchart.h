// SPDX-License-Identifier: Apache-2.0
// Counts by name as plain bars with the number at the end: matches by model, the stages of a funnel.
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

    /// What a screen reader says, and the heads of the two columns of csv(); matches by model unless set.
    void setHeadings(const QString &title, const QString &name, const QString &number);
    /// From top to bottom.
    void show(const QList<ModelCount> &models);
    QString csv() const override;

Q_SIGNALS:
    void modelChosen(const QString &model);

protected:
    void restyle() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QList<ModelCount> m_models;
    QString m_heads = QStringLiteral("model,matches");
    QHorizontalBarSeries *m_series;
    QBarSet *m_set;
    QBarCategoryAxis *m_names;
    QValueAxis *m_axis;
};

} // namespace tradewind
