// SPDX-License-Identifier: Apache-2.0
// What the sender asks before every message: may this one go, to this person, now? Answered inside the claim, from what is stored then.
#pragma once

#include "compliance/clearedmessage.h"
#include "gateways/gateway.h"
#include "store/outboxtable.h"

#include <optional>

namespace tradewind {

/// The answer about one message.
struct Ruling
{
    std::optional<ClearedMessage> cleared; ///< it may go, exactly as it is
    OutboxState state = OutboxState::Held; ///< else Held or Suppressed
    std::optional<qint64> until;           ///< Held: when to ask again; absent: a person decides
    QString rules;                         ///< ids of the rules in the way, separated by blanks
    QString why;                           ///< one sentence for each
    QString packVersion;
};

/// Whose messages to our own staff are in the outbox: nobody's. The rules about customers do not concern them.
constexpr Id staffCustomer = 0;

class Gatekeeper
{
public:
    virtual ~Gatekeeper() = default;

    /// Reads suppression, consent and the rest in the transaction `session` is in, and asks the rules. Errors: as Session; nothing is sent
    /// then.
    virtual Result<Ruling> rule(Session &session, const OutboxRow &row, const Draft &draft, qint64 nowMs) = 0;
    /// The same question for a moment to come, for the dry run: nothing can be sent on this answer.
    virtual Result<Ruling> foresee(Session &session, const OutboxRow &row, const Draft &draft, qint64 whenMs) = 0;
    /// Never again to this address, by any channel or program. `source` says who told us ("twilio 21610", "reply").
    virtual Result<void> suppress(Session &session, Id rooftopId, Channel channel, const QString &address, const QString &source,
                                  qint64 nowMs) = 0;
    /// What an answer wants, in one word ("opt-out", "yes", "price"); empty when it is not understood. An opt-out is then suppressed.
    virtual QString intentOf(const InboundMessage &message) const = 0;
};

/// The draft of a queued message, an e-mail with the HTML twin of its words, and back: headers and media travel as JSON in `extras`.
Draft draftOf(const OutboxRow &row);
QString extrasOf(const Draft &draft);

} // namespace tradewind
