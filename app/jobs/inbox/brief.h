// SPDX-License-Identifier: Apache-2.0
// What somebody needs beside a conversation before they answer: how else they are reached, and who here could take it.
#pragma once

#include "jobs/inbox/readyreplies.h"
#include "store/alerttable.h"

namespace tradewind {

/// Somebody who could take the conversation.
struct PossibleCaller
{
    enum class Why { HasIt, Looks, HasLead }; ///< handed to them; looks after the customer; has the open lead
    QString name;
    Why why = Why::Looks;
    bool isAway = false, isListed = true; ///< isListed: on the list of staff
    int openCalls = 0;                    ///< ready in their own queue, counted up to mostOpenCalls
    bool operator==(const PossibleCaller &) const = default;
};
inline constexpr int mostOpenCalls = 50;

/// What somebody asked for.
struct AskedFor
{
    QString vehicle, provider, sourceKind; ///< sourceKind: as leadSourceCode(); empty: not said
    qint64 at = 0;
    QString owner;
    bool operator==(const AskedFor &) const = default;
};

struct ConversationBrief
{
    QString call, text, mail; ///< what works of them, as stored; empty: none is known
    QList<StaffRow> staff;    ///< who works here, by name
    QList<PossibleCaller> callers;
    std::optional<AskedFor> lead; ///< the newest
    QList<ReadyReply> ready;      ///< those that can be filled now

    bool operator==(const ConversationBrief &) const = default;
};

/// Errors: as Session.
Result<ConversationBrief> readBrief(Session &session, Id rooftopId, const Conversation &conversation, qint64 nowMs);

} // namespace tradewind
