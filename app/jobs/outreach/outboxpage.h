// SPDX-License-Identifier: Apache-2.0
// The outbox as a person reads it: who each message is for, where it stands, and why it did not go.
#pragma once

#include "base/result.h"
#include "store/outboxtable.h"

#include <QMap>

#include <optional>

namespace tradewind {

/// One message with the name of whom it is for. What is queued and cannot go says so in `row.why`.
struct OutboxLine
{
    OutboxRow row;
    QString name; ///< empty: the customer is not in this store any more
    bool operator==(const OutboxLine &) const = default;
};

struct OutboxPage
{
    QList<OutboxLine> lines;
    QMap<OutboxState, qint64> counts;
    bool isStopped = false; ///< the kill switch
};

/// The newest `most` messages of a state, or of all, with how many there are of each. Errors: as Session.
Result<OutboxPage> readOutboxPage(Session &session, Id rooftopId, std::optional<OutboxState> state, int most);

/// A person knows that a message of unknown end did go out. Errors: Conflict when it is no longer unknown; as Session.
Result<void> settleAsSent(Session &session, Id id, const QString &by, qint64 nowMs);
/// A person wants it sent (again). Errors: Conflict when it went another way meanwhile; as Session.
Result<void> releaseMessage(Session &session, Id id, const QString &by, qint64 nowMs);
/// A person wants it left. Errors: as releaseMessage.
Result<void> dropMessage(Session &session, Id id, const QString &by, qint64 nowMs);
/// The kill switch: within a second nothing leaves, whatever desk or server sends. Errors: as Session.
Result<void> setOutreachStopped(Session &session, bool isStopped);

} // namespace tradewind
