// SPDX-License-Identifier: Apache-2.0
// The gatekeeper of a real store: the rule pack, asked with everything stored about the person at that moment.
#pragma once

#include "base/id.h"
#include "compliance/clearance.h"
#include "jobs/outreach/gatekeeper.h"
#include "programs/engagement/replyintent.h"

#include <memory>

namespace tradewind {

/// For one rooftop and one thread. Settings are those of its making: make a new one when they change.
class StoreGatekeeper final : public Gatekeeper
{
public:
    /// Errors: NotFound without such a rooftop; as Session.
    static Result<std::unique_ptr<StoreGatekeeper>> make(Session &session, Id rooftopId, IdMaker &ids);

    Result<Ruling> rule(Session &session, const OutboxRow &row, const Draft &draft, qint64 nowMs) override;
    /// The words of a text with what the rules want added to it and can write themselves: who is speaking (F-21) and what a first text must
    /// say (M-01). Ask when a message is composed; what is claimed later is sent as it stands. Errors: as Session.
    Result<QString> completed(Session &session, const OutboxRow &row, qint64 nowMs) const;
    /// What the rules on credit terms would say of a payment or a rate in it if it sold: a reply is held to less, but
    /// whoever writes a figure reads what is missing beside it first. Empty where it names none. Errors: as Session.
    Result<QStringList> creditAdvice(Session &session, const OutboxRow &row, qint64 nowMs) const;
    Result<Ruling> foresee(Session &session, const OutboxRow &row, const Draft &draft, qint64 whenMs) override;
    Result<void> suppress(Session &session, Id rooftopId, Channel channel, const QString &address, const QString &source,
                          qint64 nowMs) override;
    QString intentOf(const InboundMessage &message) const override;

private:
    StoreGatekeeper(Clearance clearance, SenderFacts sender, ReplyRules replies, IdMaker &ids)
        : m_clearance(std::move(clearance))
        , m_sender(std::move(sender))
        , m_replies(std::move(replies))
        , m_ids(ids)
    {}
    Result<ContactFacts> staffFacts(Session &session, const OutboxRow &row) const;
    Result<ContactFacts> facts(Session &session, const OutboxRow &row, qint64 nowMs) const;

    Clearance m_clearance;
    SenderFacts m_sender;
    ReplyRules m_replies;
    IdMaker &m_ids;
};

} // namespace tradewind
