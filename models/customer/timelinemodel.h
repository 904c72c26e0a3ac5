// SPDX-License-Identifier: Apache-2.0
// What happened with one customer, newest first, under a head for every day.
#pragma once

#include "models/customer/customerfacts.h"

#include <QAbstractListModel>

namespace tradewind {

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsDayRole = Qt::UserRole + 101, TimeRole, IconRole, DetailRole, ActorRole, ChipRole, ChipToneRole };

    explicit TimelineModel(QObject *parent = nullptr);

    void setEntries(const QList<TimelineEntry> &entries, QDate today);
    /// Only one kind, or everything.
    void setKind(std::optional<TimelineEntry::Kind> kind);
    std::optional<TimelineEntry::Kind> kind() const { return m_kind; }
    int count(std::optional<TimelineEntry::Kind> kind) const;
    int shownEntries() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString day;    ///< set for a head
        int entry = -1; ///< index into m_entries otherwise
    };
    void rebuild();

    QList<TimelineEntry> m_entries;
    QList<Row> m_rows;
    QDate m_today;
    std::optional<TimelineEntry::Kind> m_kind;
    int m_shown = 0;
};

} // namespace tradewind
