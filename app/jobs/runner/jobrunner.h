// SPDX-License-Identifier: Apache-2.0
// The one place that owns background threads: runs jobs one after another and tells how they are.
#pragma once

#include "jobs/runner/job.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace tradewind {

/// Runs jobs one at a time on a thread of its own, so that two imports never fight for the store. Lives on the thread that made it.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    /// `now` answers epoch ms; it is injected so that tests own the time.
    explicit JobRunner(std::function<qint64()> now, QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    /// Queues a job and answers its id. `whenDone` is called on this thread with the result.
    qint64 start(Job job, std::function<void(const Result<QString> &)> whenDone = {});
    /// Asks a waiting or running job to stop; unknown ids are ignored.
    void cancel(qint64 id);

    /// A question too small to be a row of Activity: `work` runs beside the jobs and answers what to do on this thread afterwards.
    void ask(std::function<std::function<void()>()> work);
    /// The same for what is looked for while somebody types: in a large store it takes a second, and no page waits for it.
    void search(std::function<std::function<void()>()> work);
    /// The same for what is worked out from memory: it waits neither for jobs nor for the store.
    void figure(std::function<std::function<void()>()> work);
    /// From now on questions are worked on by this thread and answered by its next event: pictures wait for everything.
    void askHere() { m_asksHere = true; }

    /// All jobs of this run of the program, oldest first.
    const std::vector<JobRecord> &records() const { return m_records; }

Q_SIGNALS:
    /// A record at `index` is new or different.
    void changed(int index);

private:
    struct Entry
    {
        Job job;
        std::function<void(const Result<QString> &)> whenDone;
        std::shared_ptr<std::atomic_bool> cancelled; // shared with the running work's JobContext
    };

    void answerFrom(QThreadPool &pool, std::function<std::function<void()>()> work);
    void runNext();
    void showProgress(int index, const JobProgress &progress);
    void finish(int index, const Result<QString> &result);

    std::function<qint64()> m_now;
    QThreadPool m_pool, m_questions, m_searches, m_figures;
    std::vector<JobRecord> m_records;
    std::vector<Entry> m_entries;
    bool m_isRunning = false;
    bool m_asksHere = false;
};

} // namespace tradewind
