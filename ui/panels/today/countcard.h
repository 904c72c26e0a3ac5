// SPDX-License-Identifier: Apache-2.0
// One of the count cards of Today: a name, a number, a few words, and the key that presses it.
#pragma once

#include "models/base/roles.h"
#include "ui/style/theme.h"

#include <QAbstractButton>

namespace tradewind {

/// Checkable; pressed it has an accent border and a soft fill.
class CountCard : public QAbstractButton
{
    Q_OBJECT

public:
    CountCard(const Theme &theme, const QString &title, const QString &key, QWidget *parent = nullptr);

    void showCount(int count, const QString &note, Tone tone);
    QSize sizeHint() const override { return {200, 68}; }
    QSize minimumSizeHint() const override { return {140, 68}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_key, m_note;
    int m_count = 0;
    Tone m_tone = Tone::Dim;
};

} // namespace tradewind
