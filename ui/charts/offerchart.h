// SPDX-License-Identifier: Apache-2.0
// An offer carried along with the books since its day, with the offer and the trigger as lines.
#pragma once

#include "programs/appraisals/appraisalstanding.h"
#include "ui/charts/chartview.h"

class QLineSeries;
class QValueAxis;

namespace tradewind {

class OfferChart : public ChartView
{
    Q_OBJECT

public:
    explicit OfferChart(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden where no value has moved yet.
    void show(const AppraisalFacts &facts, const AppraisalStanding &standing, QDate today, int triggerBasisPoints);
    QString csv() const override;

protected:
    void restyle() override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QList<std::pair<QDate, double>> m_points;
    QDate m_from, m_to;
    double m_offer = 0, m_trigger = 0, m_low = 0, m_high = 1;
    int m_triggerBasisPoints = 500;
    QLineSeries *m_value;
    QValueAxis *m_days, *m_amounts;
};

} // namespace tradewind
