// SPDX-License-Identifier: Apache-2.0
// The Leads panel over the store.
#pragma once

#include "domain/zip.h"
#include "jobs/leads/leaddesk.h"
#include "models/desk/backgroundstore.h"
#include "models/leads/leadbook.h"

namespace tradewind {

class StoreLeadBook final : public LeadBook
{
public:
    /// Leads of the last `shownDays` are listed, at most `mostShown`.
    static constexpr int shownDays = 90, mostShown = 5'000;

    /// Everything outlives the book.
    StoreLeadBook(const BackgroundStore &store, const ZipZones &zones)
        : m_store(store)
        , m_zones(zones)
    {}

    void list(std::function<void(Result<LeadLists>)> answer) override;
    void note(qint64 lead, const QString &kind, const QString &channel, std::function<void(Result<bool>)> answer) override;
    void retry(const QuarantineLine &line, std::function<void(Result<int>)> answer) override;
    void dismiss(qint64 quarantine, std::function<void(Result<void>)> answer) override;
    qint64 nowMs() const override;
    const BusinessHours &hours() const override { return m_hours; }

private:
    const BackgroundStore &m_store;
    const ZipZones &m_zones;
    BusinessHours m_hours;
};

/// The desk of the store's first rooftop as its settings stand now. Errors: NotFound when there is no rooftop yet; as leadDesk().
Result<LeadDesk> readLeadDesk(Session &session);

/// A stored lead as the panel shows it.
LeadLine leadLineOf(const LeadRow &row, const LeadDesk &desk);

} // namespace tradewind
