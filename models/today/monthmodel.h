// SPDX-License-Identifier: Apache-2.0
// The month so far, one row a program.
#pragma once

#include "models/today/todaybook.h"

#include <QAbstractTableModel>

namespace tradewind {

class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Program, InScope, OnTime, Appointments, Result, Goal, Outcome, Gross, ColumnCount };

    /// `book` outlives the model.
    explicit MonthModel(const TodayBook &book, QObject *parent = nullptr);

    void reload();
    /// "Nov 1 to Nov 24".
    QString span() const;
    /// A row as one line: "Equity mining: 238 contacted, 20 trades, $74,000".
    QString sentence(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const TodayBook &m_book;
    QList<ProgramMonth> m_months;
};

} // namespace tradewind
