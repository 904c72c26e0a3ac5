// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/lostaddresses.h"

#include "compliance/lostaddress.h"
#include "jobs/compliance/callruling.h"
#include "jobs/compliance/livingcontacts.h"
#include "jobs/sequences/taskreasons.h"
#include "store/queuetable.h"
#include "store/session.h"
#include "store/transaction.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lookBackMs = 14 * 86'400'000LL;
constexpr int points = 2'000; // after promises and answers, before a sequence's own calls

Result<QList<Id>> idsOf(Session &session, const QString &statement, const Binds &binds)
{
    QList<Id> found;
    const auto read = session.each(statement, binds, [&](const Row &row) { found << row.id(0); });
    return read ? Result<QList<Id>>(found) : read.error();
}

Result<WorkingContacts> workingContacts(Session &session, Id customerId)
{
    const auto living = livingContacts(session, customerId);
    return living ? Result<WorkingContacts>(WorkingContacts{living->text(), living->write(), living->call()}) : living.error();
}

TaskRow askingCall(Id id, Id rooftopId, Id customerId, qint64 nowMs)
{
    const QList<TaskReason> reasons{{u"addressLost"_s, 0, points}};
    TaskRow task;
    task.id = id;
    task.rooftopId = rooftopId;
    task.customerId = customerId;
    task.program = contactsProgram.toString();
    task.kind = u"call"_s;
    task.place = placeOf(reasons);
    task.dueAt = nowMs;
    task.script = task.voicemail = u"contacts.address"_s;
    task.reasons = reasonsJson(reasons);
    task.state = TaskState::Ready;
    return task;
}

} // namespace

Result<AddressesAsked> askForAddresses(Session &session, IdMaker &ids, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    AddressesAsked done;
    QueueTable queue(session);
    const auto ready = idsOf(session, u"read_ready_of_program"_s, {rooftop.id, contactsProgram.toString()});
    if (!ready)
        return ready.error();
    for (const Id taskId : *ready) {
        const auto task = queue.find(taskId);
        const auto works = task ? workingContacts(session, task->customerId) : task.error();
        if (!works)
            return works.error();
        if (works->text.isEmpty() && works->email.isEmpty())
            continue;
        if (const auto dropped = queue.finish(taskId, TaskState::Dropped, {}, {}, {}, nowMs); !dropped)
            return dropped.error();
        ++done.settled;
    }
    const auto lost = idsOf(session, u"read_lost_customers"_s, {rooftop.id, nowMs - lookBackMs, contactsProgram.toString()});
    if (!lost)
        return lost.error();
    if (!lost->isEmpty()) {
        const CallRules rules(settings, rooftop);
        for (const Id customerId : *lost) {
            const auto works = workingContacts(session, customerId);
            if (!works)
                return works.error();
            // It asks, and sells nothing.
            const auto decision = rules.decide(session, {customerId, works->call, {}, Purpose::Service}, nowMs);
            if (!decision)
                return decision.error();
            if (!isToBeAskedForAddress(*works, *decision))
                continue;
            if (const auto added = queue.add(askingCall(ids.next(), rooftop.id, customerId, nowMs)); !added)
                return added.error();
            ++done.asked;
        }
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

} // namespace tradewind
