// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/assigning.h"

#include "jobs/compliance/callruling.h"
#include "jobs/compliance/livingcontacts.h"
#include "jobs/sequences/equitycall.h"
#include "jobs/sequences/taskreasons.h"
#include "store/holdouttable.h"
#include "store/queuetable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <QSet>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int assignedPoints = 2500; // before what the sequences bring within a day, behind a promise of minutes or of a person
const QString equity = u"equity"_s, call = u"call"_s, assignedBy = u"assigned:"_s;

Result<bool> isHeldOut(Session &session, Id rooftopId, Id customerId)
{
    const auto rows = HoldoutTable(session).ofCustomer(customerId);
    if (!rows)
        return rows.error();
    return std::any_of(rows->begin(), rows->end(),
                       [&](const HeldOutRow &row) { return row.rooftopId == rooftopId && row.program == equity; });
}

/// Now or at a better hour; not where only a person's word would change it.
Result<bool> mayEverBeCalled(Session &session, const CallRules &rules, Id customerId, qint64 nowMs)
{
    const auto living = livingContacts(session, customerId);
    if (!living)
        return living.error();
    const QString number = living->call();
    if (number.isEmpty())
        return false;
    const auto ruling = rules.ruling(session, {customerId, number, equity}, nowMs);
    if (!ruling)
        return ruling.error();
    return ruling->mayCall || ruling->until;
}

/// The reason in front, in place of one from an assignment before.
QList<TaskReason> withReason(QList<TaskReason> reasons, const QString &by)
{
    reasons.removeIf([](const TaskReason &reason) { return reason.code.startsWith(assignedBy); });
    reasons.prepend({assignedBy + by, 0, assignedPoints});
    std::stable_sort(reasons.begin(), reasons.end(), [](const TaskReason &a, const TaskReason &b) { return a.points > b.points; });
    return reasons;
}

void putInPlace(TaskRow &task, const QList<TaskReason> &reasons)
{
    task.reasons = reasonsJson(reasons);
    task.place = placeOf(reasons);
}

bool isPromised(const QList<TaskReason> &reasons)
{
    return std::any_of(reasons.begin(), reasons.end(), [](const TaskReason &reason) { return reason.code == "callbackPromised"_L1; });
}

/// The customer's open equity calls, all of them, so that two people do not call one person. How many changed hands; absent: none is open.
Result<std::optional<int>> moveOpenCalls(Session &session, Id rooftopId, Id customerId, const QString &owner, const QString &by,
                                         qint64 nowMs)
{
    QueueTable queue(session);
    const auto tasks = queue.of(customerId);
    if (!tasks)
        return tasks.error();
    std::optional<int> moved;
    for (TaskRow task : *tasks) {
        const bool isOpen = task.state != TaskState::Done && task.state != TaskState::Dropped;
        if (!isOpen || task.rooftopId != rooftopId || task.program != equity || task.kind != call)
            continue;
        moved = moved.value_or(0);
        const QList<TaskReason> reasons = reasonsFrom(task.reasons);
        task.owner = owner;
        if (!isPromised(reasons))
            task.dueAt = std::min(task.dueAt, nowMs);
        putInPlace(task, withReason(reasons, by));
        const auto given = queue.give(task, nowMs);
        if (!given)
            return given.error();
        *moved += *given;
    }
    return moved;
}

} // namespace

Result<Assigned> assignCalls(Session &session, IdMaker &ids, Id rooftopId, const QList<Id> &customerIds, const QString &owner,
                             const QString &by, qint64 nowMs)
{
    if (owner.trimmed().isEmpty())
        return Error{Error::Kind::BadUse, u"Say whose queue they go into."_s};
    const auto rules = callRules(session, rooftopId);
    if (!rules)
        return rules.error();
    Assigned assigned;
    QList<Id> chosen;
    for (const Id customerId : QSet<Id>(customerIds.begin(), customerIds.end())) {
        const auto isOut = isHeldOut(session, rooftopId, customerId);
        const auto mayBe = mayEverBeCalled(session, *rules, customerId, nowMs);
        if (!isOut || !mayBe)
            return isOut ? mayBe.error() : isOut.error();
        if (*isOut)
            ++assigned.heldOut;
        else if (!*mayBe)
            ++assigned.notCallable;
        else
            chosen << customerId;
    }
    std::sort(chosen.begin(), chosen.end());
    if (const auto swept = QueueTable(session).sweep(nowMs); !swept) // a claim that ran out is nobody's
        return swept.error();
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    for (const Id customerId : chosen) {
        const auto moved = moveOpenCalls(session, rooftopId, customerId, owner, by, nowMs);
        if (!moved)
            return moved.error();
        if (*moved) {
            ++(**moved > 0 ? assigned.moved : assigned.busy);
            continue;
        }
        auto task = equityCall(session, rooftopId, customerId, nowMs);
        if (!task)
            return task.error();
        putInPlace(*task, withReason(reasonsFrom(task->reasons), by));
        task->id = ids.next();
        task->owner = owner;
        if (const auto added = QueueTable(session).add(*task); !added)
            return added.error();
        ++assigned.added;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return assigned;
}

} // namespace tradewind
