// SPDX-License-Identifier: Apache-2.0
// Who is served next from the queue: the first one whose day it is.
#pragma once

#include "jobs/compliance/callruling.h"
#include "store/queuetable.h"

namespace tradewind {

/// Takes the next task for `person`. A call that the rules only allow later (the hour where the customer is, calls counted within a day)
/// is put off until then, its promise with it, and the next one taken. At most two hundred are put off at once; the one after them is
/// handed out as it is. Nothing when nobody is left. Errors: as Session.
Result<std::optional<TaskRow>> serveNext(Session &session, const CallRules &rules, const QString &person, qint64 nowMs);

/// How long somebody is reserved for the person who took them, in milliseconds.
inline constexpr qint64 claimLeaseMs = 15 * 60'000;

} // namespace tradewind
