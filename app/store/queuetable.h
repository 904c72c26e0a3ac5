// SPDX-License-Identifier: Apache-2.0
// The queue people work from: tasks, the clustered list of those ready now, and claims so that two never get one person.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

enum class TaskState { Waiting, Ready, Claimed, Done, Dropped };

/// Something a person does. Instants epoch ms. `place` orders the queue, smaller first; `owner` empty is everybody's.
struct TaskRow
{
    Id id = 0, rooftopId = 0, customerId = 0;
    std::optional<Id> vehicleId, enrollmentId;
    std::optional<int> step;
    QString program, kind, owner;
    int place = 0;
    qint64 dueAt = 0;
    std::optional<qint64> slaAt;
    QString script, voicemail;
    int attempt = 1, attempts = 1;
    QString reasons; ///< JSON, made by the job that knows why (jobs/sequences/taskreasons.h)
    TaskState state = TaskState::Waiting;
    QString claimedBy;
    std::optional<qint64> claimedUntil;
    QString disposition, note, doneBy;
    std::optional<qint64> doneAt;
    bool operator==(const TaskRow &) const = default;
};

/// A row of the ready list: all a claim needs.
struct ReadyRow
{
    QString owner;
    int place = 0;
    qint64 dueAt = 0;
    Id taskId = 0;
    bool operator==(const ReadyRow &) const = default;
};

class QueueTable
{
public:
    explicit QueueTable(Session &session)
        : m_session(session)
    {}

    /// A task of a step once; answers false when that step has its task already. A Ready one is listed too.
    Result<bool> add(const TaskRow &task);
    /// Errors: NotFound.
    Result<TaskRow> find(Id taskId);
    Result<QList<TaskRow>> of(Id customerId);

    /// Lists every waiting task due by `nowMs`, and those whose claim ran out; at most `limit` each. Answers how many.
    Result<int> sweep(qint64 nowMs, int limit = 2000);
    /// The first `limit` of one owner's list, in order. Microseconds at ten million tasks: the list holds nothing that is not ready.
    Result<QList<ReadyRow>> peek(const QString &owner, int limit);

    /// Takes the first ready task of `person`'s own list or everybody's, whichever comes first, for `leaseMs`. A customer somebody else is
    /// on, or who was reached within `restMs`, is put off and the next one taken. Nothing when the queue is empty.
    ///
    /// Runs in transactions of its own. A claim is a lease: after a crash it runs out by itself.
    Result<std::optional<TaskRow>> claimNext(const QString &person, qint64 nowMs, qint64 leaseMs, qint64 restMs);
    /// The same for one task picked from the list. Errors: Conflict when somebody has it or it is done.
    Result<TaskRow> claim(Id taskId, const QString &person, qint64 nowMs, qint64 leaseMs);
    /// Gives a claimed task back to the list.
    Result<void> release(Id taskId);
    /// Comes back at `dueAt`.
    Result<void> postpone(Id taskId, qint64 dueAt);
    /// Gives a task that waits or is ready to another owner: owner, place, due and reasons as in `task`, listed when it is due by `nowMs`;
    /// inside the caller's transaction. Answers false when somebody is on it or it is done.
    Result<bool> give(const TaskRow &task, qint64 nowMs);
    /// Done with a disposition, inside the caller's transaction. Answers false when it was done or dropped already.
    Result<bool> finish(Id taskId, TaskState state, const QString &disposition, const QString &note, const QString &person, qint64 nowMs);
    /// Takes a disposition back (undo), claimed again by the person. Answers false when there is nothing to take back.
    Result<bool> reopen(Id taskId, const QString &person, qint64 claimedUntil);
    /// Drops what an ended enrollment still has waiting or ready.
    Result<int> dropOf(Id customerId, Id enrollmentId, qint64 nowMs);
    Result<QList<TaskRow>> claimed(qint64 nowMs);
    /// When the next of `person`'s own or everybody's that still waits is due; nothing when none does.
    Result<std::optional<qint64>> nextDue(const QString &person, qint64 nowMs);

private:
    Result<void> list(const ReadyRow &row);
    Result<std::optional<TaskRow>> takeHead(const QString &owner, const QString &person, qint64 nowMs, qint64 leaseMs, qint64 restMs,
                                            bool &wasPutOff);

    Session &m_session;
};

} // namespace tradewind
