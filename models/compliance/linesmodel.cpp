// SPDX-License-Identifier: Apache-2.0
#include "models/compliance/linesmodel.h"

namespace tradewind {

using namespace Qt::StringLiterals;

LinesModel::LinesModel(QStringList heads, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heads(std::move(heads))
{}

void LinesModel::setLines(Lines lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LineCell cell = m_lines.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case ToneRole:
        return int(cell.tone);
    case Qt::AccessibleTextRole:
        return m_heads.at(index.column()) + u": "_s + cell.text;
    }
    return {};
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_heads.value(section)) : QVariant();
}

} // namespace tradewind
