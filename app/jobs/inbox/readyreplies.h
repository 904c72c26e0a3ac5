// SPDX-License-Identifier: Apache-2.0
// The three answers a person gives most, in the rooftop's own words and with what is true now: times to call, the value page, booking.
#pragma once

#include "jobs/inbox/conversations.h"

namespace tradewind {

enum class ReadyReply { CallTimes, ValuePage, Booking };

/// Those that can be filled for this person now: call times while an hour is free, pages where they are served, the value page of a vehicle
/// of theirs. Errors: as Session.
Result<QList<ReadyReply>> readyReplies(Session &session, Id rooftopId, const Conversation &conversation, qint64 nowMs);

/// The words, in the person's language, with a fresh link where there is one. Errors: BadUse for one that cannot be filled; as Session.
Result<QString> readyText(Session &session, Id rooftopId, const Conversation &conversation, ReadyReply which, const QString &by,
                          qint64 nowMs);

} // namespace tradewind
