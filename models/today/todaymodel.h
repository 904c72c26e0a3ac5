// SPDX-License-Identifier: Apache-2.0
// The table of the card that is pressed: same view, the columns of that card.
#pragma once

#include "models/today/todaybook.h"

#include <QAbstractTableModel>

namespace tradewind {

/// Rows of one card, or of one week of the forecast.
class TodayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Customer,
        Vehicle,
        WhyCrossed,
        Equity,
        Payment,
        Work,
        Ready,
        Advisor,
        LeaseEnd,
        Short,
        Expected,
        Deed,
        Due,
        Since,
        Age,
        Offer,
        Worth,
        Touches,
        NextTouch,
        Rep,
        Score
    };
    enum Role { CustomerIdRole = Qt::UserRole + 50 };

    /// `book` outlives the model.
    explicit TodayModel(TodayBook &book, QObject *parent = nullptr);

    /// Shows the rows of a card.
    void showCard(TodayCard card);
    /// Shows the customers of one week of the forecast.
    void showWeek(const ForecastWeek &week);
    /// The book moved on: takes the rows anew.
    void reload();

    TodayCard card() const { return m_card; }
    /// The week shown instead of a card, if any.
    const std::optional<ForecastWeek> &week() const { return m_week; }
    const TodayRow &todayRow(int row) const { return m_rows.at(row); }
    int rowOfCustomer(qint64 customer) const;
    /// "14 customers now over $3,000 · average $3,234".
    QString summary() const;
    Column columnAt(int section) const { return m_columns.at(section); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// "Crossed since yesterday", "On the property now", …
    static QString cardTitle(TodayCard card);
    /// What an empty card says: one sentence, then what to do or expect.
    std::pair<QString, QString> emptyWords() const;

private:
    void take();
    int rowOf(int place) const;

    TodayBook &m_book;
    TodayCard m_card = TodayCard::Crossed;
    std::optional<ForecastWeek> m_week;
    QList<Column> m_columns;
    QList<TodayRow> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace tradewind
