// SPDX-License-Identifier: Apache-2.0
// What somebody needs beside a conversation before they answer: how else they are reached, and who here could take it.
#pragma once

#include "jobs/inbox/readyreplies.h"
#include "store/alerttable.h"

namespace tradewind {

struct ConversationBrief
{
    QString call, text, mail; ///< what works of them, as stored; empty: none is known
    QList<StaffRow> staff;    ///< who works here, by name
    QList<ReadyReply> ready;  ///< those that can be filled now

    bool operator==(const ConversationBrief &) const = default;
};

/// Errors: as Session.
Result<ConversationBrief> readBrief(Session &session, Id rooftopId, const Conversation &conversation, qint64 nowMs);

} // namespace tradewind
