// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/handcall.h"

#include "jobs/sequences/equitycall.h"
#include "store/customertable.h"
#include "store/queuetable.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Whoever calls at 11 PM calls at 11 PM of the rooftop's day.
Result<qint64> tomorrowOf(Session &session, Id rooftopId, qint64 nowMs)
{
    const auto rooftop = RooftopTable(session).find(rooftopId);
    if (!rooftop)
        return rooftop.error();
    const QTimeZone zone(rooftop->zone.toLatin1());
    return QDateTime::fromMSecsSinceEpoch(nowMs, zone).date().addDays(1).startOfDay(zone).toMSecsSinceEpoch();
}

/// How near a task is to be what a call was about; larger numbers stand behind, absent: it is not.
std::optional<int> nearness(const TaskRow &task, const QString &person, qint64 nowMs, qint64 tomorrowMs)
{
    const bool isOpen = task.state != TaskState::Done && task.state != TaskState::Dropped;
    if (!isOpen || task.kind != u"call")
        return std::nullopt;
    if (task.state == TaskState::Claimed && task.claimedBy == person)
        return 0;
    if (task.state == TaskState::Claimed && task.claimedUntil.value_or(0) > nowMs)
        return std::nullopt;
    if (task.dueAt <= nowMs)
        return 1;
    return task.enrollmentId && task.dueAt < tomorrowMs ? std::optional(2) : std::nullopt;
}

std::optional<TaskRow> taskToSettle(const QList<TaskRow> &tasks, const QString &person, qint64 nowMs, qint64 tomorrowMs)
{
    std::optional<TaskRow> first;
    const auto order = [&](const TaskRow &task) {
        const int near = *nearness(task, person, nowMs, tomorrowMs);
        return near < 2 ? std::tuple(near, qint64(task.place), task.dueAt) : std::tuple(near, task.dueAt, qint64(task.place));
    };
    for (const TaskRow &task : tasks) {
        if (nearness(task, person, nowMs, tomorrowMs) && (!first || order(task) < order(*first)))
            first = task;
    }
    return first;
}

struct ProgramWords
{
    QString script, voicemail;
};

/// What people read out when a call about this is promised again; nothing where no words fit every such call.
ProgramWords wordsOf(const QString &program)
{
    if (program == u"service")
        return {u"service"_s, u"service.intro"_s};
    if (program == u"appraisals")
        return {u"tradein"_s, u"tradein.intro"_s};
    if (program == u"leads")
        return {u"lead"_s, u"lead.intro"_s};
    return {};
}

/// The call as a task, as the last one about the same was, without its sequence and its promise.
Result<TaskRow> taskOf(Session &session, const HandCall &call, const QList<TaskRow> &tasks, qint64 nowMs)
{
    const auto last = std::find_if(tasks.begin(), tasks.end(), [&](const TaskRow &task) {
        return task.kind == u"call" && (call.program.isEmpty() || task.program == call.program);
    });
    auto task = equityCall(session, call.rooftopId, call.customerId, nowMs);
    if (!task)
        return task;
    if (last != tasks.end() && last->program != task->program) {
        task->program = last->program;
        task->vehicleId = last->vehicleId;
        task->script = last->script;
        task->voicemail = last->voicemail;
    } else if (!call.program.isEmpty() && call.program != task->program) {
        const ProgramWords words = wordsOf(call.program);
        task->program = call.program;
        task->script = words.script;
        task->voicemail = words.voicemail;
    }
    if (call.vehicleId)
        task->vehicleId = call.vehicleId;
    return task;
}

} // namespace

Result<KeptResult> keepHandCall(Session &session, IdMaker &ids, const HandCall &call, const TaskResult &result, const QString &person,
                                qint64 nowMs)
{
    const auto tomorrow = tomorrowOf(session, call.rooftopId, nowMs);
    if (!tomorrow)
        return tomorrow.error();
    if (const auto known = CustomerTable(session).find(call.customerId); !known)
        return known.error();
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    QueueTable queue(session);
    const auto tasks = queue.of(call.customerId);
    if (!tasks)
        return tasks.error();
    auto task = taskToSettle(*tasks, person, nowMs, *tomorrow);
    const bool isAdded = !task;
    if (isAdded) {
        auto made = taskOf(session, call, *tasks, nowMs);
        if (!made)
            return made.error();
        made->id = ids.next();
        made->owner = person;
        if (const auto added = queue.add(*made); !added)
            return added.error();
        task = *std::move(made);
    }
    TaskResult said = result;
    if (said.visit && said.visit->program.isEmpty())
        said.visit->program = call.program; // whatever the task is about that the call settles
    auto kept = keepResultWithin(session, ids, task->id, said, person, nowMs);
    if (!kept)
        return kept;
    kept->afterUndo = isAdded ? AfterUndo::Nowhere : AfterUndo::InQueue;
    const auto committed = transaction->commit();
    return committed ? kept : committed.error();
}

} // namespace tradewind
