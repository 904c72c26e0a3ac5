// SPDX-License-Identifier: Apache-2.0
// The eight steps of the trade-in funnel over the appraisal book: how many, of how many, against the goal.
#pragma once

#include "programs/appraisals/appraisalfunnel.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QFrame>

namespace tradewind {

class FunnelStep;

class FunnelStrip : public QFrame
{
    Q_OBJECT

public:
    enum Step { Appraised, SameDay, Unsold, Contacted, Later, Lost, Open, Never, StepCount };

    explicit FunnelStrip(const Theme &theme, QWidget *parent = nullptr);

    void show(const AppraisalFunnel &funnel);

Q_SIGNALS:
    /// A step was pressed: the list beside it should follow.
    void chosen(int step);

private:
    std::array<FunnelStep *, StepCount> m_steps{};
};

/// One step: title, figure, a bar relative to all appraised, and what it is measured against.
class FunnelStep : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FunnelStep(const Theme &theme, QWidget *parent = nullptr);

    void show(const QString &title, int number, double share, const QString &note, Theme::Token noteTone, bool isBad);
    QSize sizeHint() const override { return QSize(120, 84); }
    QSize minimumSizeHint() const override { return QSize(84, 84); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_note;
    int m_number = 0;
    double m_share = 0;
    Theme::Token m_noteTone = Theme::Token::Dim;
    bool m_isBad = false;
};

} // namespace tradewind
