// SPDX-License-Identifier: Apache-2.0
// How a person's own session stands against a day's usual targets; nobody else sees it (L61).
#pragma once

#include "ui/style/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace tradewind {

class GoalStrip : public QWidget
{
    Q_OBJECT

public:
    /// `share` of the goal, 0–1; absent: nothing to hold it against yet.
    struct Goal
    {
        QString title, value;
        std::optional<double> share;
    };

    explicit GoalStrip(const Theme &theme, QWidget *parent = nullptr);

    /// `title` and `note` stand in the first cell.
    void show(const QString &title, const QString &note, const QList<Goal> &goals);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_title, m_note;
    QList<Goal> m_goals;
};

} // namespace tradewind
