// SPDX-License-Identifier: Apache-2.0
#include "models/activity/activitymodel.h"

#include "jobs/runner/jobrunner.h"
#include "models/activity/jobtext.h"
#include "models/base/deskroles.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

ActivityModel::ActivityModel(JobRunner &runner, std::function<qint64()> now, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_runner(runner)
    , m_now(std::move(now))
    , m_zone(std::move(zone))
    , m_count(int(runner.records().size()))
{
    connect(&runner, &JobRunner::changed, this, &ActivityModel::take);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ActivityModel::indexOf(int row) const
{
    return m_count - 1 - row;
}

int ActivityModel::rowOf(int index) const
{
    return m_count - 1 - index;
}

const JobRecord &ActivityModel::record(int row) const
{
    return m_runner.records().at(size_t(indexOf(row)));
}

QString ActivityModel::words(const JobRecord &record, int column) const
{
    switch (column) {
    case What:
        return record.title;
    case State:
        return JobText::state(record.state);
    case Progress:
        return JobText::progress(record.progress);
    case Pace:
        return JobText::pace(record, m_now());
    case Left: {
        const qint64 left = timeLeft(record, m_now());
        return left < 0 ? QString() : JobText::span(left);
    }
    case Started:
        return record.startedAt > 0 ? clockTime(QDateTime::fromMSecsSinceEpoch(record.startedAt, m_zone).time()) : QString();
    case Took:
        if (record.startedAt <= 0)
            return {};
        return JobText::span((record.finishedAt > 0 ? record.finishedAt : m_now()) - record.startedAt);
    case Outcome:
        return localized(record.outcome);
    }
    return {};
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobRecord &job = record(index.row());
    const int column = index.column();
    const bool isFigure = column == Left || column == Started || column == Took;
    switch (role) {
    case Qt::DisplayRole:
        return words(job, column);
    case Qt::ToolTipRole:
        return column == Outcome || column == What ? words(job, column) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == What ? u"%1, %2, %3"_s.arg(job.title, JobText::state(job.state),
                                                    job.outcome.isEmpty() ? JobText::progress(job.progress) : localized(job.outcome))
                              : words(job, column);
    case ToneRole:
        if (column == State)
            return int(JobText::tone(job.state));
        return int(column == Outcome && job.state == JobState::Failed ? Tone::Bad
                   : column == What || column == Outcome              ? Tone::Normal
                                                                      : Tone::Dim);
    case StrongRole:
        return column == What;
    case FiguresRole:
        return isFigure;
    case IconRole:
        return column == State ? JobText::icon(job.state) : QVariant();
    case ShareRole:
        if (column != Progress || job.state != JobState::Running || job.progress.total <= 0)
            return {};
        return std::clamp(double(job.progress.done) / double(job.progress.total), 0.0, 1.0);
    case JobIdRole:
        return job.id;
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = section == Left || section == Started || section == Took;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Job");
    case State:
        return tr("State");
    case Progress:
        return tr("Progress");
    case Pace:
        return tr("Pace");
    case Left:
        return tr("Left");
    case Started:
        return tr("Started");
    case Took:
        return tr("Took");
    case Outcome:
        return tr("What came of it");
    }
    return {};
}

bool ActivityModel::mayCancel(int row) const
{
    if (row < 0 || row >= m_count)
        return false;
    const JobState state = record(row).state;
    return state == JobState::Waiting || state == JobState::Running;
}

void ActivityModel::cancel(int row)
{
    if (mayCancel(row))
        m_runner.cancel(record(row).id);
}

std::optional<JobRecord> ActivityModel::running() const
{
    const auto &records = m_runner.records();
    const auto found = std::find_if(records.begin(), records.end(), [](const JobRecord &job) { return job.state == JobState::Running; });
    return found == records.end() ? std::nullopt : std::optional(*found);
}

QString ActivityModel::stripText() const
{
    const auto job = running();
    return job ? JobText::strip(*job, m_now()) : QString();
}

QString ActivityModel::summary() const
{
    const auto &records = m_runner.records();
    const auto count = [&records](JobState state) {
        return int(std::count_if(records.begin(), records.end(), [state](const JobRecord &job) { return job.state == state; }));
    };
    QStringList parts;
    if (const int running = count(JobState::Running))
        parts << tr("%n running", nullptr, running);
    if (const int waiting = count(JobState::Waiting))
        parts << tr("%n waiting", nullptr, waiting);
    if (const int failed = count(JobState::Failed))
        parts << tr("%n failed", nullptr, failed);
    return parts.isEmpty() ? tr("nothing is running") : parts.join(u", "_s);
}

void ActivityModel::tick()
{
    for (int row = 0; row < m_count; ++row) {
        if (record(row).state == JobState::Running)
            Q_EMIT dataChanged(index(row, Progress), index(row, Took));
    }
}

void ActivityModel::take(int index)
{
    if (index >= m_count) {
        beginInsertRows({}, 0, index - m_count);
        m_count = index + 1;
        endInsertRows();
    } else {
        const int row = rowOf(index);
        Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    }
    Q_EMIT runningChanged();
}

} // namespace tradewind
