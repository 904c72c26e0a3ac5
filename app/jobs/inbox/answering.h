// SPDX-License-Identifier: Apache-2.0
// What a person does about an answer: write back, set it aside, say what it meant.
#pragma once

#include "jobs/inbox/conversations.h"
#include "jobs/outreach/gatekeeper.h"

namespace tradewind {

class IdMaker;

/// An answer as somebody wrote it: by the way they wrote to us, or by another.
struct WrittenReply
{
    Channel channel = Channel::Sms;
    QString to, text;
    QString subject = {}; ///< of an e-mail they did not begin
};

/// Queues what was typed as a reply to the newest thing they wrote, and takes the conversation off the waiting list, in one transaction.
/// It is a message like any other: cleared when it is claimed and sent once; the same words to the same answer are queued once.
/// By another way than they wrote it is held to what a sales message is held to. Errors: BadUse without text; NotFound without a gateway;
/// Denied when this person is not known (the outbox keeps one message a customer); as Session.
Result<void> answer(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const WrittenReply &reply,
                    const QString &by, qint64 nowMs);
/// What the rules say of an answer before it is sent.
struct ForeseenAnswer
{
    Ruling ruling;
    QStringList advice; ///< on a payment or a rate in it; sending is still the writer's to decide
};

/// What the rules would say of it now; nothing is stored. Errors: Denied when this person is not known; as StoreGatekeeper::make.
Result<ForeseenAnswer> foreseeAnswer(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation,
                                     const WrittenReply &reply, qint64 nowMs);
/// Whoever answers takes care of the customer: what they wrote so far is off the waiting list, and no alert waits any longer. In the
/// caller's transaction, if there is one. Errors: as Session.
Result<void> markHandled(Session &session, const Conversation &conversation, const QString &by, qint64 nowMs);
/// Takes the conversation off the waiting list: it was answered by phone, or needs no answer.
/// Errors: Denied for what was taken for an opt-out, which a person confirms first (rule F-07); as Session.
Result<void> setAside(Session &session, const Conversation &conversation, qint64 nowMs);
/// What their newest answer meant, as a person reads it.
Result<void> correctIntent(Session &session, const Conversation &conversation, const QString &intent);

} // namespace tradewind
