// SPDX-License-Identifier: Apache-2.0
// Which attempt of how many: those made filled, the one at hand in the accent, the others outlined.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class AttemptDots : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptDots(const Theme &theme, QWidget *parent = nullptr);
    void show(int attempt, int attempts);
    QSize sizeHint() const override { return {84, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_attempt = 1, m_attempts = 1;
};

} // namespace tradewind
