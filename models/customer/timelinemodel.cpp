// SPDX-License-Identifier: Apache-2.0
#include "models/customer/timelinemodel.h"
#include "models/base/words.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void TimelineModel::setEntries(const QList<TimelineEntry> &entries, QDate today)
{
    m_entries = entries;
    m_today = today;
    rebuild();
}

void TimelineModel::setKind(std::optional<TimelineEntry::Kind> kind)
{
    m_kind = kind;
    rebuild();
}

int TimelineModel::count(std::optional<TimelineEntry::Kind> kind) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [&](const TimelineEntry &entry) { return !kind || entry.kind == *kind; }));
}

void TimelineModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_shown = 0;
    QDate day;
    for (int i = 0; i < m_entries.size(); ++i) {
        const TimelineEntry &entry = m_entries.at(i);
        if (m_kind && entry.kind != *m_kind)
            continue;
        if (entry.at.date() != day) {
            day = entry.at.date();
            const bool isThisYear = day.year() == m_today.year();
            const QString words = dayWords(day, isThisYear ? DayForm::Weekday : DayForm::WeekdayYear);
            m_rows << Row{day == m_today ? tr("Today, %1").arg(words) : words, -1};
        }
        m_rows << Row{{}, i};
        ++m_shown;
    }
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsDayRole)
        return row.entry < 0;
    if (row.entry < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.day) : QVariant();
    const TimelineEntry &entry = m_entries.at(row.entry);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case TimeRole:
        // Most exports give days, not times; midnight then means nobody said when.
        return entry.at.time() == QTime(0, 0) ? QString() : clockTime(entry.at.time());
    case IconRole:
        return entry.icon;
    case DetailRole:
        return entry.detail;
    case ActorRole:
        return entry.actor;
    case ChipRole:
        return entry.chip;
    case ChipToneRole:
        return int(entry.chipTone);
    case Qt::AccessibleTextRole:
        return QString(clockTime(entry.at.time()) + u", "_s + entry.title + u", "_s + entry.detail);
    default:
        return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).entry < 0)
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tradewind
