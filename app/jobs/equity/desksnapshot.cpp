// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/desksnapshot.h"

#include "domain/calendar.h"
#include "jobs/equity/equitysettings.h"
#include "store/equitytable.h"
#include "store/session.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

std::int32_t cents(std::optional<Money> amount)
{
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    return amount ? static_cast<std::int32_t>(std::clamp(amount->cents, -most, most)) : unknown32;
}

DeskCrossing remembered(const CrossingRow &row)
{
    DeskCrossing crossing;
    crossing.id = row.id;
    crossing.vehicleId = row.vehicleId;
    crossing.customerId = row.customerId.value_or(0);
    crossing.crossedOn = epochDay(row.crossedOn);
    crossing.threshold = cents(row.threshold);
    crossing.equityBefore = cents(row.equityBefore);
    crossing.equityAfter = cents(row.equityAfter);
    crossing.valueChange = cents(row.valueChange);
    crossing.payoffChange = cents(row.payoffChange);
    for (const CrossingWhy why : {CrossingWhy::Payment, CrossingWhy::Value}) {
        if (row.why == QLatin1String(crossingWhyName(why)))
            crossing.why = why;
    }
    crossing.direction = static_cast<std::int8_t>(row.direction);
    return crossing;
}

} // namespace

Result<void> DeskSnapshot::readCrossings(Session &session)
{
    m_crossings.clear();
    const auto read = EquityTable(session).crossingsSince(today.addDays(-365),
                                                          [this](const CrossingRow &row) { m_crossings.push_back(remembered(row)); });
    if (!read)
        return read;
    m_crossings.shrink_to_fit();
    std::sort(m_crossings.begin(), m_crossings.end(),
              [](const DeskCrossing &a, const DeskCrossing &b) { return std::pair(a.crossedOn, a.id) > std::pair(b.crossedOn, b.id); });
    m_newestCrossing.assign(desk->size(), -1);
    const std::int32_t windowBegan = epochDay(today) - thresholds.windowDays;
    m_recentCrossings = 0;
    for (std::size_t at = 0; at < m_crossings.size(); ++at) {
        const DeskCrossing &crossing = m_crossings[at];
        m_recentCrossings += crossing.crossedOn >= windowBegan;
        const auto row = desk->rowOf(crossing.vehicleId);
        if (row && m_newestCrossing[*row] < 0) // newest first, so the first one stays
            m_newestCrossing[*row] = static_cast<std::int32_t>(at);
    }
    return {};
}

Result<std::shared_ptr<const DeskSnapshot>> DeskSnapshot::withCrossings(Session &session) const
{
    const auto later = std::make_shared<DeskSnapshot>(*this);
    if (const auto read = later->readCrossings(session); !read)
        return read.error();
    return std::shared_ptr<const DeskSnapshot>(later);
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
