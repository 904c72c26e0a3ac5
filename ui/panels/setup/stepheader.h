// SPDX-License-Identifier: Apache-2.0
// The steps of a task in a row: a tick for what is done, a filled circle for where you are.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

/// Steps already passed can be clicked.
class StepHeader : public QWidget
{
    Q_OBJECT

public:
    StepHeader(const Theme &theme, const QStringList &steps, QWidget *parent = nullptr);

    /// `isDone`: the last step is finished, too.
    void setStep(int step, bool isDone = false);
    QSize sizeHint() const override;

Q_SIGNALS:
    void stepClicked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<QRectF> places() const;

    const Theme &m_theme;
    QStringList m_steps;
    int m_step = 0;
    bool m_isDone = false;
};

} // namespace tradewind
