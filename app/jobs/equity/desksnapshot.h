// SPDX-License-Identifier: Apache-2.0
// All the window shows of equity, read once in the background: the book, what crossed, who is on the property, how names sort.
#pragma once

#include "base/settings.h"
#include "jobs/equity/deskbook.h"
#include "jobs/equity/matchdesk.h"
#include "programs/equity/thresholds.h"
#include "store/equitytable.h"
#include "store/rooftoptable.h"

#include <unordered_map>

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
    std::unordered_map<std::int64_t, CrossingRow> crossings; ///< the newest of each vehicle
    QList<CrossingRow> recentCrossings;                      ///< of the last `thresholds.windowDays`, newest first
    QList<OpenOrder> openOrders;
    std::vector<std::uint32_t> nameRank;       ///< row → its place by customer name
    std::vector<std::uint32_t> rowsByCustomer; ///< of named customers, in order of customer and row

    /// Rows of the vehicles one customer owns; none for a customer who is not named.
    std::vector<std::size_t> rowsOf(std::int64_t customerId) const;

    /// Reads the crossings anew, after some were recorded. Errors: as Session.
    Result<void> readCrossings(Session &session);

    /// Errors: as DeskBook::load; Cancelled.
    static Result<std::unique_ptr<DeskSnapshot>> load(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                      const JobContext &context);
};

} // namespace tradewind
