// SPDX-License-Identifier: Apache-2.0
#include "jobs/sequences/dispositions.h"

#include "jobs/compliance/livingcontacts.h"
#include "jobs/sequences/onecall.h"
#include "jobs/sequences/queueserving.h"
#include "jobs/service/notewriter.h"
#include "store/alerttable.h"
#include "store/decisiontable.h"
#include "store/queuetable.h"
#include "store/sequencetable.h"
#include "store/session.h"
#include "store/suppressiontable.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QStringList>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString noteCause(Id taskId)
{
    return u"disposition:%1"_s.arg(taskId);
}

/// Of the second note, about the person, where the first is about the repair order.
QString personCause(Id taskId)
{
    return noteCause(taskId) + u":person"_s;
}

/// What it is called in the vendor's system: in the language of repair orders and CRMs here.
QString noteWords(Disposition disposition)
{
    static const QStringList words{u"Appointment set"_s, u"Will be called back"_s, u"Handed over"_s,    u"Voicemail left"_s,
                                   u"No answer"_s,       u"Wrong number"_s,        u"Not interested"_s, u"Bought elsewhere"_s,
                                   u"Do not contact"_s,  u"Confirmed"_s,           u"Skipped"_s};
    return words.at(static_cast<int>(disposition));
}

/// S3: the result of a call about service goes onto the vehicle's newest repair order of a year, any other to whoever knows the person.
Result<void> tellSources(Session &session, IdMaker &ids, const TaskRow &task, const TaskResult &result, const QString &who, qint64 nowMs)
{
    constexpr int daysOfOrders = 365;
    if (result.disposition == Disposition::Skipped)
        return {};
    OrderNote note;
    note.rooftopId = task.rooftopId;
    note.customerId = task.customerId;
    note.cause = noteCause(task.id);
    note.madeAt = nowMs + undoMs;
    note.text = noteWords(result.disposition) + (result.note.isEmpty() ? QString() : u"; "_s + result.note) +
                (who.isEmpty() ? QString() : u"; by "_s + who);
    if (task.program == u"service" && task.vehicleId) {
        const QDate since = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date().addDays(-daysOfOrders);
        const auto read =
            session.each(u"find_newest_order_of_vehicle"_s, {*task.vehicleId, since}, [&](const Row &row) { note.roNumber = row.text(0); });
        if (!read)
            return read.error();
    }
    if (result.disposition == Disposition::DoNotContact && !note.roNumber.isEmpty()) { // T44: the CRM as well
        OrderNote person = note;
        person.roNumber.clear();
        person.cause = personCause(task.id);
        if (const auto noted = noteOrder(session, ids, person, nowMs); !noted)
            return noted;
    }
    return noteOrder(session, ids, note, nowMs);
}

/// "Do not contact": on the list that every channel and program asks. The sources hear it from the result of the call.
Result<Id> refuse(Session &session, IdMaker &ids, const TaskRow &task, const QString &person, qint64 nowMs)
{
    const Id id = ids.next();
    SuppressionTable table(session);
    const auto added = table.add({id,
                                  task.rooftopId,
                                  Suppression::Kind::Person,
                                  QString::number(task.customerId),
                                  u"said so on the phone"_s,
                                  person.isEmpty() ? u"call"_s : person,
                                  {},
                                  false,
                                  nowMs});
    if (!added || !*added)
        return added ? Result<Id>(0) : added.error();
    const auto marked = table.markTold(id, nowMs);
    return marked ? Result<Id>(id) : marked.error();
}

/// The number that was called is not this person's: for calls and texts to them it is set aside, for nobody else.
Result<void> setWrongNumberAside(Session &session, const TaskRow &task, const QString &number, const QString &person, qint64 nowMs)
{
    const auto living = livingContacts(session, task.customerId);
    if (!living)
        return living.error().kind == Error::Kind::NotFound ? Result<void>() : living.error();
    const QString called = number.isEmpty() ? living->call() : number;
    if (called.isEmpty())
        return {};
    for (const Channel channel : {Channel::Voice, Channel::Sms}) {
        const auto added = DeadAddressTable(session).add(
            {called, channel, task.customerId, nowMs, task.rooftopId, u"wrong_number"_s, person, noteCause(task.id)});
        if (!added)
            return added.error();
    }
    return {};
}

/// Books what was agreed on in the call; the sequences hear of it when the result cannot be taken back any more.
Result<Id> bookAgreed(Session &session, IdMaker &ids, const TaskRow &task, const AgreedVisit &visit, const QString &person, qint64 nowMs)
{
    AppointmentRow about;
    about.rooftopId = task.rooftopId;
    about.customerId = task.customerId;
    about.vehicleId = task.vehicleId;
    about.program = visit.program.isEmpty() ? task.program : visit.program;
    about.startsAt = visit.startsAt;
    about.madeBy = person;
    return bookVisit(session, ids, about, nowMs, nowMs + undoMs);
}

/// Where a task goes whose result was taken back.
Result<void> placeUndone(Session &session, const TaskRow &task, AfterUndo place)
{
    if (place == AfterUndo::AtHand)
        return {};
    if (place == AfterUndo::InQueue)
        return QueueTable(session).postpone(task.id, task.dueAt); // the next sweep lists it
    const auto deleted = session.change(u"delete_task"_s, {task.id});
    return deleted ? Result<void>() : deleted.error();
}

/// One call is about everything that waits of this person.
Result<void> settleOthers(Session &session, const TaskRow &task, const TaskResult &result, const QString &person, qint64 nowMs,
                          KeptResult &kept)
{
    if (result.disposition == Disposition::Skipped)
        return result.laterAt ? putOffOthers(session, task, *result.laterAt, nowMs) : Result<void>();
    const auto covered = coverOverdue(session, task, nowMs);
    if (!covered)
        return covered.error();
    kept.covered = *covered;
    if (task.kind != u"call")
        return {};
    kept.takenAt = nowMs;
    const auto taken = AlertTable(session).take(task.customerId, person, nowMs);
    return taken ? Result<void>() : taken.error();
}

} // namespace

Result<KeptResult> keepResult(Session &session, IdMaker &ids, Id taskId, const TaskResult &result, const QString &person, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    const auto kept = keepResultWithin(session, ids, taskId, result, person, nowMs);
    if (!kept)
        return kept;
    const auto committed = transaction->commit();
    return committed ? kept : committed.error();
}

Result<KeptResult> keepResultWithin(Session &session, IdMaker &ids, Id taskId, const TaskResult &result, const QString &person,
                                    qint64 nowMs)
{
    if (result.disposition == Disposition::CallBack && !result.laterAt)
        return Error{Error::Kind::BadUse, u"Say when to call back."_s};
    QueueTable queue(session);
    const auto task = queue.find(taskId);
    if (!task)
        return task.error();
    const auto finished = queue.finish(taskId, TaskState::Done, dispositionCode(result.disposition), result.note, person, nowMs);
    if (!finished)
        return finished.error();
    if (!*finished)
        return Error{Error::Kind::Conflict, u"This task was finished already."_s};
    KeptResult kept;
    kept.taskId = taskId;
    if (result.visit) { // heard before the answer, which says less
        const auto booked = bookAgreed(session, ids, *task, *result.visit, person, nowMs);
        if (!booked)
            return booked.error();
        kept.appointmentId = *booked;
    }
    if (const auto kind = happeningOf(result.disposition)) {
        kept.happeningId = ids.next();
        const QString subject = task->vehicleId ? u"vehicle:%1"_s.arg(*task->vehicleId) : u"customer:%1"_s.arg(task->customerId);
        const auto noted =
            SequenceTable(session).note({kept.happeningId, task->rooftopId, task->customerId, task->vehicleId, happeningCode(*kind), nowMs,
                                         nowMs + undoMs, subject, result.voicemail, u"task:%1:%2"_s.arg(taskId).arg(kept.happeningId)});
        if (!noted)
            return noted.error();
    }
    if (result.disposition == Disposition::WrongNumber) {
        if (const auto set = setWrongNumberAside(session, *task, result.number, person, nowMs); !set)
            return set.error();
    }
    if (result.disposition == Disposition::DoNotContact) {
        const auto refused = refuse(session, ids, *task, person, nowMs);
        if (!refused)
            return refused.error();
        kept.refusalId = *refused;
    }
    if (const auto told = tellSources(session, ids, *task, result, person, nowMs); !told)
        return told.error();
    if (const auto settled = settleOthers(session, *task, result, person, nowMs, kept); !settled)
        return settled.error();
    if (result.laterAt) {
        TaskRow later = *task;
        later.id = kept.nextTaskId = ids.next();
        later.enrollmentId.reset(); // a promise to a person outlives the sequence it was made in
        later.step.reset();
        later.owner = person;
        later.dueAt = *result.laterAt;
        later.slaAt = *result.laterAt + 15 * 60'000;
        later.state = TaskState::Waiting;
        later.claimedBy.clear();
        later.claimedUntil.reset();
        if (result.disposition == Disposition::CallBack)
            later.reasons = u"[{\"code\":\"callbackPromised\",\"value\":0,\"points\":4500}]"_s;
        later.place = result.disposition == Disposition::CallBack ? 5500 : task->place;
        const auto added = queue.add(later);
        if (!added)
            return added.error();
    }
    return kept;
}

Result<void> undoResult(Session &session, const KeptResult &kept, const QString &person, qint64 nowMs)
{
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    if (kept.happeningId != 0) {
        const auto removed = SequenceTable(session).takeBack(kept.happeningId, nowMs);
        if (!removed)
            return removed.error();
        if (!*removed)
            return Error{Error::Kind::Conflict,
                         u"Ten seconds are over and the sequence goes on; give the customer a new result instead."_s};
    }
    if (const auto back = kept.appointmentId == 0 ? Result<bool>(true) : takeVisitBack(session, kept.appointmentId, nowMs); !back)
        return back.error();
    if (const auto back = kept.refusalId == 0 ? Result<bool>(true) : SuppressionTable(session).takeBack(kept.refusalId); !back)
        return back.error();
    if (kept.nextTaskId != 0) {
        const auto dropped = QueueTable(session).finish(kept.nextTaskId, TaskState::Dropped, {}, {}, person, nowMs);
        if (!dropped)
            return dropped.error();
    }
    const auto task = QueueTable(session).find(kept.taskId);
    if (!task)
        return task.error();
    if (const auto back = DeadAddressTable(session).takeBack(noteCause(kept.taskId), task->customerId); !back)
        return back.error();
    for (const QString &cause : {noteCause(kept.taskId), personCause(kept.taskId)}) {
        if (const auto dropped = DecisionTable(session).dropNote(cause); !dropped)
            return dropped.error();
    }
    if (const auto back = uncover(session, kept.covered); !back)
        return back;
    if (const auto given =
            kept.takenAt == 0 ? Result<int>(0) : session.change(u"give_back_alerts"_s, {task->customerId, kept.takenAt, person});
        !given)
        return given.error();
    const auto reopened = QueueTable(session).reopen(kept.taskId, person, nowMs + claimLeaseMs);
    if (!reopened)
        return reopened.error();
    if (!*reopened)
        return Error{Error::Kind::Conflict, u"There is nothing to take back."_s};
    if (const auto placed = placeUndone(session, *task, kept.afterUndo); !placed)
        return placed;
    return transaction->commit();
}

} // namespace tradewind
