// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fieldgrid.h"

#include "ui/widgets/clear.h"
#include "ui/widgets/text.h"

#include <QGridLayout>

namespace tradewind {

FieldGrid::FieldGrid(const Theme &theme, int columns, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_columns(columns)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    for (int i = 0; i < columns; ++i)
        m_grid->setColumnStretch(i, 1);
    column->addLayout(m_grid);
    column->addStretch(1);
}

void FieldGrid::addHeading(const QString &words)
{
    if (m_column > 0)
        ++m_row;
    m_column = 0;
    QLabel *heading = makeLabel(m_theme, words, 13, QFont::DemiBold);
    heading->setContentsMargins(0, m_row == 0 ? 0 : 8, 0, 0);
    m_grid->addWidget(heading, m_row++, 0, 1, m_columns);
}

QLabel *FieldGrid::addField(const QString &title, QWidget *field, const QString &meaning, QWidget *beside)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    field->setAccessibleDescription(meaning);
    if (!title.isEmpty()) {
        QLabel *label = makeLabel(m_theme, title, 11, QFont::DemiBold, QStringLiteral("dim"));
        label->setBuddy(field);
        field->setAccessibleName(title);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(0, 0, 0, 0);
        label->setMinimumHeight(20); // as high as a chip, so that fields stand in line
        head->addWidget(label);
        head->addStretch(1);
        if (beside != nullptr)
            head->addWidget(beside);
        column->addLayout(head);
    }
    QLabel *about = makeLabel(m_theme, meaning, 11, QFont::Normal, QStringLiteral("dim"));
    about->setWordWrap(true);
    column->addWidget(field);
    column->addWidget(about);
    column->addStretch(1);
    m_grid->addWidget(cell, m_row, m_column);
    m_column = (m_column + 1) % m_columns;
    m_row += m_column == 0;
    return about;
}

void FieldGrid::clear()
{
    clearLayout(m_grid);
    m_row = m_column = 0;
}

} // namespace tradewind
