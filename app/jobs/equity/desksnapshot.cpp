// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/desksnapshot.h"

#include "base/halves.h"
#include "domain/calendar.h"
#include "jobs/equity/equitysettings.h"
#include "store/equitytable.h"
#include "store/session.h"
#include "store/store.h"

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

Result<DeskSnapshot::Crossings> DeskSnapshot::readCrossings(Session &session, QDate today)
{
    Crossings crossings;
    const auto read = EquityTable(session).crossingsSince(today.addDays(-365),
                                                          [&crossings](const CrossingRow &row) { crossings.push_back(remembered(row)); });
    if (!read)
        return read.error();
    crossings.shrink_to_fit();
    std::sort(crossings.begin(), crossings.end(),
              [](const DeskCrossing &a, const DeskCrossing &b) { return std::pair(a.crossedOn, a.id) > std::pair(b.crossedOn, b.id); });
    return crossings;
}

void DeskSnapshot::setCrossings(Crossings crossings)
{
    m_crossings = std::move(crossings);
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
}

Result<std::shared_ptr<const DeskSnapshot>> DeskSnapshot::withCrossings(Session &session) const
{
    auto crossings = readCrossings(session, today);
    if (!crossings)
        return crossings.error();
    const auto later = std::make_shared<DeskSnapshot>(*this);
    later->setCrossings(*std::move(crossings));
    return std::shared_ptr<const DeskSnapshot>(later);
}

Result<std::unique_ptr<DeskSnapshot>> DeskSnapshot::load(Session &session, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                         const JobContext &context)
{
    auto rest = readRest(session, settings, rooftop, today, context);
    return rest ? joined(std::move(rest), readCrossings(session, today)) : std::move(rest);
}

Result<std::unique_ptr<DeskSnapshot>> DeskSnapshot::load(Store &store, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                         const JobContext &context)
{
    Result<Crossings> crossings = Crossings();
    Result<std::unique_ptr<DeskSnapshot>> rest = std::unique_ptr<DeskSnapshot>();
    inPair(
        [&] {
            const auto session = store.session();
            crossings = session ? readCrossings(**session, today) : Result<Crossings>(session.error());
        },
        [&] {
            const auto session = store.session();
            rest =
                session ? readRest(**session, settings, rooftop, today, context) : Result<std::unique_ptr<DeskSnapshot>>(session.error());
        });
    return joined(std::move(rest), std::move(crossings));
}

Result<std::unique_ptr<DeskSnapshot>> DeskSnapshot::joined(Result<std::unique_ptr<DeskSnapshot>> rest, Result<Crossings> crossings)
{
    if (!rest)
        return rest.error();
    if (!crossings)
        return crossings.error();
    (*rest)->setCrossings(*std::move(crossings));
    (*rest)->desk->forget();
    return rest;
}

Result<std::unique_ptr<DeskSnapshot>> DeskSnapshot::readRest(Session &session, const Settings &settings, const Rooftop &rooftop,
                                                             QDate today, const JobContext &context)
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
