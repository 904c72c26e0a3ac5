// SPDX-License-Identifier: Apache-2.0
// Initials of a person in a circle.
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace tradewind {

/// Its text is the whole name (read by screen readers and shown as tool tip); it paints the initials.
class PersonBadge : public QLabel
{
    Q_OBJECT

public:
    explicit PersonBadge(const Theme &theme, QWidget *parent = nullptr);

    /// "Jordan Blake" → "JB"; one word gives one letter.
    static QString initials(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace tradewind
