// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/onecall.h"

#include "store/queuetable.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// What else of the same customer waits and has come due.
Result<QList<TaskRow>> othersDue(Session &session, const TaskRow &task, qint64 nowMs)
{
    auto tasks = QueueTable(session).of(task.customerId);
    if (!tasks)
        return tasks.error();
    tasks->removeIf([&](const TaskRow &other) {
        const bool isWaiting = other.state == TaskState::Waiting || other.state == TaskState::Ready;
        return !isWaiting || other.id == task.id || other.dueAt > nowMs;
    });
    return tasks;
}

} // namespace

Result<QList<Id>> coverOverdue(Session &session, const TaskRow &done, qint64 nowMs)
{
    QList<Id> covered;
    if (!done.enrollmentId || done.kind != u"call")
        return covered;
    const auto others = othersDue(session, done, nowMs);
    if (!others)
        return others.error();
    for (const TaskRow &other : *others) {
        if (other.enrollmentId != done.enrollmentId || other.kind != u"call")
            continue;
        const auto dropped = QueueTable(session).finish(other.id, TaskState::Dropped, {}, u"covered"_s, {}, nowMs);
        if (!dropped)
            return dropped.error();
        if (*dropped)
            covered << other.id;
    }
    return covered;
}

Result<void> uncover(Session &session, const QList<Id> &covered)
{
    for (const Id task : covered) {
        if (const auto back = session.change(u"uncover_task"_s, {task}); !back)
            return back.error();
    }
    return {};
}

Result<void> putOffOthers(Session &session, const TaskRow &skipped, qint64 untilMs, qint64 nowMs)
{
    const auto others = othersDue(session, skipped, nowMs);
    if (!others)
        return others.error();
    for (const TaskRow &other : *others) {
        if (const auto later = QueueTable(session).postpone(other.id, untilMs); !later)
            return later.error();
    }
    return {};
}

} // namespace tradewind
