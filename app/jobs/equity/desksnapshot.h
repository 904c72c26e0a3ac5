// SPDX-License-Identifier: Apache-2.0
// All the window shows of equity, read once in the background: the book, what crossed, who is on the property, how names sort.
#pragma once

#include "base/settings.h"
#include "jobs/equity/deskbook.h"
#include "jobs/equity/matchdesk.h"
#include "programs/equity/thresholds.h"
#include "store/equitytable.h"
#include "store/rooftoptable.h"

#include <span>

namespace tradewind {

/// A repair order still open: its customer is on the property.
struct OpenOrder
{
    std::int64_t vehicleId = 0;
    QString number, advisor;
    QDate openedOn, promisedOn;
    std::optional<Money> customerTotal;
};

/// Immutable once loaded, but for the book's day and settings, which the window moves. Belongs to the window's thread then.
struct DeskSnapshot
{
    std::unique_ptr<DeskBook> desk;
    std::unique_ptr<MatchDesk> match; ///< what is in stock, on every lender program
    Rooftop rooftop;
    QDate today;
    EquityThresholds thresholds;
    EquitySettings equity;
    QList<OpenOrder> openOrders;
    std::vector<bool> isOnProperty; ///< row → one of the open orders is its vehicle's

    /// Of the last `thresholds.windowDays`, newest first.
    std::span<const CrossingRow> recentCrossings() const { return {m_crossings.constData(), m_recentCrossings}; }
    /// The newest of a row's vehicle within a year; nullptr for none.
    const CrossingRow *crossingOf(std::size_t row) const
    {
        return m_newestCrossing[row] < 0 ? nullptr : &m_crossings[m_newestCrossing[row]];
    }
    /// The epoch day a row's vehicle came over the threshold and stayed; unknown32 when it did not.
    std::int32_t crossedOn(std::size_t row) const { return m_crossedOn[row]; }
    /// Rows of the vehicles one customer owns; none for a customer who is not named.
    std::vector<std::size_t> rowsOf(std::int64_t customerId) const;

    /// Reads the crossings anew, after some were recorded. Errors: as Session.
    Result<void> readCrossings(Session &session);

    /// Errors: as DeskBook::load; Cancelled.
    static Result<std::unique_ptr<DeskSnapshot>> load(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                      const JobContext &context);

private:
    QList<CrossingRow> m_crossings; ///< of a year, newest first
    std::size_t m_recentCrossings = 0;
    std::vector<std::int32_t> m_newestCrossing, m_crossedOn;
};

} // namespace tradewind
