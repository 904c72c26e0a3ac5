// SPDX-License-Identifier: Apache-2.0
// A form in columns: each field under its title, with a line below that says what it means, in groups under headings.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace tradewind {

class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    FieldGrid(const Theme &theme, int columns, QWidget *parent = nullptr);

    /// A heading over what follows; it begins a new line.
    void addHeading(const QString &words);
    /// Adds a field, named for who hears the window; `beside` stands at the end of its title. A field that says its title itself, a check
    /// box, has none here. Answers the line below the field.
    QLabel *addField(const QString &title, QWidget *field, const QString &meaning, QWidget *beside = nullptr);
    /// Takes every field out.
    void clear();

private:
    const Theme &m_theme;
    QGridLayout *m_grid;
    const int m_columns;
    int m_row = 0, m_column = 0; ///< where the next one goes
};

} // namespace tradewind
