// SPDX-License-Identifier: Apache-2.0
// Who is served next from the queue, the first one whose day it is, with the call that is to be made.
#pragma once

#include "jobs/compliance/callruling.h"
#include "jobs/compliance/livingcontacts.h"
#include "store/customertable.h"
#include "store/queuetable.h"

namespace tradewind {

/// How long somebody is reserved for the person who took them, in milliseconds.
inline constexpr qint64 claimLeaseMs = 15 * 60'000;

/// A task somebody has taken, and what is known of calling its customer.
struct ServedTask
{
    TaskRow task;
    CustomerRow customer;
    LivingContacts living;
    std::optional<CallRuling> ruling; ///< of a call to the first number that works; absent without one, and where calls are unwanted
};

/// Takes the next task for `person`. A call that the rules only allow later (the hour where the customer is, calls counted within a day)
/// is put off until then, its promise with it, and the next one taken. At most two hundred are put off at once; the one after them is
/// handed out as it is. Nothing when nobody is left. Errors: as Session.
Result<std::optional<ServedTask>> serveNext(Session &session, const CallRules &rules, const QString &person, qint64 nowMs);

/// The same for one picked from the list, whatever the rules say of calling now. Errors: Conflict when somebody has it or it is done; as
/// Session.
Result<std::optional<ServedTask>> servePicked(Session &session, const CallRules &rules, Id taskId, const QString &person, qint64 nowMs);

} // namespace tradewind
