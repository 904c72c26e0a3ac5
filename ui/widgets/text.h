// SPDX-License-Identifier: Apache-2.0
// Labels that never take data for markup.
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace tradewind {

/// A plain-text label of the type scale; `tone` is "", "dim", "good", "warn", "bad" or "accent" and follows the theme.
QLabel *makeLabel(const Theme &theme, const QString &text, int pixelSize = 13, QFont::Weight weight = QFont::Normal,
                  const QString &tone = {}, QWidget *parent = nullptr);

/// As makeLabel(), for one line beside others: where room is short it ends in "…" and, unless it has a tool tip, that says the rest.
QLabel *makeElidedLabel(const Theme &theme, const QString &text, int pixelSize = 13, QFont::Weight weight = QFont::Normal,
                        const QString &tone = {}, QWidget *parent = nullptr);

/// Changes the tone of a label made by makeLabel().
void setTone(QLabel *label, const QString &tone);

/// A 1-px rule, horizontal or vertical.
QWidget *makeRule(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace tradewind
