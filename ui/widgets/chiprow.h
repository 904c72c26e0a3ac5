// SPDX-License-Identifier: Apache-2.0
// Chips side by side, the first ones first: where room is short the rest is counted ("+2").
#pragma once

#include "models/base/roles.h"
#include "ui/style/theme.h"

#include <QList>
#include <QWidget>

namespace tradewind {

class ChipRow : public QWidget
{
    Q_OBJECT

public:
    using Chip = std::pair<QString, Tone>;

    explicit ChipRow(const Theme &theme, QWidget *parent = nullptr);

    /// `title` stands dim before them.
    void say(const QString &title, const QList<Chip> &chips);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title;
    QList<Chip> m_chips;
};

} // namespace tradewind
