// SPDX-License-Identifier: Apache-2.0
// The results a rep can give a task, and what each fires: the key that ends a call is what moves the sequence on.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "domain/happening.h"
#include "jobs/appointments/agreedvisit.h"

#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

class Session;

/// Keys 1 to 9 of the queue, in order, then those without a key of their own.
enum class Disposition {
    AppointmentSet,
    CallBack,
    HandedOver,
    VoicemailLeft,
    NoAnswer,
    WrongNumber,
    NotInterested,
    BoughtElsewhere,
    DoNotContact,
    Confirmed, ///< of a confirmation call
    Skipped,
};

/// "appointmentSet", "callBack": the word in the store.
QString dispositionCode(Disposition disposition);
std::optional<Disposition> dispositionFromCode(const QString &code);
/// What it means to the sequences; nothing for Skipped.
std::optional<HappeningKind> happeningOf(Disposition disposition);

struct TaskResult
{
    Disposition disposition = Disposition::NoAnswer;
    QString note = {}, voicemail = {};     ///< voicemail: id of the one left
    std::optional<qint64> laterAt = {};    ///< CallBack and Skipped: when it comes again
    QString number = {};                   ///< the one dialled, E.164; empty: the first of theirs that works
    std::optional<AgreedVisit> visit = {}; ///< AppointmentSet: booked with it; absent: nothing is
};

/// How long a result may be taken back; sequences hear of it afterwards.
inline constexpr qint64 undoMs = 10'000;

/// Where a task goes whose result is taken back.
enum class AfterUndo {
    AtHand,  ///< on the card of who took it back
    InQueue, ///< to the list, due as before
    Nowhere, ///< it was made only to keep the result
};

/// What to give back to take a result back.
struct KeptResult
{
    Id taskId = 0, happeningId = 0;
    Id nextTaskId = 0;    ///< the call promised for later, if any
    QList<Id> covered;    ///< calls of the same person this one settled
    qint64 takenAt = 0;   ///< their alerts were taken with it; 0: it reached out to nobody
    Id appointmentId = 0; ///< booked with it, if one was
    Id refusalId = 0;     ///< who asked not to be contacted is on the list of those, if this put them there
    AfterUndo afterUndo = AfterUndo::AtHand;
};

/// Keeps a result in one durable transaction: the task is done, what happened is noted (which wakes the sequences), a promised call becomes
/// a task of its own, other calls of the same sequence that have come due are settled with it (jobs/sequences/onecall.h), alerts about the
/// customer are taken, who wants no contact is put on the one list of those (T44), the visit agreed on is booked. Errors: BadUse when a
/// call-back has no time; Conflict when the task is done already, or somebody else took the time of the visit; as Session.
Result<KeptResult> keepResult(Session &session, IdMaker &ids, Id taskId, const TaskResult &result, const QString &person, qint64 nowMs);
/// The same in the caller's transaction.
Result<KeptResult> keepResultWithin(Session &session, IdMaker &ids, Id taskId, const TaskResult &result, const QString &person,
                                    qint64 nowMs);
/// Takes it back within `undoMs`, the visit it booked, too, unless somebody has confirmed, moved or cancelled that since. Errors: Conflict
/// after that.
Result<void> undoResult(Session &session, const KeptResult &kept, const QString &person, qint64 nowMs);

} // namespace tradewind
