// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/desksnapshot.h"

#include "jobs/equity/equitysettings.h"
#include "store/session.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

std::vector<std::uint32_t> nameRanks(const DeskBook &desk)
{
    std::vector<std::uint32_t> order(desk.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&desk](std::uint32_t a, std::uint32_t b) {
        const int compared = desk.customer(a).compare(desk.customer(b));
        return compared != 0 ? compared < 0 : a < b;
    });
    std::vector<std::uint32_t> rank(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        rank[order[place]] = place;
    return rank;
}

} // namespace

Result<void> DeskSnapshot::readCrossings(Session &session)
{
    const auto read = EquityTable(session).crossingsSince(today.addDays(-365));
    if (!read)
        return read.error();
    crossings.clear();
    recentCrossings.clear();
    const QDate windowBegan = today.addDays(-thresholds.windowDays);
    for (const CrossingRow &crossing : *read) {
        crossings.try_emplace(crossing.vehicleId, crossing); // newest first, so the first one stays
        if (crossing.crossedOn >= windowBegan)
            recentCrossings << crossing;
    }
    return {};
}

Result<std::unique_ptr<DeskSnapshot>> DeskSnapshot::load(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                         const JobContext &context)
{
    auto snapshot = std::make_unique<DeskSnapshot>();
    snapshot->rooftop = rooftop;
    snapshot->today = today;
    snapshot->thresholds = equityThresholds(settings, rooftop.id);
    snapshot->equity = equitySettings(settings, rooftop.id);
    auto desk = DeskBook::load(session, today, snapshot->equity, bookSettings(snapshot->thresholds, snapshot->equity), context);
    if (!desk)
        return desk.error();
    snapshot->desk = std::move(*desk);

    auto match = MatchDesk::load(session, rooftop, today);
    if (!match)
        return match.error();
    snapshot->match = std::move(*match);

    if (const auto crossings = snapshot->readCrossings(session); !crossings)
        return crossings.error();

    const auto orders = session.each(u"read_open_orders"_s, {today}, [&snapshot](const Row &row) {
        snapshot->openOrders << OpenOrder{row.id(0), row.text(1), row.text(5), row.day(2), row.day(3), row.money(4)};
    });
    if (!orders)
        return orders.error();

    snapshot->nameRank = nameRanks(*snapshot->desk);
    const EquityBook &book = snapshot->desk->book();
    for (std::size_t row = 0; row < book.size(); ++row) {
        if (book.row(row).customerId != 0)
            snapshot->rowsByCustomer.push_back(static_cast<std::uint32_t>(row));
    }
    std::stable_sort(snapshot->rowsByCustomer.begin(), snapshot->rowsByCustomer.end(),
                     [&book](std::uint32_t a, std::uint32_t b) { return book.row(a).customerId < book.row(b).customerId; });
    return snapshot;
}

std::vector<std::size_t> DeskSnapshot::rowsOf(std::int64_t customerId) const
{
    std::vector<std::size_t> rows;
    const auto customerOf = [this](std::uint32_t row) { return desk->book().row(row).customerId; };
    for (auto it = std::lower_bound(rowsByCustomer.begin(), rowsByCustomer.end(), customerId,
                                    [&](std::uint32_t row, std::int64_t id) { return customerOf(row) < id; });
         it != rowsByCustomer.end() && customerOf(*it) == customerId; ++it)
        rows.push_back(*it);
    return rows;
}

} // namespace tradewind
