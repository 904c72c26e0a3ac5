// SPDX-License-Identifier: Apache-2.0
#include "store/dealtable.h"

#include "store/binder.h"
#include "store/session.h"

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> scaled(std::optional<double> value, double by)
{
    return value ? std::optional(qint64{std::llround(*value * by)}) : std::nullopt;
}

std::optional<double> unscaled(std::optional<qint64> value, double by)
{
    return value ? std::optional(static_cast<double>(*value) / by) : std::nullopt;
}

DealRow dealFrom(const Row &row)
{
    DealRow stored;
    DealRecord &deal = stored.deal;
    stored.id = row.id(0);
    stored.rooftopId = row.id(1);
    stored.sourceId = row.id(2);
    deal.dealNumber = row.utf8(3);
    stored.customerId = row.integer(4);
    stored.coBuyerId = row.integer(5);
    stored.vehicleId = row.id(6);
    deal.saleType = static_cast<SaleType>(row.id(7));
    deal.status = static_cast<DealStatus>(row.id(8));
    deal.condition = static_cast<Condition>(row.id(9));
    deal.contractOn = row.day(10);
    deal.deliveredOn = row.day(11);
    deal.stockNumber = row.utf8(12);
    deal.salesperson = row.utf8(13);
    deal.financeManager = row.utf8(14);
    int column = 15;
    for (auto *money : {&deal.cashPrice, &deal.msrp, &deal.down, &deal.rebate, &deal.frontGross, &deal.backGross})
        *money = row.money(column++);
    deal.lender = row.utf8(21);
    column = 22;
    for (auto *money : {&deal.amountFinanced, &deal.payment, &deal.balloon, &deal.financeCharge})
        *money = row.money(column++);
    deal.aprPercent = unscaled(row.integer(26), 1e3);
    deal.termMonths = row.smallInteger(27);
    deal.firstPaymentOn = row.day(28);
    deal.maturityOn = row.day(29);
    deal.adjustedCapCost = row.money(30);
    deal.residual = row.money(31);
    deal.moneyFactor = unscaled(row.integer(32), 1e8);
    deal.milesAllowedPerYear = row.smallInteger(33);
    deal.milesAllowedTotal = row.smallInteger(34);
    deal.excessMileRate = row.money(35);
    deal.dispositionFee = row.money(36);
    deal.balance = row.money(37);
    deal.balanceOn = row.day(38);
    deal.payoffQuote = row.money(39);
    deal.payoffGoodThrough = row.day(40);
    deal.payoffSource = row.utf8(41);
    deal.vehicleValue = row.money(42);
    return stored;
}

} // namespace

std::optional<qint64> milliPercent(std::optional<double> aprPercent)
{
    return scaled(aprPercent, 1e3);
}

std::optional<qint64> moneyFactorE8(std::optional<double> moneyFactor)
{
    return scaled(moneyFactor, 1e8);
}

QStringList DealTable::columns()
{
    return {u"id"_s,
            u"rooftop_id"_s,
            u"source_id"_s,
            u"deal_number"_s,
            u"customer_id"_s,
            u"co_buyer_id"_s,
            u"vehicle_id"_s,
            u"sale_type"_s,
            u"status"_s,
            u"condition"_s,
            u"contract_on"_s,
            u"delivered_on"_s,
            u"stock_number"_s,
            u"salesperson"_s,
            u"finance_manager"_s,
            u"cash_price"_s,
            u"msrp"_s,
            u"down"_s,
            u"rebate"_s,
            u"front_gross"_s,
            u"back_gross"_s,
            u"lender"_s,
            u"amount_financed"_s,
            u"payment"_s,
            u"balloon"_s,
            u"finance_charge"_s,
            u"apr_millipercent"_s,
            u"term_months"_s,
            u"first_payment_on"_s,
            u"maturity_on"_s,
            u"adjusted_cap_cost"_s,
            u"residual"_s,
            u"money_factor_e8"_s,
            u"miles_per_year"_s,
            u"miles_total"_s,
            u"excess_mile_rate"_s,
            u"disposition_fee"_s,
            u"balance"_s,
            u"balance_on"_s,
            u"payoff_quote"_s,
            u"payoff_good_through"_s,
            u"payoff_source"_s,
            u"vehicle_value"_s};
}

QStringList DealTable::tradeColumns()
{
    return {u"id"_s,        u"deal_id"_s,           u"vin"_s,   u"year"_s, u"make"_s, u"model"_s, u"odometer"_s,
            u"allowance"_s, u"actual_cash_value"_s, u"payoff"_s};
}

void DealTable::bind(Binder &binder, const DealRow &row)
{
    const DealRecord &deal = row.deal;
    binder.bind(0, row.id);
    binder.bind(1, row.rooftopId);
    binder.bind(2, row.sourceId);
    binder.bind(3, deal.dealNumber);
    binder.bind(4, row.customerId);
    binder.bind(5, row.coBuyerId);
    binder.bind(6, row.vehicleId);
    binder.bind(7, deal.saleType);
    binder.bind(8, deal.status);
    binder.bind(9, deal.condition);
    binder.bind(10, deal.contractOn);
    binder.bind(11, deal.deliveredOn);
    binder.bindSaid(12, deal.stockNumber);
    binder.bindSaid(13, deal.salesperson);
    binder.bindSaid(14, deal.financeManager);
    int column = 15;
    for (const auto *money : {&deal.cashPrice, &deal.msrp, &deal.down, &deal.rebate, &deal.frontGross, &deal.backGross})
        binder.bind(column++, *money);
    binder.bindSaid(21, deal.lender);
    column = 22;
    for (const auto *money : {&deal.amountFinanced, &deal.payment, &deal.balloon, &deal.financeCharge})
        binder.bind(column++, *money);
    binder.bind(26, milliPercent(deal.aprPercent));
    binder.bind(27, deal.termMonths);
    binder.bind(28, deal.firstPaymentOn);
    binder.bind(29, deal.maturityOn);
    binder.bind(30, deal.adjustedCapCost);
    binder.bind(31, deal.residual);
    binder.bind(32, moneyFactorE8(deal.moneyFactor));
    binder.bind(33, deal.milesAllowedPerYear);
    binder.bind(34, deal.milesAllowedTotal);
    binder.bind(35, deal.excessMileRate);
    binder.bind(36, deal.dispositionFee);
    binder.bind(37, deal.balance);
    binder.bind(38, deal.balanceOn);
    binder.bind(39, deal.payoffQuote);
    binder.bind(40, deal.payoffGoodThrough);
    binder.bindSaid(41, deal.payoffSource);
    binder.bind(42, deal.vehicleValue);
}

void DealTable::bindTrade(Binder &binder, Id id, Id dealId, const TradeRecord &trade)
{
    binder.bind(0, id);
    binder.bind(1, dealId);
    binder.bindSaid(2, trade.vin);
    binder.bind(3, trade.year);
    binder.bindSaid(4, trade.make);
    binder.bindSaid(5, trade.model);
    binder.bind(6, trade.odometer);
    binder.bind(7, trade.allowance);
    binder.bind(8, trade.actualCashValue);
    binder.bind(9, trade.payoff);
}

Result<std::optional<Id>> DealTable::idOfNumber(Id sourceId, const QString &dealNumber)
{
    return m_session.integer(u"find_deal"_s, {sourceId, dealNumber});
}

Result<std::optional<Id>> DealTable::newestOfVin(const QString &vin)
{
    return m_session.integer(u"find_newest_deal_by_vin"_s, {vin});
}

Result<void> DealTable::move(Id id, std::optional<Id> customerId, std::optional<Id> coBuyerId, Id vehicleId)
{
    const auto changed = m_session.change(u"move_deal"_s, {customerId, coBuyerId, vehicleId, id, customerId, coBuyerId, vehicleId});
    return changed ? Result<void>() : changed.error();
}

Result<bool> DealTable::recordBalance(Id id, Money balance, QDate day)
{
    const auto changed = m_session.change(u"record_balance"_s, {balance, day, id, day, day, balance});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<bool> DealTable::recordQuote(Id id, Money payoff, QDate goodThrough, const QString &source)
{
    const auto changed = m_session.change(u"record_quote"_s, {payoff, goodThrough, source, id, goodThrough, goodThrough, payoff});
    if (!changed)
        return changed.error();
    return *changed > 0;
}

Result<void> DealTable::forgetTrades(Id dealId)
{
    const auto changed = m_session.change(u"delete_deal_trades"_s, {dealId});
    return changed ? Result<void>() : changed.error();
}

Result<QList<DealRow>> DealTable::ofVehicle(Id vehicleId)
{
    QList<DealRow> deals;
    const auto rows = m_session.each(u"read_vehicle_deals"_s, {vehicleId}, [&](const Row &row) { deals << dealFrom(row); });
    if (!rows)
        return rows.error();
    return deals;
}

Result<QList<TradeRecord>> DealTable::trades(Id dealId)
{
    QList<TradeRecord> trades;
    const auto rows = m_session.each(u"read_deal_trades"_s, {dealId}, [&](const Row &row) {
        trades << TradeRecord{row.utf8(2),         row.smallInteger(3), row.utf8(4),  row.utf8(5),
                              row.smallInteger(6), row.money(7),        row.money(8), row.money(9)};
    });
    if (!rows)
        return rows.error();
    return trades;
}

} // namespace tradewind
