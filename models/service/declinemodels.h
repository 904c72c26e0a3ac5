// SPDX-License-Identifier: Apache-2.0
// Declined work as two tables: dollars by reason and age, and whom to win back next.
#pragma once

#include "jobs/service/declinedwords.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace tradewind {

class ServiceDesk;

/// Rows add up to the last column, columns to the last row. Lapsed work is not in Open.
class DeclineAgeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reason, To30, To60, To90, To120, Lapsed, Open, ColumnCount };
    /// Of a cell by reason and age: its share of the largest, 0 to 1; lapsed ones among themselves.
    enum Role { BarRole = Qt::UserRole + 71 };

    explicit DeclineAgeModel(const ServiceDesk &desk, QObject *parent = nullptr);
    void reload();
    /// The reason of a row; nothing for the sum.
    std::optional<DeclineReason> reason(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Money amount(int row, int column) const;

    const ServiceDesk &m_desk;
    QList<QList<Money>> m_cells; ///< reason, age
};

/// The lines of a store may be a million, so it holds their places, and words only of what is looked at: a page is asked for when one of
/// its rows is drawn, and told by dataChanged.
class DeclineDueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Service, Amount, Next, When, ColumnCount };
    enum Role { CustomerIdRole = Qt::UserRole + 61 };

    /// `desk` outlives it.
    explicit DeclineDueModel(ServiceDesk &desk, QObject *parent = nullptr);
    /// Lines in one state, and of one reason and age when a cell of the other table was pressed.
    void show(RecoveryState state, std::optional<DeclineReason> reason = {}, std::optional<DeclineAge> age = {});
    void reload() { show(m_state, m_reason, m_age); }
    int countOf(RecoveryState state) const;
    /// Reads the words of every row, then calls `use`, while which they are all there: for a file. Not called once other rows are shown.
    void withAllWords(std::function<void()> use);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Pages = QHash<int, QList<DeclinedWords>>;

    DeclinedWords words(int row) const;
    void askWanted();
    void takePage(int page, const QList<DeclinedWords> &words);

    ServiceDesk &m_desk;
    RecoveryState m_state = RecoveryState::DueToday;
    std::optional<DeclineReason> m_reason;
    std::optional<DeclineAge> m_age;
    QList<qsizetype> m_rows;
    int m_shows = 0; ///< counts resets: words of rows shown before are not these rows'
    Pages m_pages;
    mutable QSet<int> m_wanted; ///< pages drawn without their words
    QSet<int> m_asked;
};

} // namespace tradewind
