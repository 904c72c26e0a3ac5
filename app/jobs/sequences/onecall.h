// SPDX-License-Identifier: Apache-2.0
// A person is called once at a time, however many of their calls have come due meanwhile.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>

namespace tradewind {

class Session;
struct TaskRow;

/// The other calls of the same way through a sequence whose hour has come: an attempt that was missed is not made up for by two in a row
/// (L25: attempts at changing hours), so the one that was made settles them. They are dropped with the note "covered",
/// nobody's attempt, and count as not done in time. Answers them, to be taken back. In the caller's transaction. Errors: as Session.
Result<QList<Id>> coverOverdue(Session &session, const TaskRow &done, qint64 nowMs);
/// Takes it back. In the caller's transaction. Errors: as Session.
Result<void> uncover(Session &session, const QList<Id> &covered);
/// Whoever is skipped is skipped with everything that is due of them, until `untilMs`. In the caller's transaction. Errors: as Session.
Result<void> putOffOthers(Session &session, const TaskRow &skipped, qint64 untilMs, qint64 nowMs);

} // namespace tradewind
