// SPDX-License-Identifier: Apache-2.0
#include "models/today/promisemodel.h"

#include "base/tr.h"
#include "models/base/deskroles.h"
#include "models/base/words.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString title(const PromiseKept &kept)
{
    switch (kept.promise) {
    case Promise::Acknowledge:
        return tr("Receipt ≤ %1 s").arg(kept.limit);
    case Promise::FirstContact:
        return tr("First call ≤ %1 min").arg(kept.limit);
    case Promise::Reply:
        return tr("Answer taken up");
    case Promise::Engaged:
        return tr("Click called");
    case Promise::Flagged:
        return tr("Equity list called");
    }
    return {};
}

QString words(const PromiseKept &kept, int column)
{
    return column == PromiseModel::Title  ? title(kept)
           : column == PromiseModel::Kept ? percent(kept.kept.rate())
                                          : tr("goal %1").arg(percent(kept.goal));
}

} // namespace

PromiseModel::PromiseModel(const TodayBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_kept(book.promisesKept())
{}

void PromiseModel::reload()
{
    const QList<PromiseKept> now = m_book.promisesKept();
    if (now == m_kept)
        return;
    beginResetModel();
    m_kept = now;
    endResetModel();
}

int PromiseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kept.size());
}

int PromiseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PromiseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PromiseKept &kept = m_kept.at(index.row());
    const int column = index.column();
    const std::optional<double> rate = kept.kept.rate();
    switch (role) {
    case Qt::DisplayRole:
        return words(kept, column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1: %2 of %3 in the last seven days, goal %4")
            .arg(title(kept), count(kept.kept.hits), count(kept.kept.of), percent(kept.goal));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Kept ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole:
        return int(column == Title ? Tone::Normal : !rate ? Tone::Dim : *rate >= kept.goal ? Tone::Good : Tone::Warn);
    case StrongRole:
        return column == Kept;
    case FiguresRole:
        return column == Kept;
    case ShareRole:
        return column == Goal ? QVariant(rate.value_or(0)) : QVariant();
    case GoalRole:
        return column == Goal ? QVariant(kept.goal) : QVariant();
    default:
        return {};
    }
}

} // namespace tradewind
