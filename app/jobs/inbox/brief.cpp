// SPDX-License-Identifier: Apache-2.0
#include "jobs/inbox/brief.h"

#include "jobs/compliance/livingcontacts.h"

namespace tradewind {

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
    const auto ready = readyReplies(session, rooftopId, conversation, nowMs);
    if (!ready && ready.error().kind != Error::Kind::NotFound)
        return ready.error();
    if (ready)
        brief.ready = *ready;
    return brief;
}

} // namespace tradewind
