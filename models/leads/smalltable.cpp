// SPDX-License-Identifier: Apache-2.0
#include "models/leads/smalltable.h"

namespace tradewind {

SmallTable::SmallTable(const QStringList &headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(headings)
{}

void SmallTable::setLines(const QList<Line> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int SmallTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SmallTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant SmallTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == KeyRole)
        return line.key;
    const SmallCell cell = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case ExportRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : cell.tip;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (cell.isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case SecondLineRole:
        return cell.second;
    case SecondToneRole:
        return int(Tone::Dim);
    case ToneRole:
        return int(cell.tone);
    case FiguresRole:
        return cell.isFigure;
    }
    return {};
}

QVariant SmallTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.at(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = !m_lines.isEmpty() && m_lines.first().cells.value(section).isFigure;
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace tradewind
