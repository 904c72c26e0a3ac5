// SPDX-License-Identifier: Apache-2.0
// The messages of sequences on their way into the outbox: each once, through the rooftop's gateway, in the waves of its sequence.
#pragma once

#include "base/settings.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/storegatekeeper.h"
#include "jobs/sequences/planned.h"

#include <QHash>
#include <QSet>

namespace tradewind {

/// A message of a sequence as it goes into the outbox; id, account, run and wave are the caller's.
OutboxRow outboxRowOf(const StepMessage &message, qint64 nowMs);

class StepOutbox final : public OutreachPort
{
public:
    /// Reads which channels have a gateway and which sequences may write (setting outreach.sequences). Make a new one when they change.
    /// Errors: as Session.
    static Result<std::unique_ptr<StepOutbox>> open(Session &session, IdMaker &ids, const Settings &settings, Id rooftopId);

    /// A sequence that is not switched on, and a channel without an active gateway, take nothing: its calls go on.
    bool takes(const Sequence &sequence, Channel channel) const override;
    /// Fresh links to the pages of trade value and booking (E46), when customers can reach pages at all (setting hub.url).
    Result<void> addLinks(Session &session, const EnrollmentRow &row, MergeValues &merge, qint64 nowMs) override;
    /// A text says who is speaking and, when it is the first, what a first text must. An e-mail gets the postal address and the one-click
    /// link of RFC 8058, a letter our address and how to get no more; the words are cleared when it is claimed.
    Result<void> hand(Session &session, const StepMessage &message, qint64 nowMs) override;

    /// Puts before and behind a text what the rules want said: who is speaking, and what a first text must. Errors: as StoreGatekeeper.
    Result<void> completeText(Session &session, OutboxRow &row, qint64 nowMs);

    /// Where customers reach their pages, without a slash at the end; empty: nowhere.
    const QString &pagesUrl() const { return m_pagesUrl; }
    /// The account that sends by a channel.
    std::optional<Id> account(Channel channel) const
    {
        const auto found = m_accounts.find(channel);
        return found == m_accounts.end() ? std::nullopt : std::optional(*found);
    }

private:
    StepOutbox(IdMaker &ids, Id rooftopId)
        : m_ids(ids)
        , m_rooftopId(rooftopId)
    {}
    Result<QString> wishesLink(Session &session, const StepMessage &message, qint64 nowMs) const;
    Result<void> addWayOut(Session &session, const StepMessage &message, OutboxRow &row, qint64 nowMs) const;
    Result<void> addLetterhead(Session &session, const StepMessage &message, OutboxRow &row, qint64 nowMs) const;

    IdMaker &m_ids;
    Id m_rooftopId;
    QHash<Channel, Id> m_accounts;
    QSet<QString> m_sequences;
    QString m_pagesUrl, m_postalAddress, m_dealer, m_dealerPhone;
    WaveSizes m_waves;
    std::unique_ptr<StoreGatekeeper>
        m_gatekeeper; ///< asked what a text still lacks; made for the first message, which most looks do not have
};

} // namespace tradewind
