// SPDX-License-Identifier: Apache-2.0
// The columns of a file beside where they go: the table of step 2.
#pragma once

#include "models/setup/importdesk.h"

#include <QAbstractTableModel>

namespace tradewind {

/// A choice by a person makes a guess sure; two columns never go to the same place.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Yours, Samples, GoesTo, Guess, Filled, Seen, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 50, PlaceRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<ColumnLook> &columns, const QList<PlaceChoice> &places);
    const QList<ColumnLook> &columns() const { return m_columns; }
    const QList<PlaceChoice> &places() const { return m_places; }
    /// Row of the column that already goes to `place`; -1 when none does.
    int rowOf(const QString &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// GoesTo with a place as Qt::EditRole; empty leaves the column out. A place used elsewhere moves here, and the other row asks.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void leaveOut(int row);
    int askingCount() const;
    int guessedCount() const;
    /// First row that asks; -1 when all are answered.
    int firstAsking() const;

    static QString levelWord(GuessLevel level);

Q_SIGNALS:
    void matchChanged();

private:
    QString placeTitle(const QString &place) const;
    QString words(const ColumnLook &look, int column) const;
    Tone tone(const ColumnLook &look, int column) const;

    QList<ColumnLook> m_columns;
    QList<PlaceChoice> m_places;
};

} // namespace tradewind
