// SPDX-License-Identifier: Apache-2.0
// A small icon with a tone, and a sentence that may wrap beside it.
#pragma once

#include "models/base/roles.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace tradewind {

class IconLine : public QWidget
{
    Q_OBJECT

public:
    /// `detail` is a dim second sentence below; may be empty.
    IconLine(const Theme &theme, const QString &icon, Tone tone, const QString &text, const QString &detail = {},
             QWidget *parent = nullptr);

    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    Tone m_tone;
    QLabel *m_sentence;
};

} // namespace tradewind
