// SPDX-License-Identifier: Apache-2.0
// One repair order beside the board: minutes from inspection to answer, and what the customer is shown, with its points.
#pragma once

#include "jobs/service/servicesnapshot.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class OrderView : public QWidget
{
    Q_OBJECT

public:
    explicit OrderView(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing shows how to choose one.
    void show(const ServiceOrder *order, const QTimeZone &zone, QDate today);
    /// The findings in the inspection's order, without our scores, for a person to say which come first; and back.
    void setPicking(bool isPicking);
    void setPicked(const QList<Id> &items);
    bool isPicking() const { return m_isPicking; }
    /// The finding a digit stands for while picking; 0: none.
    Id itemAt(int digit) const;
    QSize minimumSizeHint() const override { return {300, 420}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString notTexted() const;
    qreal paintLatency(QPainter &painter, qreal top) const;
    qreal paintFinding(QPainter &painter, qreal top, int place, const ServiceFinding &finding) const;

    QList<ServiceFinding> inOrder() const;
    void paintPicks(QPainter &painter, qreal top) const;
    QString accessibleWords() const;

    const Theme &m_theme;
    bool m_isPicking = false;
    std::optional<ServiceOrder> m_order;
    QTimeZone m_zone;
    QDate m_today;
};

} // namespace tradewind
