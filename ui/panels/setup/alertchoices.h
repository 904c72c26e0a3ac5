// SPDX-License-Identifier: Apache-2.0
// What is worth an alert, who is asked first, and how they hear of it: the settings "alert.…" as switches and choices.
#pragma once

#include "ui/style/theme.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace tradewind {

class StaffModel;

class AlertChoices : public QWidget
{
    Q_OBJECT

public:
    /// Each change is kept at once. Theme and model outlive it.
    AlertChoices(const Theme &theme, StaffModel &model, QWidget *parent = nullptr);

    /// Shows what is kept; called when the model was read.
    void showChoices();

private:
    void addFlag(QVBoxLayout *column, const QString &key, const QString &title);
    QComboBox *addChoice(QVBoxLayout *column, const QString &key, const QString &title);

    const Theme &m_theme;
    StaffModel &m_model;
    QHash<QString, QCheckBox *> m_flags;
    QComboBox *m_order, *m_manager;
};

} // namespace tradewind
