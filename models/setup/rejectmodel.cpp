// SPDX-License-Identifier: Apache-2.0
#include "models/setup/rejectmodel.h"

#include "base/csv.h"
#include "models/base/deskroles.h"

#include <QLocale>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

void RejectModel::setRejects(const QList<RejectLine> &rejects)
{
    beginResetModel();
    m_rejects = rejects;
    endResetModel();
}

QList<std::pair<QString, int>> RejectModel::kinds() const
{
    QList<std::pair<QString, int>> kinds;
    for (const RejectLine &reject : m_rejects) {
        const auto found = std::find_if(kinds.begin(), kinds.end(), [&reject](const auto &kind) { return kind.first == reject.kind; });
        if (found == kinds.end())
            kinds.append({reject.kind, 1});
        else
            ++found->second;
    }
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return kinds;
}

QString RejectModel::toCsv() const
{
    QStringList heads;
    for (int column = 0; column < ColumnCount; ++column)
        heads << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QByteArray csv = csvLine(heads << tr("Whole row"));
    for (const RejectLine &reject : m_rejects) {
        QStringList fields{QString::number(reject.line)};
        for (int column = Wrong; column < ColumnCount; ++column)
            fields << words(reject, column);
        csv += csvLine(fields << reject.raw);
    }
    return QString::fromUtf8(csv);
}

int RejectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rejects.size());
}

int RejectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RejectModel::words(const RejectLine &reject, int column) const
{
    switch (column) {
    case Line:
        return QLocale().toString(reject.line);
    case Wrong:
        return reject.wrong;
    case Value:
        return reject.value;
    case Who:
        return reject.who;
    case Cause:
        return reject.cause;
    }
    return {};
}

QVariant RejectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RejectLine &reject = m_rejects.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(reject, column);
    case Qt::ToolTipRole:
        return column == Value ? reject.raw : column == Line ? QString() : words(reject, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Line ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == Line ? tr("Line %1: %2, %3").arg(words(reject, Line), reject.wrong, reject.cause) : words(reject, column);
    case ToneRole:
        return int(column == Wrong || column == Value ? Tone::Normal : Tone::Dim);
    case StrongRole:
        return column == Wrong;
    case FiguresRole:
        return column == Line;
    case SortRole:
        return column == Line ? QVariant(reject.line) : words(reject, column);
    case KindRole:
        return reject.kind;
    case RawRole:
        return reject.raw;
    }
    return {};
}

QVariant RejectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Wrong:
        return tr("Wrong");
    case Value:
        return tr("In the file");
    case Who:
        return tr("Who");
    case Cause:
        return tr("Likely cause");
    }
    return {};
}

} // namespace tradewind
