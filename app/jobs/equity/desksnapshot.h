// SPDX-License-Identifier: Apache-2.0
// All the window shows of equity, read once in the background: the book, what crossed, who is on the property, how names sort.
#pragma once

#include "base/settings.h"
#include "jobs/equity/deskbook.h"
#include "jobs/equity/matchdesk.h"
#include "programs/equity/crossings.h"
#include "programs/equity/thresholds.h"
#include "store/rooftoptable.h"

#include <span>

namespace tradewind {

class Session;
class Store;

/// A repair order still open: its customer is on the property.
struct OpenOrder
{
    std::int64_t vehicleId = 0;
    QString number, advisor;
    QDate openedOn, promisedOn;
    std::optional<Money> customerTotal;
};

/// A crossing in few bytes: a large store has hundreds of thousands in a year. Cents and epoch days; unknown32 where nothing is known.
struct DeskCrossing
{
    std::int64_t id = 0, vehicleId = 0;
    std::int64_t customerId = 0; ///< 0 for nobody named
    std::int32_t crossedOn = unknown32, threshold = 0;
    std::int32_t equityBefore = unknown32, equityAfter = 0, valueChange = unknown32, payoffChange = unknown32;
    CrossingWhy why = CrossingWhy::Both;
    std::int8_t direction = 1; ///< as in CrossingRow
};

/// Not changed once it is loaded, so that any thread may read it. Who asks about another day or threshold copies the book.
struct DeskSnapshot
{
    std::shared_ptr<DeskBook> desk;         // shared with the snapshot that follows it when only crossings are new
    std::shared_ptr<const MatchDesk> match; ///< what is in stock, on every lender program; shared likewise
    Rooftop rooftop;
    QDate today;
    EquityThresholds thresholds;
    EquitySettings equity;
    QList<OpenOrder> openOrders;
    std::vector<bool> isOnProperty; ///< row → one of the open orders is its vehicle's

    /// Of the last `thresholds.windowDays`, newest first.
    std::span<const DeskCrossing> recentCrossings() const { return std::span(m_crossings).first(m_recentCrossings); }
    /// The newest of a row's vehicle within a year; nullptr for none.
    const DeskCrossing *crossingOf(std::size_t row) const
    {
        return m_newestCrossing[row] < 0 ? nullptr : &m_crossings[static_cast<std::size_t>(m_newestCrossing[row])];
    }
    /// The epoch day a row's vehicle came over the threshold and stayed; unknown32 when it did not.
    std::int32_t crossedOn(std::size_t row) const
    {
        const DeskCrossing *newest = crossingOf(row);
        return newest != nullptr && newest->direction > 0 ? newest->crossedOn : unknown32;
    }
    /// Rows of the vehicles one customer owns; none for a customer who is not named.
    std::vector<std::size_t> rowsOf(std::int64_t customerId) const;

    /// The same book with the crossings as they stand now, after some were recorded. Errors: as Session.
    Result<std::shared_ptr<const DeskSnapshot>> withCrossings(Session &session) const;

    /// Errors: as DeskBook::load; Cancelled.
    static Result<std::unique_ptr<DeskSnapshot>> load(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                      const JobContext &context);
    /// The same for somebody who waits: what crossed is read on a second thread meanwhile. Errors: as Store::session(), too.
    static Result<std::unique_ptr<DeskSnapshot>> load(Store &store, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                      const JobContext &context);

private:
    using Crossings = std::vector<DeskCrossing>;
    static Result<Crossings> readCrossings(Session &session, QDate today);
    void setCrossings(Crossings crossings);
    /// All but the crossings. Errors: as load().
    static Result<std::unique_ptr<DeskSnapshot>> readRest(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                          const JobContext &context);
    static Result<std::unique_ptr<DeskSnapshot>> joined(Result<std::unique_ptr<DeskSnapshot>> rest, Result<Crossings> crossings);

    Crossings m_crossings; ///< of a year, newest first
    std::size_t m_recentCrossings = 0;
    std::vector<std::int32_t> m_newestCrossing; ///< row → place in m_crossings; −1 for none
};

} // namespace tradewind
