// SPDX-License-Identifier: Apache-2.0
// Rows that could not be taken in: what is wrong, in which value, why that usually happens.
#pragma once

#include "models/setup/importdesk.h"

#include <QAbstractTableModel>

namespace tradewind {

/// Serves the preview of a file and the list of stored rejects; only the latter is edited (the whole row, in column Value).
class RejectModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Wrong, Value, Who, Cause, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 50, RawRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRejects(const QList<RejectLine> &rejects);
    const RejectLine &reject(int row) const { return m_rejects.at(row); }
    /// How many there are of each kind, most frequent first.
    QList<std::pair<QString, int>> kinds() const;
    /// All of it as CSV with the reason column; values that a spreadsheet would run as a formula are made harmless.
    QString toCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const RejectLine &reject, int column) const;

    QList<RejectLine> m_rejects;
};

} // namespace tradewind
