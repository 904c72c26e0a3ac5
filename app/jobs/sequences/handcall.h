// SPDX-License-Identifier: Apache-2.0
// The result of a call that was not made from the queue: the same trace as if it had been.
#pragma once

#include "jobs/sequences/dispositions.h"

namespace tradewind {

/// A call somebody made by hand, from whatever screen shows the customer.
struct HandCall
{
    Id rooftopId = 0; ///< where who called works
    Id customerId = 0;
    QString program;                  ///< what it was about; empty: what the last call with them was about
    std::optional<Id> vehicleId = {}; ///< which vehicle; absent: the one of theirs with the most equity
};

/// Keeps its result as keepResult() does, in one durable transaction. The call settles one task of the customer's, whatever its program,
/// because one call is about everything that waits of a person (decision 40):
/// - the one `person` has on their card;
/// - else the first of the queue that is due, whosever list it stands in, a claim that ran out among them;
/// - else the next one of a sequence that waits until later today: a sequence lists its calls when they are due, so it was put off (by an
///   hour of rest, a skip, a rule) and would have the customer called twice on one day. One that waits until another day is that day's
///   attempt, and a call promised for an hour stays promised.
/// What somebody else is on is let be: they may be talking, too, and each keeps their own result. Where nothing is left to settle, a task
/// is added and done at once, of the program asked or of the last call with them, else equity; the attempt, what the sequences hear, the
/// hour of rest and the list of who wants no contact follow from it as from any other. Undone, it is gone; a settled one is in the queue
/// again. Errors: BadUse when a call-back has no time; NotFound without such a rooftop or customer; as Session.
Result<KeptResult> keepHandCall(Session &session, IdMaker &ids, const HandCall &call, const TaskResult &result, const QString &person,
                                qint64 nowMs);

} // namespace tradewind
