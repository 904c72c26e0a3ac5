// SPDX-License-Identifier: Apache-2.0
// When this person was tried: morning, afternoon and evening by weekday, with what came of it.
#pragma once

#include "models/queue/queuedesk.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class AttemptMap : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptMap(const Theme &theme, QWidget *parent = nullptr);

    /// `part` 0–2 and `day` 0–6 are now, in the customer's week.
    void show(const std::array<std::array<AttemptMark, 7>, 3> &marks, int part, int day);
    QSize sizeHint() const override { return QSize(376, 110); }
    /// The cell not tried yet that comes next, in words; empty when all were.
    QString nextUntried() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::array<std::array<AttemptMark, 7>, 3> m_marks{};
    int m_part = 0, m_day = 0;
};

} // namespace tradewind
