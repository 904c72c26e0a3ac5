// SPDX-License-Identifier: Apache-2.0
// A sequence as a timeline: a day ruler, who is where now, a lane for each channel, and what may happen on any day.
#pragma once

#include "models/campaigns/campaignfacts.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class SequenceView : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceView(const Theme &theme, QWidget *parent = nullptr);

    /// `sequence` may be an edited copy of what `facts` tells of.
    void show(const CampaignFacts &facts, const Sequence &sequence, int selected);
    void select(int step);
    QSize minimumSizeHint() const override { return {600, 242}; }
    QSize sizeHint() const override { return {976, 290}; }

Q_SIGNALS:
    void stepClicked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Mark
    {
        QRectF box, label;
        QString title;
    };
    void layOut();
    qreal xOf(double day) const { return m_left + day * m_dayWidth; }
    static int laneOf(StepKind kind);
    void paintRuler(QPainter &painter) const;
    void paintPeople(QPainter &painter) const;
    void paintOrder(QPainter &painter) const;
    void paintStep(QPainter &painter, int step) const;
    void paintAnyDay(QPainter &painter) const;

    const Theme &m_theme;
    CampaignFacts m_facts;
    Sequence m_sequence;
    std::vector<double> m_days;
    std::vector<Mark> m_marks;
    qreal m_left = 0, m_dayWidth = 20, m_lane = 34;
    int m_lastDay = 30, m_selected = 0;
};

} // namespace tradewind
