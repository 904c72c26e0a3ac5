// SPDX-License-Identifier: Apache-2.0
// One conversation as a list: what they wrote, what we wrote and what became of it, what was done between, under a head for every day.
#pragma once

#include "jobs/inbox/conversations.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace tradewind {

class ThreadModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsDayRole = Qt::UserRole + 231, IsOursRole, NoteRole, NoteToneRole, IsEventRole, EventIconRole };

    explicit ThreadModel(QTimeZone zone, QObject *parent = nullptr);

    void setLines(const QList<ThreadLine> &lines, qint64 nowMs);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QString day;
        int line = -1;
    };
    QVariant cell(const ThreadLine &line, int role) const;
    QVariant event(const ThreadLine &line, int role) const;

    QTimeZone m_zone;
    QList<ThreadLine> m_lines;
    QList<Row> m_rows;
};

} // namespace tradewind
