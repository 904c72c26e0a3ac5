// SPDX-License-Identifier: Apache-2.0
#include "models/today/forecastmodel.h"

#include "models/base/deskroles.h"
#include "models/base/words.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

ForecastModel::ForecastModel(TodayBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_weeks(book.forecast())
    , m_callsPerWeek(book.callsPerWeek())
{}

void ForecastModel::reload()
{
    beginResetModel();
    m_weeks = m_book.forecast();
    m_callsPerWeek = m_book.callsPerWeek();
    endResetModel();
}

int ForecastModel::count(const ForecastWeek &week, int column) const
{
    switch (column) {
    case ByPayment:
        return week.byPayment;
    case ByValue:
        return week.byValue;
    case ByLease:
        return week.byLease;
    case Total:
        return week.total();
    }
    return 0;
}

int ForecastModel::sum(Column column) const
{
    int sum = 0;
    for (const ForecastWeek &week : m_weeks)
        sum += count(week, column);
    return sum;
}

int ForecastModel::highest() const
{
    int highest = std::max(1, m_callsPerWeek);
    for (const ForecastWeek &week : m_weeks)
        highest = std::max(highest, week.total());
    return highest;
}

int ForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_weeks.size());
}

int ForecastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForecastWeek &week = m_weeks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Week ? QVariant(dayWords(week.begins)) : QVariant(count(week, index.column()));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Week ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        return tr("Week of %1: %2 by payment, %3 by value, %4 by lease end")
            .arg(dayWords(week.begins))
            .arg(week.byPayment)
            .arg(week.byValue)
            .arg(week.byLease);
    case FiguresRole:
        return index.column() != Week;
    }
    return {};
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Week:
        return tr("Week of");
    case ByPayment:
        return tr("Payment");
    case ByValue:
        return tr("Value");
    case ByLease:
        return tr("Lease");
    case Total:
        return tr("All", "sum");
    }
    return {};
}

} // namespace tradewind
