// SPDX-License-Identifier: Apache-2.0
// What happens to leads after they came: attempts, contact, appointments, outcomes, and what the program does by itself in time.
#pragma once

#include "base/id.h"
#include "jobs/leads/leaddesk.h"

namespace tradewind {

class Session;

/// Something that happened to one lead.
struct LeadHappening
{
    Id leadId = 0;
    qint64 at = 0;
    QString kind; ///< LeadEventRow::kind
    QString channel, who, detail;
    std::optional<Money> gross; ///< of a sale
};

/// A lead whose tier rose: somebody is to be told (L20).
struct LeadRise
{
    LeadRow lead;
    int tierBefore = 0;
};

/// What the program did in one round.
struct LeadRound
{
    QList<Id> toAcknowledge; ///< receipt to be confirmed by message now; note "acknowledged" when it was sent
    QList<Id> passedOn, managerTold;
};

class LeadProgress
{
public:
    LeadProgress(Session &session, IdMaker &ids, LeadDesk desk)
        : m_session(session)
        , m_ids(ids)
        , m_desk(std::move(desk))
    {}

    /// Keeps the event, moves the lead's state and scores it again; answers the lead when its tier rose. In one transaction.
    /// Errors: NotFound; BadUse for a kind it does not know; as Session.
    Result<std::optional<LeadRise>> note(const LeadHappening &happening);

    /// Hands untouched leads on and tells the manager of late ones, each once; names those whose receipt is to be confirmed. In one
    /// transaction; asking again at the same instant does nothing more. Errors: as Session.
    Result<LeadRound> tend(qint64 now);

private:
    Session &m_session;
    IdMaker &m_ids;
    LeadDesk m_desk;
};

} // namespace tradewind
