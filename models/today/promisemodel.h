// SPDX-License-Identifier: Apache-2.0
// What customers are promised and how often it was kept, one row a promise, against its goal.
#pragma once

#include "models/today/todaybook.h"

#include <QAbstractTableModel>

namespace tradewind {

class PromiseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Kept, Goal, ColumnCount };

    /// `book` outlives the model.
    explicit PromiseModel(const TodayBook &book, QObject *parent = nullptr);

    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const TodayBook &m_book;
    QList<PromiseKept> m_kept;
};

} // namespace tradewind
