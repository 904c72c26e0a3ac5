// SPDX-License-Identifier: Apache-2.0
#include "jobs/standing/standingwork.h"

#include "base/clock.h"
#include "base/log.h"
#include "store/session.h"
#include "store/store.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leastLeaseMs = 120'000; ///< a desk that died is followed by another after that long
constexpr qint64 longestWaitMs = 30'000; ///< nobody sleeps longer: the clock may be set, the computer may have slept
constexpr qint64 shortestWaitMs = 50;

} // namespace

QList<StandingCount> some(QList<StandingCount> counts)
{
    counts.removeIf([](const StandingCount &count) { return count.number == 0; });
    return counts;
}

StandingLane::StandingLane(const Store &store, const Clock &clock, Id holder, std::vector<StandingTask> tasks,
                           std::function<void(const StandingNote &)> told)
    : m_store(store)
    , m_clock(clock)
    , m_holder(holder)
    , m_told(std::move(told))
{
    for (StandingTask &task : tasks) {
        StandingNote note;
        note.id = task.id;
        m_tasks.push_back({std::move(task), std::move(note), 0});
    }
}

StandingLane::~StandingLane() = default;

Result<void> StandingLane::ready()
{
    if (m_session)
        return {};
    auto session = m_store.session();
    if (!session)
        return session.error();
    m_session = *std::move(session);
    return {};
}

Result<bool> StandingLane::holdsLease(const StandingTask &task) const
{
    if (!task.isForOne)
        return true;
    const qint64 nowMs = m_clock.nowMs();
    const auto taken =
        m_session->change(u"take_standing_lease"_s, {task.id, m_holder, nowMs + std::max(leastLeaseMs, 3 * task.everyMs), nowMs});
    return taken ? Result<bool>(*taken > 0) : taken.error();
}

void StandingLane::lookAt(Standing &standing)
{
    const StandingTask &task = standing.task;
    const auto isMine = holdsLease(task);
    const auto done = !isMine ? Result<StandingOutcome>(isMine.error()) : *isMine ? task.look(*m_session) : StandingOutcome();
    const qint64 nowMs = m_clock.nowMs();
    const bool wasFailing = !standing.note.problem.isEmpty();
    const bool isNew = done && !done->counts.isEmpty();
    standing.note.at = nowMs;
    standing.note.problem = done ? QString() : done.error().text;
    standing.dueAt = nowMs + (done && done->againInMs > 0 ? std::min(done->againInMs, task.everyMs) : task.everyMs);
    if (!done)
        qCWarning(logJobs) << task.id << "could not be done:" << done.error().text;
    if (isNew) {
        standing.note.doneAt = nowMs;
        standing.note.counts = done->counts;
    }
    if (m_told && (isNew || !done || wasFailing))
        m_told(standing.note);
}

Result<qint64> StandingLane::lookAtDue()
{
    if (auto made = ready(); !made)
        return made.error();
    for (Standing &standing : m_tasks) {
        // A clock set back must not leave a task asleep for as long as it was set back.
        const bool isDue = standing.dueAt <= m_clock.nowMs() || standing.dueAt - m_clock.nowMs() > 2 * standing.task.everyMs;
        if (isDue)
            lookAt(standing);
    }
    qint64 next = longestWaitMs;
    for (const Standing &standing : m_tasks)
        next = std::min(next, standing.dueAt - m_clock.nowMs());
    return std::max(next, shortestWaitMs);
}

Result<void> StandingLane::lookAtAll()
{
    if (auto made = ready(); !made)
        return made;
    for (Standing &standing : m_tasks)
        lookAt(standing);
    return {};
}

void StandingLane::hurry()
{
    for (Standing &standing : m_tasks)
        standing.dueAt = 0;
}

struct StandingWork::Thread
{
    explicit Thread(std::unique_ptr<StandingLane> given)
        : lane(std::move(given))
        , thread(QThread::create([this] { run(); }))
    {
        thread->start();
    }
    ~Thread()
    {
        {
            const QMutexLocker lock(&mutex);
            isEnding = true;
            wake.wakeAll();
        }
        thread->wait();
    }

    void run()
    {
        QMutexLocker lock(&mutex);
        while (!isEnding) {
            if (isHurried)
                lane->hurry();
            isHurried = false;
            lock.unlock();
            const auto next = lane->lookAtDue();
            lock.relock();
            if (!isEnding && !isHurried)
                wake.wait(&mutex, static_cast<unsigned long>(next ? *next : longestWaitMs));
        }
    }

    std::unique_ptr<StandingLane> lane;
    QMutex mutex;
    QWaitCondition wake;
    bool isEnding = false, isHurried = false;
    std::unique_ptr<QThread> thread;
};

StandingWork::StandingWork(std::vector<std::unique_ptr<StandingLane>> lanes, std::shared_ptr<std::atomic_bool> isEnding)
    : m_isEnding(std::move(isEnding))
{
    for (auto &lane : lanes)
        m_threads.push_back(std::make_unique<Thread>(std::move(lane)));
}

StandingWork::~StandingWork()
{
    m_isEnding->store(true);
}

void StandingWork::hurry()
{
    for (const auto &thread : m_threads) {
        const QMutexLocker lock(&thread->mutex);
        thread->isHurried = true;
        thread->wake.wakeAll();
    }
}

} // namespace tradewind
