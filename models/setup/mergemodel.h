// SPDX-License-Identifier: Apache-2.0
// Who was taken for the same person, by which rule, and the way back.
#pragma once

#include "models/setup/mergebook.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace tradewind {

class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kept, Merged, Rule, Evidence, When, State, ColumnCount };

    MergeModel(MergeBook &book, QTimeZone zone, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Asks the book again.
    void reload();
    bool mayUndo(int row) const;
    /// Makes two people of one again.
    void undo(int row);
    bool isLoading() const { return m_isLoading; }
    /// Why the list is not there, or why an undo failed; empty when all is well.
    const QString &errorText() const { return m_errorText; }

Q_SIGNALS:
    void stateChanged();

private:
    QString words(const MergedPair &pair, int column) const;

    MergeBook &m_book;
    QTimeZone m_zone;
    QList<MergedPair> m_pairs;
    QString m_errorText;
    bool m_isLoading = false;
};

} // namespace tradewind
