// SPDX-License-Identifier: Apache-2.0
// What runs by itself, again and again, in the window and in the hub: sending, answers, sequences, leads, equity, sources, notes.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace tradewind {

class Clock;
class Session;
class Store;

/// How many of what: "sent", 3. The codes are words for people in models/activity.
struct StandingCount
{
    QString code;
    qint64 number = 0;
    bool operator==(const StandingCount &) const = default;
};

/// Those that are not 0.
QList<StandingCount> some(QList<StandingCount> counts);

/// What one look of a task came to.
struct StandingOutcome
{
    QList<StandingCount> counts; ///< none when nothing was to be done
    qint64 againInMs = 0;        ///< sooner than usual, where it is known; 0: after the task's own time
};

/// One thing done again and again.
struct StandingTask
{
    QString id; ///< "sequences"; also the name of its lease
    qint64 everyMs = 60'000;
    bool isForOne = false; ///< of several desks on one store only one does it at a time
    std::function<Result<StandingOutcome>(Session &)> look;
};

/// How a task stands, for whoever shows it.
struct StandingNote
{
    QString id;
    qint64 at = 0;               ///< of the last look, epoch ms UTC
    qint64 doneAt = 0;           ///< when it last came to something; 0: not yet
    QList<StandingCount> counts; ///< what it came to then
    QString problem;             ///< why it fails, in one sentence; empty when it does not

    bool operator==(const StandingNote &) const = default;
};

/// Tasks that follow one another on one thread with one session. A failing task is told and tried again after its own time; the others
/// go on.
class StandingLane
{
public:
    /// `holder` names this desk in leases. `told` hears after every look that came to something, and when a task begins or ends failing;
    /// it is called on the thread that looks. Everything outlives it.
    StandingLane(const Store &store, const Clock &clock, Id holder, std::vector<StandingTask> tasks,
                 std::function<void(const StandingNote &)> told);
    ~StandingLane();

    /// Looks at what is due, once, on this thread; answers after how many ms something is due again. Errors: as Store::session; what a
    /// task could not do is told.
    Result<qint64> lookAtDue();
    /// Looks at everything, due or not: for the console and for tests.
    Result<void> lookAtAll();
    /// Forgets when tasks were looked at, so that all are due: something changed.
    void hurry();

private:
    struct Standing
    {
        StandingTask task;
        StandingNote note;
        qint64 dueAt = 0;
    };
    Result<void> ready();
    void lookAt(Standing &standing);
    Result<bool> holdsLease(const StandingTask &task) const;

    const Store &m_store;
    const Clock &m_clock;
    Id m_holder;
    std::vector<Standing> m_tasks;
    std::function<void(const StandingNote &)> m_told;
    std::unique_ptr<Session> m_session;
};

/// Lanes on threads of their own, until it is destroyed; what runs then is waited for.
class StandingWork
{
public:
    /// `isEnding` is set when it ends, so that a task waiting for a vendor stops waiting.
    StandingWork(std::vector<std::unique_ptr<StandingLane>> lanes, std::shared_ptr<std::atomic_bool> isEnding);
    ~StandingWork();

    /// Looks at everything soon: a person changed something that matters.
    void hurry();

private:
    struct Thread;
    std::shared_ptr<std::atomic_bool> m_isEnding; // shared with the tasks
    std::vector<std::unique_ptr<Thread>> m_threads;
};

} // namespace tradewind
