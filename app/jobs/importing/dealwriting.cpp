// SPDX-License-Identifier: Apache-2.0
// The part of RecordWriter that writes deals: the contract, who bought what, the vehicles taken in trade.
#include "jobs/importing/recordwriter.h"

#include <cmath>

namespace tradewind {

namespace {

constexpr double kMillipercent = 1000, kHundredMillionths = 1e8;

std::optional<qint64> scaled(const std::optional<double> &value, double by)
{
    return value ? std::optional(static_cast<qint64>(std::llround(*value * by))) : std::nullopt;
}

QDate boughtOn(const DealRecord &deal)
{
    return deal.contractOn.isValid() ? deal.contractOn : deal.deliveredOn;
}

} // namespace

void RecordWriter::bindDeal(Binder &to, Id id, const DealRecord &deal, const std::string &number, Id customer, Id coBuyer, Id vehicle)
{
    to.bind(0, id);
    to.bind(1, m_place.rooftopId);
    to.bind(2, m_place.sourceId);
    to.bind(3, number);
    if (customer != 0)
        to.bind(4, customer);
    if (coBuyer != 0)
        to.bind(5, coBuyer);
    to.bind(6, vehicle);
    to.bind(7, deal.saleType);
    to.bind(8, deal.status);
    to.bind(9, deal.condition);
    to.bind(10, deal.contractOn);
    to.bind(11, deal.deliveredOn);
    to.bindSaid(12, deal.stockNumber);
    to.bindSaid(13, deal.salesperson);
    to.bindSaid(14, deal.financeManager);
    int column = 15;
    for (const auto *money : {&deal.cashPrice, &deal.msrp, &deal.down, &deal.rebate, &deal.frontGross, &deal.backGross})
        to.bind(column++, *money);
    to.bindSaid(21, deal.lender);
    column = 22;
    for (const auto *money : {&deal.amountFinanced, &deal.payment, &deal.balloon, &deal.financeCharge})
        to.bind(column++, *money);
    to.bind(26, scaled(deal.aprPercent, kMillipercent));
    to.bind(27, deal.termMonths);
    to.bind(28, deal.firstPaymentOn);
    to.bind(29, deal.maturityOn);
    to.bind(30, deal.adjustedCapCost);
    to.bind(31, deal.residual);
    to.bind(32, scaled(deal.moneyFactor, kHundredMillionths));
    to.bind(33, deal.milesAllowedPerYear);
    to.bind(34, deal.milesAllowedTotal);
    to.bind(35, deal.excessMileRate);
    to.bind(36, deal.dispositionFee);
    to.bind(37, deal.balance);
    to.bind(38, deal.balanceOn);
    to.bind(39, deal.payoffQuote);
    to.bind(40, deal.payoffGoodThrough);
    to.bindSaid(41, deal.payoffSource);
    to.bind(42, deal.vehicleValue);
}

Result<RecordWriter::KnownDeal> RecordWriter::knownDeal(const std::string &number)
{
    KnownDeal known;
    std::string vin;
    StoredVehicle vehicle;
    const auto day = [](std::optional<qint64> stored) { return stored ? dayFromNumber(*stored) : QDate(); };
    const auto found = m_findDeal.each({m_place.sourceId, number}, [&](const BulkSelect &row) {
        known = {row.integerOr(0, 0), row.integerOr(1, 0), row.integerOr(2, 0), row.integerOr(4, 0), std::string(row.text(3))};
        vin = row.text(5);
        vehicle = {known.vehicle, {row.integerOr(6, 0), day(row.integer(7))}, day(row.integer(8)), day(row.integer(9))};
    });
    if (!found)
        return found.error();
    m_garage.know(vin, vehicle);
    return known;
}

Result<RecordWriter::Written> RecordWriter::write(const DealRecord &deal, const Likenesses &people, std::uint64_t rowHash)
{
    const std::string number = deal.dealNumber.empty() ? "row " + std::to_string(rowHash) : deal.dealNumber;
    const auto known = m_place.dealsAreNew ? Result<KnownDeal>(KnownDeal{}) : knownDeal(number);
    if (!known)
        return known.error();
    Id customer = 0, coBuyer = 0;
    if (known->customer != 0 && !deal.buyer.sourceKey.empty() && known->customerKey == deal.buyer.sourceKey) {
        customer = known->customer; // the same customer number on the same deal: no rule is needed
        if (auto done = m_people.renew(customer, deal.buyer, people[0]); !done)
            return done.error();
    } else {
        const auto placed = m_people.place(deal.buyer, people[0], known->customer);
        if (!placed)
            return placed.error();
        customer = *placed;
    }
    if (deal.coBuyer) {
        const auto placed = m_people.place(*deal.coBuyer, people[1], known->coBuyer);
        if (!placed)
            return placed.error();
        coBuyer = *placed;
    }
    const bool isUnwound = deal.status == DealStatus::Unwound;
    const QDate day = boughtOn(deal);
    std::optional<VehicleRecord> dated; // a copy only where the row does not say when the odometer was read
    if (deal.vehicle.odometer && !deal.vehicle.odometerOn.isValid())
        dated.emplace(deal.vehicle).odometerOn = day;
    const std::string anonymousKey = deal.vehicle.vin.empty() ? m_place.presetId + ':' + number : std::string();
    const auto vehicle = m_garage.place(dated ? *dated : deal.vehicle, anonymousKey, isUnwound ? Purchase() : Purchase{customer, day});
    if (!vehicle)
        return vehicle.error();
    const bool isNew = known->id == 0;
    if (isUnwound && !isNew)
        m_garage.endOwnership(*vehicle, {day, "deal " + number + " was unwound"});

    const Id id = isNew ? m_ids.next() : known->id;
    Binder &into = m_place.dealsAreNew ? static_cast<Binder &>(m_deals) : m_upsertDeal;
    bindDeal(into, id, deal, number, customer, coBuyer, *vehicle);
    if (auto done = into.step(); !done)
        return done.error();
    if (!isNew) { // what upsert_deal leaves alone
        const bool isMoved = std::tuple(customer, coBuyer, *vehicle) != std::tuple(known->customer, known->coBuyer, known->vehicle);
        if (auto done = isMoved ? moveDeal(id, customer, coBuyer, *vehicle) : Result<void>(); !done)
            return done.error();
        if (auto done = deal.balance ? recordBalance(id, deal.balance, deal.balanceOn) : Result<void>(); !done)
            return done.error();
        if (auto done = deal.payoffQuote ? recordQuote(id, deal.payoffQuote, deal.payoffGoodThrough, deal.payoffSource) : Result<void>();
            !done)
            return done.error();
    }
    if (auto done = writeTrades(id, deal, !isNew); !done)
        return done.error();
    return Written{isNew ? Outcome::Added : Outcome::Changed, {}};
}

Result<void> RecordWriter::moveDeal(Id deal, Id customer, Id coBuyer, Id vehicle)
{
    for (const int first : {0, 4}) {
        if (customer != 0)
            m_moveDeal.bind(first, customer);
        if (coBuyer != 0)
            m_moveDeal.bind(first + 1, coBuyer);
        m_moveDeal.bind(first + 2, vehicle);
    }
    m_moveDeal.bind(3, deal);
    return m_moveDeal.step();
}

Result<void> RecordWriter::recordBalance(Id deal, const std::optional<Money> &balance, QDate on)
{
    m_recordBalance.bind(0, balance);
    m_recordBalance.bind(1, on);
    m_recordBalance.bind(2, deal);
    m_recordBalance.bind(3, on);
    m_recordBalance.bind(4, on);
    m_recordBalance.bind(5, balance);
    return m_recordBalance.step();
}

Result<void> RecordWriter::recordQuote(Id deal, const std::optional<Money> &payoff, QDate goodThrough, const std::string &source)
{
    m_recordQuote.bind(0, payoff);
    m_recordQuote.bind(1, goodThrough);
    m_recordQuote.bindSaid(2, source);
    m_recordQuote.bind(3, deal);
    m_recordQuote.bind(4, goodThrough);
    m_recordQuote.bind(5, goodThrough);
    m_recordQuote.bind(6, payoff);
    return m_recordQuote.step();
}

/// Whether the store already has just these.
Result<bool> RecordWriter::hasTrades(Id deal, const std::vector<TradeRecord> &trades)
{
    const auto whole = [](std::optional<qint64> value) { return value ? std::optional(static_cast<std::int32_t>(*value)) : std::nullopt; };
    const auto money = [](std::optional<qint64> cents) { return cents ? std::optional(Money{*cents}) : std::nullopt; };
    std::vector<TradeRecord> stored;
    const auto read = m_readTrades.each({deal}, [&](const BulkSelect &row) {
        stored.push_back({std::string(row.text(2)), whole(row.integer(3)), std::string(row.text(4)), std::string(row.text(5)),
                          whole(row.integer(6)), money(row.integer(7)), money(row.integer(8)), money(row.integer(9))});
    });
    return read ? Result<bool>(stored == trades) : Result<bool>(read.error());
}

Result<void> RecordWriter::writeTrade(Id deal, const TradeRecord &trade)
{
    m_trades.bind(0, m_partIds.next());
    m_trades.bind(1, deal);
    m_trades.bindSaid(2, trade.vin);
    m_trades.bind(3, trade.year);
    m_trades.bindSaid(4, trade.make);
    m_trades.bindSaid(5, trade.model);
    m_trades.bind(6, trade.odometer);
    m_trades.bind(7, trade.allowance);
    m_trades.bind(8, trade.actualCashValue);
    m_trades.bind(9, trade.payoff);
    return m_trades.step();
}

Result<void> RecordWriter::writeTrades(Id deal, const DealRecord &record, bool replaces)
{
    bool isWritten = false;
    if (replaces) {
        if (auto done = m_trades.finish(); !done)
            return done;
        const auto same = hasTrades(deal, record.trades);
        if (!same)
            return same.error();
        isWritten = *same;
        m_deleteTrades.bind(0, deal);
        if (auto deleted = isWritten ? Result<void>() : m_deleteTrades.step(); !deleted)
            return deleted;
    }
    for (const TradeRecord &trade : record.trades) {
        if (auto done = isWritten ? Result<void>() : writeTrade(deal, trade); !done)
            return done;
        if (trade.vin.empty() || record.status == DealStatus::Unwound)
            continue;
        // Written even when we never sold it: a purchase found later in an older file then knows that it is over.
        VehicleRecord traded;
        traded.vin = trade.vin;
        traded.year = trade.year;
        traded.make = trade.make;
        traded.model = trade.model;
        traded.odometer = trade.odometer;
        traded.odometerOn = boughtOn(record);
        const Ending ending{boughtOn(record), "traded in on deal " + record.dealNumber};
        if (const auto vehicle = m_garage.place(traded, {}, {}, ending); !vehicle)
            return vehicle.error();
    }
    return {};
}

} // namespace tradewind
