// SPDX-License-Identifier: Apache-2.0
#include "jobs/inbox/brief.h"

#include "jobs/compliance/livingcontacts.h"
#include "store/queuetable.h"
#include "store/session.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// What they wrote from is theirs, whatever the customer's card says.
void addOwnAddress(ConversationBrief &brief, const Conversation &conversation)
{
    if (conversation.channel == Channel::Email) {
        brief.mail = conversation.address;
        return;
    }
    brief.text = conversation.address;
    if (brief.call.isEmpty())
        brief.call = conversation.address;
}

Result<void> addCallers(Session &session, ConversationBrief &brief, const Conversation &conversation)
{
    using Why = PossibleCaller::Why;
    for (const auto &[name, why] :
         {std::pair(conversation.owner, Why::HasIt), {conversation.rep, Why::Looks}, {conversation.leadOwner, Why::HasLead}}) {
        const bool isNew =
            std::none_of(brief.callers.begin(), brief.callers.end(), [&](const PossibleCaller &one) { return one.name == name; });
        if (name.isEmpty() || !isNew)
            continue;
        const auto ready = QueueTable(session).peek(name, mostOpenCalls);
        if (!ready)
            return ready.error();
        PossibleCaller caller{name, why, false, brief.staff.isEmpty(), static_cast<int>(ready->size())};
        for (const StaffRow &row : brief.staff) {
            if (row.name == name) {
                caller.isListed = true;
                caller.isAway = row.isAway;
            }
        }
        brief.callers << caller;
    }
    return {};
}

Result<void> addLead(Session &session, ConversationBrief &brief, Id customerId)
{
    const auto read = session.each(u"find_newest_lead"_s, {customerId}, [&](const Row &row) {
        brief.lead = AskedFor{row.text(0), row.text(1), row.text(2), row.id(3), row.text(4)};
    });
    return read ? Result<void>() : read.error();
}

} // namespace

Result<ConversationBrief> readBrief(Session &session, Id rooftopId, const Conversation &conversation, qint64 nowMs)
{
    ConversationBrief brief;
    if (conversation.customerId) {
        const auto living = livingContacts(session, *conversation.customerId);
        if (!living && living.error().kind != Error::Kind::NotFound)
            return living.error();
        if (living) {
            brief.call = living->call();
            brief.text = living->text();
            brief.mail = living->write();
        }
    }
    addOwnAddress(brief, conversation);
    const auto staff = AlertTable(session).staff(rooftopId);
    if (!staff)
        return staff.error();
    for (const StaffRow &row : *staff) {
        if (!row.isRetired)
            brief.staff << row;
    }
    if (conversation.customerId) {
        if (const auto added = addLead(session, brief, *conversation.customerId); !added)
            return added.error();
    }
    if (const auto added = addCallers(session, brief, conversation); !added)
        return added.error();
    const auto ready = readyReplies(session, rooftopId, conversation, nowMs);
    if (!ready && ready.error().kind != Error::Kind::NotFound)
        return ready.error();
    if (ready)
        brief.ready = *ready;
    return brief;
}

} // namespace tradewind
