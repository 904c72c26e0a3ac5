// SPDX-License-Identifier: Apache-2.0
// The crossing forecast as a table: a chart maps its columns, a copy of it is a CSV.
#pragma once

#include "models/today/todaybook.h"

#include <QAbstractTableModel>

namespace tradewind {

/// One row a week.
class ForecastModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Week, ByPayment, ByValue, ByLease, Total, ColumnCount };

    explicit ForecastModel(TodayBook &book, QObject *parent = nullptr);

    void reload();
    const ForecastWeek &week(int row) const { return m_weeks.at(row); }
    int callsPerWeek() const { return m_callsPerWeek; }
    /// Customers of one cause over all weeks; Total for all.
    int sum(Column column) const;
    /// Highest week, at least 1.
    int highest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int count(const ForecastWeek &week, int column) const;

    TodayBook &m_book;
    QList<ForecastWeek> m_weeks;
    int m_callsPerWeek = 0;
};

} // namespace tradewind
