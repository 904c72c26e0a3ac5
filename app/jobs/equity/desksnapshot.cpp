// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/desksnapshot.h"

#include "domain/calendar.h"
#include "jobs/equity/equitysettings.h"
#include "store/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tradewind {

Result<void> DeskSnapshot::readCrossings(Session &session)
{
    const auto read = EquityTable(session).crossingsSince(today.addDays(-365));
    if (!read)
        return read.error();
    m_crossings = *read;
    m_newestCrossing.assign(desk->size(), -1);
    m_crossedOn.assign(desk->size(), unknown32);
    const QDate windowBegan = today.addDays(-thresholds.windowDays);
    m_recentCrossings = 0;
    for (qsizetype at = 0; at < m_crossings.size(); ++at) {
        const CrossingRow &crossing = m_crossings.at(at);
        m_recentCrossings += crossing.crossedOn >= windowBegan;
        const auto row = desk->rowOf(crossing.vehicleId);
        if (!row || m_newestCrossing[*row] >= 0) // newest first, so the first one stays
            continue;
        m_newestCrossing[*row] = static_cast<std::int32_t>(at);
        if (crossing.direction > 0)
            m_crossedOn[*row] = epochDay(crossing.crossedOn);
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

    snapshot->isOnProperty.assign(snapshot->desk->size(), false);
    for (const OpenOrder &order : snapshot->openOrders) {
        if (const auto row = snapshot->desk->rowOf(order.vehicleId))
            snapshot->isOnProperty[*row] = true;
    }
    snapshot->desk->forget();
    return snapshot;
}

std::vector<std::size_t> DeskSnapshot::rowsOf(std::int64_t customerId) const
{
    std::vector<std::size_t> rows;
    const auto customerOf = [this](std::uint32_t row) { return desk->book().customerId(row); };
    const auto all = desk->rowsByCustomer();
    for (auto it =
             std::lower_bound(all.begin(), all.end(), customerId, [&](std::uint32_t row, std::int64_t id) { return customerOf(row) < id; });
         it != all.end() && customerOf(*it) == customerId; ++it)
        rows.push_back(*it);
    return rows;
}

} // namespace tradewind
