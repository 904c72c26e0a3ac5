// SPDX-License-Identifier: Apache-2.0
// A key cap that is not a button: in the status strip, in card heads, in the key map.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace tradewind {

class KeyCap : public QWidget
{
    Q_OBJECT

public:
    KeyCap(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// "Ctrl+Shift+C" → "Ctrl Shift C", Return and arrows as signs: the way caps are lettered.
    static QString letter(const QKeySequence &sequence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_key;
};

} // namespace tradewind
