// SPDX-License-Identifier: Apache-2.0
#include "jobs/inbox/answering.h"

#include "base/id.h"
#include "domain/segments.h"
#include "jobs/outreach/activegateway.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/storegatekeeper.h"
#include "store/alerttable.h"
#include "store/outboxtable.h"
#include "store/session.h"
#include "store/transaction.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int beforeCampaigns = 0; // the outbox takes the smallest first; a person waits for this one

Error unknownPerson()
{
    return {Error::Kind::Denied, u"Nobody is known by this number or address. Add the person first, then answer."_s};
}

/// A reply to where they wrote from answers what they asked; by another way it is a rep's own words, held to what a sales message is.
OutboxRow rowOf(Id rooftopId, const Conversation &conversation, const WrittenReply &reply, qint64 nowMs)
{
    OutboxRow row;
    row.rooftopId = rooftopId;
    row.accountId = conversation.accountId;
    row.customerId = conversation.customerId.value_or(0);
    row.vehicleId = conversation.vehicleId;
    row.step = u"reply to %1"_s.arg(conversation.answerId);
    row.program = u"inbox"_s;
    row.channel = reply.channel;
    row.purpose = reply.to == conversation.address ? Purpose::Reply : Purpose::Dual;
    row.to = reply.to;
    row.subject = reply.subject;
    row.text = reply.text.trimmed();
    row.segments = segmentsOn(row.channel, row.text);
    row.priority = beforeCampaigns;
    row.dueAt = nowMs;
    row.createdAt = nowMs;
    return row;
}

} // namespace

Result<void> markHandled(Session &session, const Conversation &conversation, const QString &by, qint64 nowMs)
{
    const auto changed =
        session.change(u"handle_answers"_s, {nowMs, conversation.wroteAt, conversation.address, conversation.customerId.value_or(0)});
    if (!changed)
        return changed.error();
    if (!conversation.customerId)
        return {};
    const auto taken = AlertTable(session).take(*conversation.customerId, by, nowMs);
    return taken ? Result<void>() : taken.error();
}

Result<void> answer(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation, const WrittenReply &reply,
                    const QString &by, qint64 nowMs)
{
    if (reply.text.trimmed().isEmpty() || reply.to.isEmpty())
        return Error{Error::Kind::BadUse, u"There is no text to send."_s};
    if (!conversation.customerId)
        return unknownPerson();
    auto transaction = Transaction::begin(session);
    if (!transaction)
        return transaction.error();
    OutboxRow row = rowOf(rooftopId, conversation, reply, nowMs);
    const auto said = readThread(session, conversation);
    if (!said)
        return said.error();
    const bool isRepeated = std::any_of(
        said->begin(), said->end(), [&](const ThreadLine &line) { return line.isOurs && line.words == row.step && line.text == row.text; });
    if (isRepeated)
        return {};
    if (row.to != conversation.address) {
        const auto account = gatewayFor(session, rooftopId, row.channel);
        if (!account)
            return account.error();
        row.accountId = *account;
    }
    row.id = ids.next();
    const auto run = openRun(session, ids, WaveSizes{}, rooftopId, u"Reply"_s, 1, by, nowMs);
    if (!run)
        return run.error();
    row.runId = run->id;
    if (const auto added = OutboxTable(session).add(row); !added)
        return added.error();
    if (const auto handled = markHandled(session, conversation, by, nowMs); !handled)
        return handled.error();
    return transaction->commit();
}

Result<ForeseenAnswer> foreseeAnswer(Session &session, IdMaker &ids, Id rooftopId, const Conversation &conversation,
                                     const WrittenReply &reply, qint64 nowMs)
{
    if (!conversation.customerId)
        return unknownPerson();
    const auto gatekeeper = StoreGatekeeper::make(session, rooftopId, ids);
    if (!gatekeeper)
        return gatekeeper.error();
    const OutboxRow row = rowOf(rooftopId, conversation, reply, nowMs);
    auto ruling = (*gatekeeper)->foresee(session, row, draftOf(row), nowMs);
    const auto advice = (*gatekeeper)->creditAdvice(session, row, nowMs);
    if (!ruling || !advice)
        return ruling ? advice.error() : ruling.error();
    return ForeseenAnswer{*std::move(ruling), *advice};
}

Result<void> setAside(Session &session, const Conversation &conversation, qint64 nowMs)
{
    if (conversation.intent == u"opt-out" && conversation.waitingSince)
        return Error{Error::Kind::Denied, u"They asked for no more messages: confirm that first, or say what else they wrote about."_s};
    return markHandled(session, conversation, {}, nowMs);
}

Result<void> correctIntent(Session &session, const Conversation &conversation, const QString &intent)
{
    const auto changed = session.change(u"correct_intent"_s, {intent, conversation.answerId});
    if (!changed)
        return changed.error();
    return {};
}

} // namespace tradewind
