// SPDX-License-Identifier: Apache-2.0
#include "store/queuetable.h"

#include "store/session.h"
#include "store/transaction.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

TaskRow taskFrom(const Row &row)
{
    TaskRow t;
    t.id = row.id(0);
    t.rooftopId = row.id(1);
    t.customerId = row.id(2);
    t.vehicleId = row.integer(3);
    t.enrollmentId = row.integer(4);
    t.step = row.smallInteger(5);
    t.program = row.text(6);
    t.kind = row.text(7);
    t.owner = row.text(8);
    t.place = static_cast<int>(row.id(9));
    t.dueAt = row.id(10);
    t.slaAt = row.integer(11);
    t.script = row.text(12);
    t.voicemail = row.text(13);
    t.attempt = static_cast<int>(row.id(14));
    t.attempts = static_cast<int>(row.id(15));
    t.reasons = row.text(16);
    t.state = static_cast<TaskState>(row.id(17));
    t.claimedBy = row.text(18);
    t.claimedUntil = row.integer(19);
    t.disposition = row.text(20);
    t.note = row.text(21);
    t.doneBy = row.text(22);
    t.doneAt = row.integer(23);
    return t;
}

Result<QList<TaskRow>> tasks(Session &session, const QString &statement, const Binds &binds)
{
    QList<TaskRow> list;
    const auto rows = session.each(statement, binds, [&](const Row &row) { list << taskFrom(row); });
    if (!rows)
        return rows.error();
    return list;
}

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<void> QueueTable::list(const ReadyRow &row)
{
    return done(m_session.change(u"insert_ready"_s, {row.owner, row.place, row.dueAt, row.taskId}));
}

Result<bool> QueueTable::add(const TaskRow &t)
{
    const auto added = m_session.change(u"insert_task"_s, {t.id,
                                                           t.rooftopId,
                                                           t.customerId,
                                                           t.vehicleId,
                                                           t.enrollmentId,
                                                           t.step,
                                                           t.program,
                                                           t.kind,
                                                           t.owner,
                                                           t.place,
                                                           t.dueAt,
                                                           t.slaAt,
                                                           Bind::said(t.script),
                                                           Bind::said(t.voicemail),
                                                           t.attempt,
                                                           t.attempts,
                                                           t.reasons,
                                                           t.state,
                                                           Bind::said(t.claimedBy),
                                                           t.claimedUntil,
                                                           Bind::said(t.disposition),
                                                           Bind::said(t.note),
                                                           Bind::said(t.doneBy),
                                                           t.doneAt});
    if (!added)
        return added.error();
    if (*added == 0)
        return false;
    if (t.state == TaskState::Ready) {
        if (const auto listed = list({t.owner, t.place, t.dueAt, t.id}); !listed)
            return listed.error();
    }
    return true;
}

Result<TaskRow> QueueTable::find(Id taskId)
{
    const auto found = tasks(m_session, u"find_task"_s, {taskId});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::NotFound, u"There is no such task."_s};
    return found->first();
}

Result<QList<TaskRow>> QueueTable::of(Id customerId)
{
    return tasks(m_session, u"read_customer_tasks"_s, {customerId});
}

Result<int> QueueTable::sweep(qint64 nowMs, int limit)
{
    QList<ReadyRow> due;
    const auto keep = [&](const Row &row) { due << ReadyRow{row.text(1), static_cast<int>(row.id(2)), row.id(3), row.id(0)}; };
    if (const auto rows = m_session.each(u"read_waiting_due_tasks"_s, {nowMs, limit}, keep); !rows)
        return rows.error();
    if (const auto rows = m_session.each(u"read_lapsed_claims"_s, {nowMs, limit}, keep); !rows)
        return rows.error();
    if (due.isEmpty())
        return 0;
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    int moved = 0;
    for (const ReadyRow &row : due) {
        const auto set = m_session.change(u"set_task_ready"_s, {row.taskId});
        if (!set)
            return set.error();
        if (*set == 0)
            continue; // another desk swept it
        if (const auto listed = list(row); !listed)
            return listed.error();
        ++moved;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return moved;
}

Result<QList<ReadyRow>> QueueTable::peek(const QString &owner, int limit)
{
    QList<ReadyRow> head;
    const auto rows = m_session.each(u"peek_ready"_s, {owner, limit}, [&](const Row &row) {
        head << ReadyRow{row.text(0), static_cast<int>(row.id(1)), row.id(2), row.id(3)};
    });
    if (!rows)
        return rows.error();
    return head;
}

Result<std::optional<TaskRow>> QueueTable::takeHead(const QString &owner, const QString &person, qint64 nowMs, qint64 leaseMs,
                                                    qint64 restMs, bool &wasPutOff)
{
    wasPutOff = false;
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    if (m_session.dialect() == Dialect::Postgresql) {
        // A lost lease only shows the task again; waiting for the disk would let sixteen people share one disk's patience (decision 14).
        if (const auto set = m_session.exec(u"SET LOCAL synchronous_commit TO off"_s); !set)
            return set.error();
    }
    std::optional<Id> taskId;
    const auto taken = m_session.each(u"claim_ready"_s, {owner}, [&](const Row &row) { taskId = row.id(0); });
    if (!taken)
        return taken.error();
    if (!taskId) {
        transaction->rollback();
        return std::optional<TaskRow>();
    }
    auto task = find(*taskId);
    if (!task)
        return task.error();
    bool isTaken = false;
    std::optional<qint64> reachedAt;
    const auto contacts = m_session.each(u"count_customer_contacts"_s, {task->id, nowMs, task->customerId}, [&](const Row &row) {
        isTaken = row.id(0) > 0;
        reachedAt = row.integer(1);
    });
    if (!contacts)
        return contacts.error();
    if (isTaken || (reachedAt && nowMs - *reachedAt < restMs)) {
        wasPutOff = true;
        const qint64 until = isTaken ? nowMs + leaseMs : *reachedAt + restMs;
        if (const auto put = postpone(task->id, until); !put)
            return put.error();
    } else {
        task->state = TaskState::Claimed;
        task->claimedBy = person;
        task->claimedUntil = nowMs + leaseMs;
        const auto claimed = m_session.change(u"claim_task"_s, {person, *task->claimedUntil, task->id});
        if (!claimed)
            return claimed.error();
        wasPutOff = *claimed == 0; // the list was behind: the task is done
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return wasPutOff ? std::optional<TaskRow>() : std::optional<TaskRow>(*task);
}

Result<std::optional<TaskRow>> QueueTable::claimNext(const QString &person, qint64 nowMs, qint64 leaseMs, qint64 restMs)
{
    for (;;) {
        const auto own = peek(person, 1);
        if (!own)
            return own.error();
        const auto shared = peek({}, 1);
        if (!shared)
            return shared.error();
        if (own->isEmpty() && shared->isEmpty())
            return std::optional<TaskRow>();
        const auto order = [](const ReadyRow &row) { return std::pair(row.place, row.dueAt); };
        const bool takesOwn = shared->isEmpty() || (!own->isEmpty() && order(own->first()) <= order(shared->first()));
        bool wasPutOff = false;
        auto task = takeHead(takesOwn ? person : QString(), person, nowMs, leaseMs, restMs, wasPutOff);
        if (!task || *task)
            return task;
        if (!wasPutOff && m_session.dialect() == Dialect::Sqlite)
            return std::optional<TaskRow>(); // only on a server can others hold what was seen
        if (!wasPutOff && own->isEmpty() != shared->isEmpty())
            return std::optional<TaskRow>();
    }
}

Result<TaskRow> QueueTable::claim(Id taskId, const QString &person, qint64 nowMs, qint64 leaseMs)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    auto task = find(taskId);
    if (!task)
        return task;
    if (const auto unlisted = m_session.change(u"delete_ready"_s, {task->owner, task->place, task->dueAt, taskId}); !unlisted)
        return unlisted.error();
    const auto claimed = m_session.change(u"claim_task"_s, {person, nowMs + leaseMs, taskId});
    if (!claimed)
        return claimed.error();
    if (*claimed == 0)
        return Error{Error::Kind::Conflict,
                     task->state == TaskState::Claimed ? u"%1 is on it."_s.arg(task->claimedBy) : u"It is not in the queue any more."_s};
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    task->state = TaskState::Claimed;
    task->claimedBy = person;
    task->claimedUntil = nowMs + leaseMs;
    return task;
}

Result<void> QueueTable::release(Id taskId)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return transaction.error();
    const auto task = find(taskId);
    if (!task)
        return task.error();
    const auto set = m_session.change(u"set_task_ready"_s, {taskId});
    if (!set)
        return set.error();
    if (*set > 0) {
        if (const auto listed = list({task->owner, task->place, task->dueAt, taskId}); !listed)
            return listed;
    }
    return transaction->commit();
}

Result<void> QueueTable::postpone(Id taskId, qint64 dueAt)
{
    const auto task = find(taskId);
    if (!task)
        return task.error();
    if (const auto unlisted = m_session.change(u"delete_ready"_s, {task->owner, task->place, task->dueAt, taskId}); !unlisted)
        return unlisted.error();
    return done(m_session.change(u"postpone_task"_s, {dueAt, taskId}));
}

Result<bool> QueueTable::give(const TaskRow &task, qint64 nowMs)
{
    const auto before = find(task.id);
    if (!before)
        return before.error();
    const TaskState state = task.dueAt <= nowMs ? TaskState::Ready : TaskState::Waiting;
    const auto given = m_session.change(u"give_task"_s, {task.owner, task.place, task.dueAt, task.reasons, state, task.id});
    if (!given)
        return given.error();
    if (*given == 0)
        return false;
    if (const auto unlisted = m_session.change(u"delete_ready"_s, {before->owner, before->place, before->dueAt, task.id}); !unlisted)
        return unlisted.error();
    if (state == TaskState::Ready) {
        if (const auto listed = list({task.owner, task.place, task.dueAt, task.id}); !listed)
            return listed.error();
    }
    return true;
}

Result<bool> QueueTable::finish(Id taskId, TaskState state, const QString &disposition, const QString &note, const QString &person,
                                qint64 nowMs)
{
    const auto task = find(taskId);
    if (!task)
        return task.error();
    if (const auto unlisted = m_session.change(u"delete_ready"_s, {task->owner, task->place, task->dueAt, taskId}); !unlisted)
        return unlisted.error();
    const auto finished =
        m_session.change(u"finish_task"_s, {state, Bind::said(disposition), Bind::said(note), Bind::said(person), nowMs, taskId});
    if (!finished)
        return finished.error();
    return *finished > 0;
}

Result<bool> QueueTable::reopen(Id taskId, const QString &person, qint64 claimedUntil)
{
    const auto changed = m_session.change(u"reopen_task"_s, {person, claimedUntil, taskId});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<int> QueueTable::dropOf(Id customerId, Id enrollmentId, qint64 nowMs)
{
    QList<Id> open;
    const auto rows = m_session.each(u"read_enrollment_tasks"_s, {customerId, enrollmentId}, [&](const Row &row) { open << row.id(0); });
    if (!rows)
        return rows.error();
    for (const Id taskId : open) {
        if (const auto dropped = finish(taskId, TaskState::Dropped, {}, {}, {}, nowMs); !dropped)
            return dropped.error();
    }
    return static_cast<int>(open.size());
}

Result<QList<TaskRow>> QueueTable::claimed(qint64 nowMs)
{
    return tasks(m_session, u"read_claimed_tasks"_s, {nowMs});
}

Result<std::optional<qint64>> QueueTable::nextDue(const QString &person, qint64 nowMs)
{
    std::optional<qint64> dueAt;
    const auto read = m_session.each(u"find_next_waiting_task"_s, {nowMs, person}, [&](const Row &row) { dueAt = row.id(0); });
    return read ? Result<std::optional<qint64>>(dueAt) : read.error();
}

} // namespace tradewind
