// SPDX-License-Identifier: Apache-2.0
// Puts chosen customers into one person's queue as equity calls: what a manager does with a list that is to be called.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

/// What came of an assignment, in customers.
struct Assigned
{
    int added = 0;       ///< got a call of their own
    int moved = 0;       ///< had one open, which is the person's now
    int heldOut = 0;     ///< kept out of the program at random, so that what it adds is known: let be
    int notCallable = 0; ///< no number that works, or the rules allow no call to it at any hour: let be
    int busy = 0;        ///< somebody is on them at this moment: let be
    int inQueue() const { return added + moved; }
    bool operator==(const Assigned &) const = default;
};

/// Gives `owner` one equity call for each customer, due now; equity calls that are open change their owner instead, and come now unless
/// they were promised for a time of their own. `by` is said as a reason of each. In one transaction, once the rules were asked about each.
/// Errors: BadUse without an owner; NotFound without the rooftop or a customer; as Session.
Result<Assigned> assignCalls(Session &session, IdMaker &ids, Id rooftopId, const QList<Id> &customerIds, const QString &owner,
                             const QString &by, qint64 nowMs);

} // namespace tradewind
