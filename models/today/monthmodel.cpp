// SPDX-License-Identifier: Apache-2.0
#include "models/today/monthmodel.h"

#include "base/tr.h"
#include "models/base/deskroles.h"
#include "models/base/words.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString title(const ProgramMonth &month)
{
    return month.program == "equity"_L1       ? tr("Equity mining")
           : month.program == "appraisals"_L1 ? tr("Trade-in follow-up")
           : month.program == "leads"_L1      ? tr("Leads")
                                              : tr("Service recovery");
}

QString scope(const ProgramMonth &month)
{
    const int number = static_cast<int>(month.inScope); // lupdate only reads a plain name
    return month.program == "equity"_L1       ? tr("%Ln contacted", nullptr, number)
           : month.program == "appraisals"_L1 ? tr("%Ln unsold", nullptr, number)
           : month.program == "leads"_L1      ? tr("%Ln received", nullptr, number)
                                              : tr("%Ln declined", nullptr, number);
}

QString outcome(const ProgramMonth &month)
{
    const int number = static_cast<int>(month.outcome);
    return month.program == "leads"_L1     ? tr("%Ln sold", nullptr, number)
           : month.program == "service"_L1 ? tr("%Ln won back", nullptr, number)
                                           : tr("%Ln trades", nullptr, number);
}

QString words(const ProgramMonth &month, int column)
{
    switch (column) {
    case MonthModel::Program:
        return title(month);
    case MonthModel::InScope:
        return scope(month);
    case MonthModel::OnTime:
        return percent(month.onTime.rate());
    case MonthModel::Appointments:
        return month.appointments == 0 ? absent() : tr("%1 set, %2 shown").arg(count(month.appointments), count(month.shown));
    case MonthModel::Result:
        return percent(month.result, 1);
    case MonthModel::Goal:
        return tr("goal %1").arg(percent(month.goal)); // whole percents, as they are set
    case MonthModel::Outcome:
        return outcome(month);
    case MonthModel::Gross:
        return month.gross ? dollars(*month.gross) : absent();
    default:
        return {};
    }
}

/// A few words in a row that reads from the left; the others are figures.
bool isLeft(int column)
{
    return column == MonthModel::Program || column == MonthModel::Goal;
}

} // namespace

MonthModel::MonthModel(const TodayBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_months(book.months())
{}

void MonthModel::reload()
{
    const QList<ProgramMonth> now = m_book.months();
    if (now.size() != m_months.size()) {
        beginResetModel();
        m_months = now;
        endResetModel();
    } else if (now != m_months) {
        m_months = now;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

QString MonthModel::span() const
{
    const QDate day = m_book.day();
    if (!day.isValid())
        return {};
    return tr("%1 to %2").arg(dayWords(QDate(day.year(), day.month(), 1)), dayWords(day));
}

QString MonthModel::sentence(int row) const
{
    const ProgramMonth &month = m_months.at(row);
    QStringList parts{scope(month)};
    if (month.onTime.of > 0)
        parts << tr("%1 on time").arg(percent(month.onTime.rate()));
    if (month.appointments > 0)
        parts << tr("%1 appointments").arg(count(month.appointments));
    parts << outcome(month);
    if (month.gross)
        parts << dollars(*month.gross);
    return tr("%1: %2").arg(title(month), parts.join(u", "_s));
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const ProgramMonth &month = m_months.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words(month, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isLeft(column) ? Qt::AlignLeft : Qt::AlignRight));
    case ToneRole:
        if (column == Result || column == Goal)
            return int(!month.result ? Tone::Dim : *month.result >= month.goal ? Tone::Good : Tone::Warn);
        return int(column == Program ? Tone::Strong : Tone::Normal);
    case StrongRole:
        return column == Program || column == Result || column == Gross;
    case FiguresRole:
        return !isLeft(column);
    // The goal stands at three quarters of the bar, so that what is above it still shows.
    case ShareRole:
        return column == Goal ? QVariant(month.goal > 0 ? std::min(1.0, month.result.value_or(0) / month.goal * 0.75) : 0.0) : QVariant();
    case GoalRole:
        return column == Goal ? QVariant(0.75) : QVariant();
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isLeft(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Program:
        return tr("Program");
    case InScope:
        return tr("In scope");
    case OnTime:
        return tr("On time");
    case Appointments:
        return tr("Appointments");
    case Result:
        return tr("Result");
    case Outcome:
        return tr("Outcome");
    case Gross:
        return tr("Gross");
    default:
        return QString();
    }
}

} // namespace tradewind
