// SPDX-License-Identifier: Apache-2.0
// What moves dollars per repair order: causes at the left, effect at the right, the weakest path drawn strong.
#pragma once

#include "jobs/service/servicesnapshot.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class CauseTree : public QWidget
{
    Q_OBJECT

public:
    explicit CauseTree(const Theme &theme, QWidget *parent = nullptr);

    /// `recovered` is the share of declined lines won back.
    void show(const ServiceFigures &figures, const std::optional<double> &recovered, Money wonBack);
    QSize minimumSizeHint() const override { return {380, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Node
    {
        QString title, value, goal;
        double share = -1, goalPlace = 1; ///< share of the bar; under 0 is not known
        bool isGood = false, isRoot = false;
    };
    QRectF placeOf(int column, int row, int rows) const;
    void paintNode(QPainter &painter, const QRectF &box, const Node &node) const;

    const Theme &m_theme;
    QList<Node> m_causes, m_middle, m_effects;
    int m_weak = -1; ///< the cause the strong path begins at
};

} // namespace tradewind
