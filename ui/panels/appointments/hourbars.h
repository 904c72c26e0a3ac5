// SPDX-License-Identifier: Apache-2.0
// The hours of a day as bars: how many places of each are taken.
#pragma once

#include "models/appointments/appointmentdesk.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class HourBars : public QWidget
{
    Q_OBJECT

public:
    explicit HourBars(const Theme &theme, QWidget *parent = nullptr);

    void setHours(const QList<HourPlaces> &hours);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString closedWords();

    const Theme &m_theme;
    QList<HourPlaces> m_hours;
};

} // namespace tradewind
