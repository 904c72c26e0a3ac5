// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/desksnapshot.h"

#include "base/halves.h"
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
    auto snapshot = std::make_unique<DeskSnapshot>();
    snapshot->rooftop = rooftop;
    snapshot->today = today;
    if (const auto read = snapshot->read(session, settings, context); !read)
        return read.error();
    auto crossings = readCrossings(session, today);
    if (!crossings)
        return crossings.error();
    snapshot->setCrossings(*std::move(crossings));
    snapshot->desk->forget();
    return snapshot;
}

Result<std::unique_ptr<DeskSnapshot>> DeskSnapshot::load(Store &store, const Settings &settings, const Rooftop &rooftop, QDate today,
                                                         const JobContext &context)
{
    auto snapshot = std::make_unique<DeskSnapshot>();
    snapshot->rooftop = rooftop;
    snapshot->today = today;
    Result<Crossings> crossings = Crossings();
    Result<void> read;
    inPair(
        [&] {
            const auto session = store.session();
            crossings = session ? readCrossings(**session, today) : Result<Crossings>(session.error());
        },
        [&] {
            const auto session = store.session();
            read = session ? snapshot->read(**session, settings, context) : Result<void>(session.error());
        });
    if (!read)
        return read.error();
    if (!crossings)
        return crossings.error();
    snapshot->setCrossings(*std::move(crossings));
    snapshot->desk->forget();
    return snapshot;
}

Result<void> DeskSnapshot::read(Session &session, const Settings &settings, const JobContext &context)
{
    thresholds = equityThresholds(settings, rooftop.id);
    equity = equitySettings(settings, rooftop.id);
    auto book = DeskBook::load(session, today, equity, bookSettings(thresholds, equity), context);
    if (!book)
        return book.error();
    desk = std::move(*book);

    auto matches = MatchDesk::load(session, rooftop, today);
    if (!matches)
        return matches.error();
    match = std::move(*matches);

    const auto orders = session.each(u"read_open_orders"_s, {today}, [this](const Row &row) {
        openOrders << OpenOrder{row.id(0), row.text(1), row.text(5), row.day(2), row.day(3), row.money(4)};
    });
    if (!orders)
        return orders.error();
    isOnProperty.assign(desk->size(), false);
    for (const OpenOrder &order : openOrders) {
        if (const auto row = desk->rowOf(order.vehicleId))
            isOnProperty[*row] = true;
    }
    return {};
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
