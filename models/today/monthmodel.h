// SPDX-License-Identifier: Apache-2.0
// The month so far, one row a program; this release has the equity program.
#pragma once

#include "models/today/todaybook.h"

#include <QAbstractTableModel>

namespace tradewind {

class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Program, InScope, Crossed, Result, Goal, Outcome, Gross, ColumnCount };

    explicit MonthModel(TodayBook &book, QObject *parent = nullptr);

    void reload();
    /// "Nov 1 to 24".
    QString span() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(int column) const;
    bool hasResult() const;
    double share() const;

    TodayBook &m_book;
    MonthToDate m_month;
};

} // namespace tradewind
