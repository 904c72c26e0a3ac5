// SPDX-License-Identifier: Apache-2.0
#include "models/pipeline/pipelinemodel.h"

#include "models/base/words.h"
#include "models/pipeline/pipelinecells.h"

namespace tradewind {

using namespace Qt::StringLiterals;
using Column = PipelineColumn;

PipelineModel::PipelineModel(PipelineBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{}

PipelineRow PipelineModel::pipelineRow(int row) const
{
    if (row < 0 || row >= m_book.count())
        return {};
    if (row != m_cachedRow) {
        m_cached = m_book.row(row);
        m_cachedRow = row;
    }
    return m_cached;
}

void PipelineModel::setFilter(const PipelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    apply();
}

void PipelineModel::openView(const PipelineView &view)
{
    m_saved = view;
    m_filter = view.filter;
    apply();
}

void PipelineModel::saveView(const QString &name)
{
    m_saved = PipelineView{name, m_filter};
    apply();
}

void PipelineModel::reload()
{
    take([this] { m_book.setFilter(m_filter, m_saved.filter); });
}

void PipelineModel::take(const std::function<void()> &change)
{
    // Selection is by place in this model; a reset clears it, which is the honest answer after a new order.
    beginResetModel();
    m_cachedRow = -1;
    change();
    endResetModel();
    Q_EMIT bookChanged();
    if (m_book.isCounted())
        Q_EMIT countsChanged();
}

void PipelineModel::apply()
{
    const auto ask = [this] { m_book.setFilter(m_filter, m_saved.filter); };
    if (!m_book.answersLater()) {
        take(ask);
        return;
    }
    ask();
    Q_EMIT bookChanged(); // the sentence says the new filter at once
}

int PipelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_book.count();
}

int PipelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : pipelineColumnCount;
}

QVariant PipelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    const PipelineRow row = pipelineRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return firstLine(row, column);
    case SecondLineRole:
        return secondLine(row, column);
    case SecondIconRole:
        return column == Column::LastContact ? contactIcon(row.lastContact) : QString();
    case ToneRole:
        return int(tone(row, column));
    case SecondToneRole:
        return int(secondTone(row, column));
    case FiguresRole:
        return isFigures(column);
    case BadgeRole:
        return column == Column::Customer && row.addedByWhatIf ? tr("added") : QString();
    case LeadRole:
        return column == Column::Payment && row.paymentNow ? QString(dollars(*row.paymentNow) + u" → "_s) : QString();
    case RangeRole:
        return column == Column::Equity && row.equity ? QVariant::fromValue(*row.equity) : QVariant();
    case WindowRole:
        return column == Column::Window ? QVariant::fromValue(row.window) : QVariant();
    case ExportRole:
        return exported(row, column);
    case Qt::AccessibleTextRole:
        return column == Column::Customer ? summary(row) : firstLine(row, column);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    default:
        return {};
    }
}

QVariant PipelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= pipelineColumnCount)
        return {};
    const auto column = Column(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = column == Column::Payoff || column == Column::Value || column == Column::Payment || column == Column::Left ||
                             column == Column::Score;
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

void PipelineModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= pipelineColumnCount)
        return;
    const auto ask = [this, column, order] { m_book.sort(Column(column), order); };
    if (m_book.answersLater())
        ask();
    else
        take(ask);
}

} // namespace tradewind
