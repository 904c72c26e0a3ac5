// SPDX-License-Identifier: Apache-2.0
#include "models/today/monthmodel.h"

#include "models/base/deskroles.h"
#include "models/base/words.h"

#include <QLocale>

namespace tradewind {

using namespace Qt::StringLiterals;

MonthModel::MonthModel(TodayBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_month(book.monthToDate())
{}

void MonthModel::reload()
{
    m_month = m_book.monthToDate();
    Q_EMIT dataChanged(index(0, 0), index(0, ColumnCount - 1));
}

QString MonthModel::span() const
{
    if (!m_month.from.isValid() || !m_month.to.isValid())
        return {};
    return tr("%1 to %2").arg(dayWords(m_month.from), dayWords(m_month.to));
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool MonthModel::hasResult() const
{
    return m_month.soldFrom && m_month.inScope > 0;
}

double MonthModel::share() const
{
    return hasResult() ? double(*m_month.soldFrom) / m_month.inScope : 0;
}

QString MonthModel::words(int column) const
{
    const QLocale locale;
    switch (column) {
    case Program:
        return tr("Equity mining");
    case InScope:
        return tr("%Ln in scope", nullptr, m_month.inScope);
    case Crossed:
        return tr("%n crossed", nullptr, m_month.crossed);
    case Result:
        return percent(hasResult() ? std::optional(share()) : std::nullopt, 1);
    case Goal:
        return tr("goal %1").arg(percent(m_month.goal, 1));
    case Outcome:
        return m_month.soldFrom ? tr("%n trades", nullptr, *m_month.soldFrom) : absent();
    case Gross:
        return m_month.gross ? dollars(*m_month.gross) : absent();
    }
    return {};
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const bool isLeft = column == Program || column == Goal;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words(column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight));
    case ToneRole:
        if (column == Result || column == Goal)
            return int(!hasResult() ? Tone::Dim : share() >= m_month.goal ? Tone::Good : Tone::Warn);
        return int(Tone::Normal);
    case StrongRole:
        return column == Program || column == Result || column == Gross;
    case FiguresRole:
        return !isLeft;
    // The goal stands at three quarters of the bar, so that what is above it still shows.
    case ShareRole:
        return column == Goal ? QVariant(m_month.goal > 0 ? share() / m_month.goal * 0.75 : 0.0) : QVariant();
    case GoalRole:
        return column == Goal ? QVariant(0.75) : QVariant();
    }
    return {};
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Program || section == Goal ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Program");
    case InScope:
        return tr("In scope");
    case Crossed:
        return tr("Crossed");
    case Result:
        return tr("Result");
    case Goal:
        return QString();
    case Outcome:
        return tr("Outcome");
    case Gross:
        return tr("Gross");
    }
    return {};
}

} // namespace tradewind
