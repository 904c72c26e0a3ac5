// SPDX-License-Identifier: Apache-2.0
// Work in the background: what it is, how far it is, and how to stop it.
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace tradewind {

/// How far a job is. `total` 0 means not known yet; `unit` is the plural word a person counts ("rows").
struct JobProgress
{
    qint64 done = 0;
    qint64 total = 0;
    QString unit;
    bool operator==(const JobProgress &) const = default;
};

/// What running work sees of its runner. Any thread.
class JobContext
{
public:
    using Report = std::function<void(const JobProgress &)>;

    JobContext(std::shared_ptr<const std::atomic_bool> cancelled, Report report);

    /// True once a person pressed cancel; the work then undoes what it began and answers Error::Cancelled.
    bool isCancelled() const;
    /// Says how far the work is. Cheap: callers may report every block.
    void report(const JobProgress &progress) const;

private:
    std::shared_ptr<const std::atomic_bool> m_cancelled; // shared with the runner, which may outlive or precede the work
    Report m_report;
};

/// One piece of work. `work` runs on a thread of the runner's and answers the sentence Activity shows ("6,031 brought in, 62 rejected").
struct Job
{
    QString title;
    std::function<Result<QString>(const JobContext &)> work;
};

enum class JobState { Waiting, Running, Done, Failed, Cancelled };

/// One row of Activity. Instants are epoch ms, 0 when not reached.
struct JobRecord
{
    qint64 id = 0;
    QString title;
    JobState state = JobState::Waiting;
    JobProgress progress;
    qint64 queuedAt = 0;
    qint64 startedAt = 0;
    qint64 finishedAt = 0;
    QString outcome; ///< summary, or the error's sentence
    bool operator==(const JobRecord &) const = default;
};

/// Milliseconds a running job still needs at its pace so far; -1 while that cannot be said.
qint64 timeLeft(const JobRecord &record, qint64 now);

} // namespace tradewind
