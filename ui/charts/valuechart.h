// SPDX-License-Identifier: Apache-2.0
// Value and payoff of one vehicle over 18 months: where they were, where they go.
#pragma once

#include "models/customer/customerfacts.h"
#include "ui/charts/chartview.h"

class QLineSeries;
class QValueAxis;

namespace tradewind {

class ValueChart : public ChartView
{
    Q_OBJECT

public:
    explicit ValueChart(const Theme &theme, QWidget *parent = nullptr);

    void show(const GarageVehicle &vehicle, QDate today);
    QString csv() const override;

protected:
    void restyle() override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QPointF place(const AmountOnDay &at) const;

    GarageVehicle m_vehicle;
    QDate m_today, m_from, m_to;
    double m_low = 0, m_high = 1, m_step = 1;
    QLineSeries *m_value, *m_payoff, *m_valueAhead, *m_payoffAhead;
    QValueAxis *m_days, *m_amounts;
};

} // namespace tradewind
