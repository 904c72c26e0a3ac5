// SPDX-License-Identifier: Apache-2.0
#include "models/setup/mappingmodel.h"

#include "models/base/deskroles.h"
#include "models/base/words.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

void MappingModel::setColumns(const QList<ColumnLook> &columns, const QList<PlaceChoice> &places)
{
    beginResetModel();
    m_columns = columns;
    m_places = places;
    endResetModel();
    Q_EMIT matchChanged();
}

int MappingModel::rowOf(const QString &place) const
{
    if (place.isEmpty())
        return -1;
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&place](const ColumnLook &look) { return look.place == place; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MappingModel::levelWord(GuessLevel level)
{
    switch (level) {
    case GuessLevel::LeftOut:
        return tr("left out");
    case GuessLevel::Asks:
        return tr("asks you");
    case GuessLevel::Likely:
        return tr("likely");
    case GuessLevel::Sure:
        return tr("sure");
    }
    return {};
}

QString MappingModel::placeTitle(const QString &place) const
{
    const auto found =
        std::find_if(m_places.begin(), m_places.end(), [&place](const PlaceChoice &choice) { return choice.place == place; });
    return found == m_places.end() ? place : found->title;
}

QString MappingModel::words(const ColumnLook &look, int column) const
{
    switch (column) {
    case Yours:
        return look.column;
    case Samples:
        return look.samples.join(u" · "_s);
    case GoesTo:
        if (look.place.isEmpty())
            return look.level == GuessLevel::Asks ? tr("Choose or leave out") : tr("Left out");
        return placeTitle(look.place);
    case Guess:
        return levelWord(look.level);
    case Filled:
        return percent(look.filled, 1);
    case Seen:
        return look.seen;
    }
    return {};
}

Tone MappingModel::tone(const ColumnLook &look, int column) const
{
    const bool isOut = look.level == GuessLevel::LeftOut;
    switch (column) {
    case Guess:
        return look.level == GuessLevel::Sure     ? Tone::Dim
               : look.level == GuessLevel::Likely ? Tone::Warn
               : look.level == GuessLevel::Asks   ? Tone::Bad
                                                  : Tone::Dim;
    case Seen:
        return look.seenTone;
    case Samples:
        return Tone::Dim;
    case GoesTo:
        return isOut ? Tone::Dim : look.level == GuessLevel::Asks ? Tone::Warn : Tone::Normal;
    default:
        return isOut ? Tone::Dim : Tone::Normal;
    }
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ColumnLook &look = m_columns.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(look, column);
    case Qt::EditRole:
        return column == GoesTo ? QVariant(look.place) : words(look, column);
    case Qt::ToolTipRole:
        return column == Samples ? QVariant(look.samples.join(u'\n')) : column == Seen ? QVariant(look.seen) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Filled ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == Yours
                   ? tr("%1 goes to %2, %3. %4").arg(look.column, words(look, GoesTo), levelWord(look.level), look.seen).trimmed()
                   : words(look, column);
    case ToneRole:
        return int(tone(look, column));
    case StrongRole:
        return column == Yours || (column == Guess && look.level == GuessLevel::Asks);
    case FiguresRole:
        return column == Filled;
    case BarsRole:
        return column == Guess ? QVariant(int(look.level)) : QVariant();
    case ChoiceRole:
        return column == GoesTo ? 1 : 0;
    case LevelRole:
        return int(look.level);
    case PlaceRole:
        return look.place;
    }
    return {};
}

bool MappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != GoesTo)
        return false;
    const QString place = value.toString();
    const int other = rowOf(place);
    if (other >= 0 && other != index.row()) {
        m_columns[other].place.clear();
        m_columns[other].level = GuessLevel::Asks;
        Q_EMIT dataChanged(this->index(other, 0), this->index(other, ColumnCount - 1));
    }
    ColumnLook &look = m_columns[index.row()];
    look.place = place;
    look.level = place.isEmpty() ? GuessLevel::LeftOut : GuessLevel::Sure;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT matchChanged();
    return true;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == GoesTo ? flags | Qt::ItemIsEditable : flags;
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Filled ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Yours:
        return tr("Your column");
    case Samples:
        return tr("Sample values");
    case GoesTo:
        return tr("Goes to");
    case Guess:
        return tr("Guess");
    case Filled:
        return tr("Filled");
    case Seen:
        return tr("What we saw");
    }
    return {};
}

void MappingModel::leaveOut(int row)
{
    if (row >= 0 && row < rowCount())
        setData(index(row, GoesTo), QString(), Qt::EditRole);
}

int MappingModel::askingCount() const
{
    return int(std::count_if(m_columns.begin(), m_columns.end(), [](const ColumnLook &look) { return look.level == GuessLevel::Asks; }));
}

int MappingModel::guessedCount() const
{
    return int(std::count_if(m_columns.begin(), m_columns.end(), [](const ColumnLook &look) { return look.level == GuessLevel::Likely; }));
}

int MappingModel::firstAsking() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_columns.at(row).level == GuessLevel::Asks)
            return row;
    }
    return -1;
}

} // namespace tradewind
