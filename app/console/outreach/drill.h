// SPDX-License-Identifier: Apache-2.0
// An invented campaign for soak and bench: customers the real rules let pass, but for some, and a sender that works it off.
#pragma once

#include "compliance/clearance.h"
#include "jobs/outreach/sender.h"

namespace tradewind {

class IdMaker;

/// Asks the real rules about a customer of whom all is known and well at noon in Iowa; every 97th is suppressed, every 89th was texted an
/// hour ago (held), every 83rd never agreed.
class DrillGatekeeper final : public Gatekeeper
{
public:
    DrillGatekeeper();

    Result<Ruling> rule(Session &session, const OutboxRow &row, const Draft &draft, qint64 nowMs) override;
    Result<Ruling> foresee(Session &session, const OutboxRow &row, const Draft &draft, qint64 whenMs) override;
    Result<void> suppress(Session &session, Id rooftopId, Channel channel, const QString &address, const QString &source,
                          qint64 nowMs) override;
    QString intentOf(const InboundMessage &message) const override;

private:
    ContactFacts m_facts;
    Clearance m_clearance;
};

/// The account of a drill: Twilio at `base`, or a mail server on `mailPort`. Accounts of another `number` are others to the carrier too.
GatewayAccount drillAccount(const QString &base, quint16 mailPort, qint64 nowMs, int number = 0);
/// Its fields with an invented secret.
GatewayConfig drillConfig(const GatewayAccount &account, int timeoutMs);
/// Stores the account and `messages` queued messages in one transaction. Each names its reference in its text.
Result<void> fillOutbox(Session &session, IdMaker &ids, const GatewayAccount &account, Channel channel, int messages, qint64 nowMs);
/// Sends until nothing is queued for the account any more. Errors: as Sender::round.
Result<SendRound> sendAllDue(Sender &sender, Session &session, Id accountId);

} // namespace tradewind
