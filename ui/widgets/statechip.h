// SPDX-License-Identifier: Apache-2.0
// A rounded chip that names a state: word, colour and a small sign beside it.
#pragma once

#include "models/base/roles.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(const Theme &theme, QWidget *parent = nullptr);

    /// `bars` 1–3 draws confidence bars; otherwise `icon` is drawn.
    void say(const QString &text, Tone tone, int bars, const QString &icon = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text, m_icon;
    Tone m_tone = Tone::Normal;
    int m_bars = 0;
};

} // namespace tradewind
