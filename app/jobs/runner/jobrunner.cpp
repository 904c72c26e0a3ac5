// SPDX-License-Identifier: Apache-2.0
#include "jobs/runner/jobrunner.h"

#include <QMetaObject>

#include <utility>

namespace tradewind {

JobRunner::JobRunner(std::function<qint64()> now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    for (QThreadPool *pool : {&m_pool, &m_questions, &m_searches, &m_figures})
        pool->setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    for (const Entry &entry : m_entries)
        entry.cancelled->store(true);
    for (QThreadPool *pool : {&m_pool, &m_questions, &m_searches, &m_figures})
        pool->waitForDone();
}

void JobRunner::ask(std::function<std::function<void()>()> work)
{
    answerFrom(m_questions, std::move(work));
}

void JobRunner::search(std::function<std::function<void()>()> work)
{
    answerFrom(m_searches, std::move(work));
}

void JobRunner::figure(std::function<std::function<void()>()> work)
{
    answerFrom(m_figures, std::move(work));
}

void JobRunner::answerFrom(QThreadPool &pool, std::function<std::function<void()>()> work)
{
    if (m_asksHere) {
        QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection);
        return;
    }
    pool.start([this, work = std::move(work)] {
        auto answer = work();
        QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
    });
}

qint64 JobRunner::start(Job job, std::function<void(const Result<QString> &)> whenDone)
{
    const int index = static_cast<int>(m_records.size());
    JobRecord record;
    record.id = index + 1;
    record.title = job.title;
    record.queuedAt = m_now();
    m_records.push_back(record);
    m_entries.push_back({std::move(job), std::move(whenDone), std::make_shared<std::atomic_bool>(false)});
    Q_EMIT changed(index);
    runNext();
    return record.id;
}

void JobRunner::cancel(qint64 id)
{
    if (id < 1 || id > static_cast<qint64>(m_records.size()))
        return;
    const int index = static_cast<int>(id - 1);
    m_entries[index].cancelled->store(true);
    if (m_records[index].state == JobState::Waiting)
        finish(index, Error{Error::Kind::Cancelled, tr("Stopped before it began.")});
}

void JobRunner::runNext()
{
    if (m_isRunning)
        return;
    for (int index = 0; index < static_cast<int>(m_records.size()); ++index) {
        if (m_records[index].state != JobState::Waiting)
            continue;
        m_isRunning = true;
        m_records[index].state = JobState::Running;
        m_records[index].startedAt = m_now();
        // Progress and result hop back to this thread; the runner outlives the pool, so `this` stays valid.
        JobContext context(m_entries[index].cancelled, [this, index](const JobProgress &progress) {
            QMetaObject::invokeMethod(
                this, [this, index, progress] { showProgress(index, progress); }, Qt::QueuedConnection);
        });
        m_pool.start([this, index, context, work = m_entries[index].job.work] {
            const Result<QString> result = work(context);
            QMetaObject::invokeMethod(
                this,
                [this, index, result] {
                    m_isRunning = false;
                    finish(index, result);
                    runNext();
                },
                Qt::QueuedConnection);
        });
        Q_EMIT changed(index);
        return;
    }
}

void JobRunner::showProgress(int index, const JobProgress &progress)
{
    if (m_records[index].state != JobState::Running)
        return;
    m_records[index].progress = progress;
    Q_EMIT changed(index);
}

void JobRunner::finish(int index, const Result<QString> &result)
{
    JobRecord &record = m_records[index];
    record.finishedAt = m_now();
    record.outcome = result ? result.value() : result.error().text;
    record.state = result ? JobState::Done : result.error().kind == Error::Kind::Cancelled ? JobState::Cancelled : JobState::Failed;
    Q_EMIT changed(index);
    // Records stay for the day; what a job holds may be as large as the store.
    m_entries[index].job.work = {};
    if (const auto whenDone = std::exchange(m_entries[index].whenDone, {}))
        whenDone(result);
}

} // namespace tradewind
