// SPDX-License-Identifier: Apache-2.0
// What a person decides about a conversation besides answering it: stop for good, later, somebody else's.
#pragma once

#include "jobs/inbox/conversations.h"

namespace tradewind {

class IdMaker;

/// A person read what was taken for an opt-out and agrees: the address stays stopped, the conversation is off the waiting list.
/// Errors: BadUse where it was not taken for one; as Session.
Result<void> confirmOptOut(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &by, qint64 nowMs);

/// They asked for it: no text, e-mail or call goes to this person any more, by any program; what is queued to the address they wrote from
/// is not sent, sequences let them go, and the conversation is off the waiting list. In one transaction. Errors: as Session.
Result<void> stopAll(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &by, qint64 nowMs);

/// Off the waiting list until `untilMs`, epoch ms UTC, or until they write again; how long they have waited is told from when they wrote.
/// Errors: BadUse for a time that is over, or where nobody waits; as Session.
Result<void> snooze(Session &session, Id rooftopId, const Conversation &conversation, qint64 untilMs, const QString &by, qint64 nowMs);

/// The conversation is `to`'s from now on, a name of the list of staff: alerts about the customer are theirs, they are told once by the
/// ways alerts go, and a CRM that is told of alerts is told of it. Answers how many messages were queued to them. Errors: BadUse for who is
/// not on the list, works here no more, is away, or has it already; as Session.
Result<int> handTo(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &to, const QString &by,
                   qint64 nowMs);

} // namespace tradewind
