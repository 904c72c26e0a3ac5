// SPDX-License-Identifier: Apache-2.0
// What a rule says of the words being typed, in a soft box under them.
#pragma once

#include "models/base/roles.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace tradewind {

class GuardLine : public QWidget
{
    Q_OBJECT

public:
    explicit GuardLine(const Theme &theme, QWidget *parent = nullptr);

    /// Hidden without words. Warn or Bad.
    void say(const QString &words, Tone tone = Tone::Warn);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Warn;
    QLabel *m_words;
};

} // namespace tradewind
