// SPDX-License-Identifier: Apache-2.0
// The background work of this run of the program as rows, newest first.
#pragma once

#include "jobs/runner/job.h"

#include <QAbstractTableModel>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace tradewind {

class JobRunner;

/// A view of JobRunner's records. Lives on the runner's thread; the runner outlives it.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, State, Progress, Pace, Left, Started, Took, Outcome, ColumnCount };
    enum Role { JobIdRole = Qt::UserRole + 50 };

    /// `now` answers epoch ms; times of day are told in `zone`.
    ActivityModel(JobRunner &runner, std::function<qint64()> now, QTimeZone zone, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The record behind a row.
    const JobRecord &record(int row) const;
    /// True while `row` can still be stopped.
    bool mayCancel(int row) const;
    /// Asks the job of `row` to stop; nothing happens when it has ended.
    void cancel(int row);
    /// The job that runs now, if any.
    std::optional<JobRecord> running() const;
    /// What the status strip says about it; empty when all is quiet.
    QString stripText() const;
    /// "1 running, 2 waiting", or "nothing is running".
    QString summary() const;

    /// Tells the times anew; the panel calls it once a second while something runs.
    void tick();

Q_SIGNALS:
    /// What runs, or how far it is, is different.
    void runningChanged();

private:
    int indexOf(int row) const;
    int rowOf(int index) const;
    void take(int index);
    QString words(const JobRecord &record, int column) const;

    JobRunner &m_runner;
    std::function<qint64()> m_now;
    QTimeZone m_zone;
    int m_count = 0; ///< rows told to views; the runner may already hold one more
};

} // namespace tradewind
