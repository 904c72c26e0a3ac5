// SPDX-License-Identifier: Apache-2.0
// What runs by itself, one row a task: when it last looked, what it came to, and what is wrong with it.
#pragma once

#include "jobs/standing/standingwork.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace tradewind {

class StandingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, State, Looked, Outcome, ColumnCount };

    /// Times of day are told in `zone`.
    explicit StandingModel(QTimeZone zone, QObject *parent = nullptr);

    /// A task looked: its row is new or different.
    void take(const StandingNote &note);
    /// True while any task fails.
    bool isFailing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const StandingNote &note, int column) const;

    QTimeZone m_zone;
    QList<StandingNote> m_notes;
};

} // namespace tradewind
