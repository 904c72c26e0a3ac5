// SPDX-License-Identifier: Apache-2.0
// What a person does about an answer: write back, set it aside, say what it meant.
#pragma once

#include "jobs/inbox/conversations.h"

namespace tradewind {

class IdMaker;

/// Queues what was typed as a reply to the newest thing they wrote, and takes the conversation off the waiting list, in one transaction.
/// It is a message like any other: cleared when it is claimed and sent once; the same words to the same answer are queued once.
/// Errors: BadUse without text; Denied when this person is not known (the outbox keeps one message a customer); as Session.
Result<void> answer(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const QString &text, const QString &by,
                    qint64 nowMs);
/// Whoever answers takes care of the customer: what they wrote so far is off the waiting list, and no alert waits any longer. In the
/// caller's transaction, if there is one. Errors: as Session.
Result<void> markHandled(Session &session, const Conversation &conversation, const QString &by, qint64 nowMs);
/// Takes the conversation off the waiting list: it was answered by phone, or needs no answer.
/// Errors: Denied for what was taken for an opt-out, which a person confirms first (rule F-07); as Session.
Result<void> setAside(Session &session, const Conversation &conversation, qint64 nowMs);
/// What their newest answer meant, as a person reads it.
Result<void> correctIntent(Session &session, const Conversation &conversation, const QString &intent);

} // namespace tradewind
