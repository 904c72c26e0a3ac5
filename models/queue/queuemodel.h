// SPDX-License-Identifier: Apache-2.0
// The list below the call at hand: who comes next, and why in words.
#pragma once

#include "models/queue/queuedesk.h"

#include <QAbstractTableModel>

namespace tradewind {

class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Customer, Vehicle, Program, Why, Due, Attempt, LocalTime, Owner, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// What was chosen by showOnly() stays chosen.
    void show(const QList<QueueLine> &lines, qint64 nowMs);
    /// Only those of a program; empty: all.
    void showOnly(const QString &program);
    const QueueLine &line(int row) const { return m_lines.at(m_shown.at(row)); }
    /// Those waiting, of a program or of all, shown or not.
    int count(const QString &program = {}) const;
    /// Programs that wait, in the order of their first line.
    QStringList programs() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const QueueLine &line, int row, int column) const;

    void choose();

    QList<QueueLine> m_lines;
    QList<int> m_shown; ///< row → place in m_lines
    QString m_program;
    qint64 m_now = 0;
};

/// "3:48", "1:18 h", "late 2:10": time left until an instant.
QString countdown(qint64 untilMs, qint64 nowMs);

} // namespace tradewind
