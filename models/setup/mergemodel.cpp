// SPDX-License-Identifier: Apache-2.0
#include "models/setup/mergemodel.h"

#include "models/base/deskroles.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QDateTime>
#include <QPointer>

namespace tradewind {

using namespace Qt::StringLiterals;

MergeModel::MergeModel(MergeBook &book, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_zone(std::move(zone))
{}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MergeModel::words(const MergedPair &pair, int column) const
{
    switch (column) {
    case Kept:
        return pair.kept;
    case Merged:
        return pair.merged;
    case Rule:
        return pair.rule;
    case Evidence:
        return pair.evidence;
    case When:
        return dayWords(QDateTime::fromMSecsSinceEpoch(pair.mergedAt, m_zone).date(), DayForm::Year);
    case State:
        return pair.undoneAt > 0 ? tr("Undone, two people") : tr("One person");
    }
    return {};
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergedPair &pair = m_pairs.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(pair, column);
    case Qt::ToolTipRole:
        return column == Evidence || column == Rule ? words(pair, column) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Kept ? tr("%1 and %2: %3, %4").arg(pair.kept, pair.merged, pair.rule, words(pair, State)) : words(pair, column);
    case ToneRole:
        return int(column == State                      ? (pair.undoneAt > 0 ? Tone::Warn : Tone::Good)
                   : column == Kept || column == Merged ? Tone::Normal
                                                        : Tone::Dim);
    case StrongRole:
        return column == Kept;
    case SortRole:
        return column == When ? QVariant(pair.mergedAt) : words(pair, column);
    }
    return {};
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kept:
        return tr("Kept");
    case Merged:
        return tr("Merged into it");
    case Rule:
        return tr("Rule");
    case Evidence:
        return tr("What matched");
    case When:
        return tr("When");
    case State:
        return tr("Now");
    }
    return {};
}

void MergeModel::reload()
{
    m_isLoading = true;
    m_errorText.clear();
    Q_EMIT stateChanged();
    m_book.list([self = QPointer(this)](const Result<QList<MergedPair>> &answer) {
        if (!self)
            return;
        self->beginResetModel();
        self->m_pairs = answer ? answer.value() : QList<MergedPair>();
        self->endResetModel();
        self->m_errorText = answer ? QString() : localized(answer.error());
        self->m_isLoading = false;
        Q_EMIT self->stateChanged();
    });
}

bool MergeModel::mayUndo(int row) const
{
    return row >= 0 && row < rowCount() && m_pairs.at(row).undoneAt == 0;
}

void MergeModel::undo(int row)
{
    if (!mayUndo(row))
        return;
    m_book.undo(m_pairs.at(row).id, [self = QPointer(this)](const Result<MergedPair> &answer) {
        if (!self)
            return;
        self->m_errorText = answer ? QString() : localized(answer.error());
        for (int at = 0; answer && at < self->rowCount(); ++at) {
            if (self->m_pairs.at(at).id != answer->id)
                continue;
            self->m_pairs[at] = answer.value();
            Q_EMIT self->dataChanged(self->index(at, 0), self->index(at, ColumnCount - 1));
        }
        Q_EMIT self->stateChanged();
    });
}

} // namespace tradewind
