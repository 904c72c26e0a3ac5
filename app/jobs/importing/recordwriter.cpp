// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/recordwriter.h"

#include "store/session.h"

#include <QDateTime>

#include <cmath>

namespace tradewind {

namespace {

constexpr double kMillipercent = 1000, kHundredMillionths = 1e8;
constexpr int kVisitMonths = 24; // service loyalty is counted over two years

const QStringList &dealColumns()
{
    static const QStringList columns =
        QStringLiteral("id rooftop_id source_id deal_number customer_id co_buyer_id vehicle_id sale_type status condition contract_on "
                       "delivered_on stock_number "
                       "salesperson finance_manager cash_price msrp down rebate front_gross back_gross lender amount_financed payment "
                       "balloon finance_charge "
                       "apr_millipercent term_months first_payment_on maturity_on adjusted_cap_cost residual money_factor_e8 "
                       "miles_per_year miles_total "
                       "excess_mile_rate disposition_fee balance balance_on payoff_quote payoff_good_through payoff_source vehicle_value")
            .split(u' ');
    return columns;
}

std::optional<qint64> scaled(const std::optional<double> &value, double by)
{
    return value ? std::optional(static_cast<qint64>(std::llround(*value * by))) : std::nullopt;
}

QDate boughtOn(const DealRecord &deal)
{
    return deal.contractOn.isValid() ? deal.contractOn : deal.deliveredOn;
}

} // namespace

RecordWriter::RecordWriter(Session &session, IdMaker &ids, VinCache &vins, const ZipZones &zones, WritingPlace place)
    : m_session(session)
    , m_ids(ids)
    , m_place(std::move(place))
    , m_people(session, ids, zones, m_place.rooftopId, m_place.nowMs)
    , m_garage(session, ids, vins, m_place.rooftopId)
    , m_deals(session, QStringLiteral("deal"), dealColumns())
    , m_trades(session, QStringLiteral("deal_trade"),
               QStringLiteral("id deal_id vin year make model odometer allowance actual_cash_value payoff").split(u' '))
    , m_lines(session, QStringLiteral("repair_line"),
              QStringLiteral("id repair_order_id line_number op_code description pay_type decision decline_reason amount").split(u' '))
    , m_upsertDeal(session, QStringLiteral("upsert_deal"))
    , m_upsertValuation(session, QStringLiteral("upsert_valuation"))
    , m_upsertOrder(session, QStringLiteral("upsert_repair_order"))
    , m_upsertUnit(session, QStringLiteral("upsert_inventory_unit"))
{}

RecordWriter::~RecordWriter() = default;

Result<RecordWriter::Written> RecordWriter::write(const Record &record, const Likenesses &people, std::uint64_t rowHash)
{
    return std::visit([&](const auto &one) { return write(one, people, rowHash); }, record);
}

void RecordWriter::expect(const Record &record, const Likenesses &people) const
{
    m_people.expect(people[0]);
    if (const auto *deal = std::get_if<DealRecord>(&record))
        m_garage.expect(deal->vehicle);
}

void RecordWriter::release()
{
    m_people.release();
    m_garage.release();
}

Result<void> RecordWriter::endBulk()
{
    m_place.dealsAreNew = false;
    for (BulkInsert *table : {&m_deals, &m_trades, &m_lines}) {
        if (auto done = table->finish(); !done)
            return done;
    }
    return {};
}

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

Result<RecordWriter::Written> RecordWriter::write(const DealRecord &deal, const Likenesses &people, std::uint64_t rowHash)
{
    const std::string number = deal.dealNumber.empty() ? "row " + std::to_string(rowHash) : deal.dealNumber;
    Id known = 0, knownCustomer = 0, knownCoBuyer = 0;
    std::string knownKey;
    if (!m_place.dealsAreNew) {
        const auto found = m_session.each(QStringLiteral("find_deal_parties"), {m_place.sourceId, number}, [&](const Row &row) {
            known = row.id(0);
            knownCustomer = row.integer(1).value_or(0);
            knownCoBuyer = row.integer(2).value_or(0);
            knownKey = row.utf8(3);
        });
        if (!found)
            return found.error();
    }
    Id customer = 0, coBuyer = 0;
    if (knownCustomer != 0 && !deal.buyer.sourceKey.empty() && knownKey == deal.buyer.sourceKey) {
        customer = knownCustomer; // the same customer number on the same deal: no rule is needed
        if (auto done = m_people.renew(customer, deal.buyer, people[0]); !done)
            return done.error();
    } else {
        const auto placed = m_people.place(deal.buyer, people[0], knownCustomer);
        if (!placed)
            return placed.error();
        customer = *placed;
    }
    if (deal.coBuyer) {
        const auto placed = m_people.place(*deal.coBuyer, people[1], knownCoBuyer);
        if (!placed)
            return placed.error();
        coBuyer = *placed;
    }
    const bool isUnwound = deal.status == DealStatus::Unwound;
    const QDate day = boughtOn(deal);
    VehicleRecord vehicleRecord = deal.vehicle;
    if (vehicleRecord.odometer && !vehicleRecord.odometerOn.isValid())
        vehicleRecord.odometerOn = day;
    const std::string anonymousKey = vehicleRecord.vin.empty() ? m_place.presetId + ":" + number : std::string();
    const auto vehicle = m_garage.place(vehicleRecord, anonymousKey, isUnwound ? Purchase() : Purchase{customer, day});
    if (!vehicle)
        return vehicle.error();
    if (isUnwound && known != 0)
        m_garage.endOwnership(*vehicle, {day, "deal " + number + " was unwound"});

    Written written;
    if (m_place.dealsAreNew) {
        const Id id = m_ids.next();
        bindDeal(m_deals, id, deal, number, customer, coBuyer, *vehicle);
        if (auto done = m_deals.step(); !done)
            return done.error();
        known = id;
    } else {
        const bool isNew = known == 0;
        if (isNew)
            known = m_ids.next();
        bindDeal(m_upsertDeal, known, deal, number, customer, coBuyer, *vehicle);
        if (auto done = m_upsertDeal.step(); !done)
            return done.error();
        if (!isNew) {
            written.outcome = Outcome::Changed;
            const Bind buyer = customer == 0 ? Bind() : Bind(customer), second = coBuyer == 0 ? Bind() : Bind(coBuyer);
            Result<int> moved = m_session.change(QStringLiteral("move_deal"), {buyer, second, *vehicle, known, buyer, second, *vehicle});
            if (moved && deal.balance)
                moved = m_session.change(QStringLiteral("record_balance"),
                                         {deal.balance, deal.balanceOn, known, deal.balanceOn, deal.balanceOn, deal.balance});
            if (moved && deal.payoffQuote)
                moved = m_session.change(QStringLiteral("record_quote"),
                                         {deal.payoffQuote, deal.payoffGoodThrough, Bind::said(deal.payoffSource), known,
                                          deal.payoffGoodThrough, deal.payoffGoodThrough, deal.payoffQuote});
            if (!moved)
                return moved.error();
        }
    }
    if (auto done = writeTrades(known, deal, written.outcome == Outcome::Changed); !done)
        return done.error();
    return written;
}

Result<void> RecordWriter::writeTrades(Id deal, const DealRecord &record, bool replaces)
{
    if (replaces) {
        if (auto done = m_trades.finish(); !done)
            return done;
        if (auto deleted = m_session.change(QStringLiteral("delete_deal_trades"), {deal}); !deleted)
            return deleted.error();
    }
    for (const TradeRecord &trade : record.trades) {
        m_trades.bind(0, m_ids.next());
        m_trades.bind(1, deal);
        m_trades.bindSaid(2, trade.vin);
        m_trades.bind(3, trade.year);
        m_trades.bindSaid(4, trade.make);
        m_trades.bindSaid(5, trade.model);
        m_trades.bind(6, trade.odometer);
        m_trades.bind(7, trade.allowance);
        m_trades.bind(8, trade.actualCashValue);
        m_trades.bind(9, trade.payoff);
        if (auto done = m_trades.step(); !done)
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

Result<RecordWriter::Written> RecordWriter::write(const ValuationRecord &valuation, const Likenesses &, std::uint64_t rowHash)
{
    const std::string anonymousKey = valuation.vehicle.vin.empty() ? m_place.presetId + ":row " + std::to_string(rowHash) : std::string();
    VehicleRecord record = valuation.vehicle;
    if (!record.odometer && valuation.odometer)
        record.odometer = valuation.odometer;
    if (record.odometer && !record.odometerOn.isValid())
        record.odometerOn = valuation.valuedOn;
    const auto vehicle = m_garage.place(record, anonymousKey);
    if (!vehicle)
        return vehicle.error();
    const Id id = m_ids.next();
    m_upsertValuation.bind(0, id);
    m_upsertValuation.bind(1, *vehicle);
    m_upsertValuation.bind(2, m_place.sourceId);
    m_upsertValuation.bind(3, valuation.provider);
    m_upsertValuation.bind(4, valuation.grade);
    m_upsertValuation.bind(5, valuation.basis);
    m_upsertValuation.bind(6, valuation.valuedOn);
    m_upsertValuation.bind(7, record.odometer);
    m_upsertValuation.bindSaid(8, valuation.region);
    m_upsertValuation.bind(9, valuation.amount);
    if (auto done = m_upsertValuation.step(); !done)
        return done.error();
    return Written{m_upsertValuation.returned() == id ? Outcome::Added : Outcome::Changed, {}};
}

Result<RecordWriter::Written> RecordWriter::write(const RepairOrderRecord &order, const Likenesses &people, std::uint64_t rowHash)
{
    const auto customer = m_people.place(order.customer, people[0]);
    if (!customer)
        return customer.error();
    VehicleRecord record = order.vehicle;
    const QDate day = order.closedOn.isValid() ? order.closedOn : order.openedOn;
    if (record.odometer && !record.odometerOn.isValid())
        record.odometerOn = day;
    const auto vehicle = m_garage.place(record, {});
    if (!vehicle)
        return vehicle.error();
    const Id id = m_ids.next();
    m_upsertOrder.bind(0, id);
    m_upsertOrder.bind(1, m_place.rooftopId);
    m_upsertOrder.bind(2, m_place.sourceId);
    const std::string number = order.number.empty() ? "row " + std::to_string(rowHash) : order.number;
    m_upsertOrder.bind(3, number);
    if (*customer != 0)
        m_upsertOrder.bind(4, *customer);
    if (*vehicle != 0)
        m_upsertOrder.bind(5, *vehicle);
    m_upsertOrder.bindSaid(6, order.advisor);
    m_upsertOrder.bindSaid(7, order.status);
    m_upsertOrder.bind(8, order.openedOn);
    m_upsertOrder.bind(9, order.closedOn);
    m_upsertOrder.bind(10, order.promisedOn);
    m_upsertOrder.bind(11, record.odometer);
    m_upsertOrder.bind(12, order.customerTotal);
    m_upsertOrder.bind(13, order.warrantyTotal);
    m_upsertOrder.bind(14, order.internalTotal);
    if (auto done = m_upsertOrder.step(); !done)
        return done.error();
    if (*vehicle != 0)
        m_garage.noteVisit(*vehicle);
    if (m_upsertOrder.returned() == id) {
        if (auto done = writeLines(id, order, false); !done)
            return done.error();
        return Written{};
    }
    const auto stored = m_session.integer(QStringLiteral("find_repair_order"), {m_place.sourceId, number});
    if (!stored)
        return stored.error();
    if (auto done = writeLines(stored->value_or(0), order, true); !done)
        return done.error();
    return Written{Outcome::Changed, {}};
}

Result<void> RecordWriter::writeLines(Id order, const RepairOrderRecord &record, bool replaces)
{
    if (replaces) {
        if (auto done = m_lines.finish(); !done)
            return done;
        if (auto deleted = m_session.change(QStringLiteral("delete_repair_lines"), {order}); !deleted)
            return deleted.error();
    }
    for (const RepairLineRecord &line : record.lines) {
        m_lines.bind(0, m_ids.next());
        m_lines.bind(1, order);
        m_lines.bindSaid(2, line.lineNumber);
        m_lines.bindSaid(3, line.opCode);
        m_lines.bindSaid(4, line.description);
        m_lines.bindSaid(5, line.payType);
        m_lines.bind(6, line.decision);
        m_lines.bindSaid(7, line.declineReason);
        m_lines.bind(8, line.amount);
        if (auto done = m_lines.step(); !done)
            return done;
    }
    return {};
}

Result<RecordWriter::Written> RecordWriter::write(const InventoryRecord &unit, const Likenesses &, std::uint64_t rowHash)
{
    const std::string stock = !unit.stockNumber.empty()   ? unit.stockNumber
                              : !unit.vehicle.vin.empty() ? unit.vehicle.vin
                                                          : "row " + std::to_string(rowHash);
    m_stockSeen.insert(stock);
    const Id id = m_ids.next();
    const VehicleRecord &vehicle = unit.vehicle;
    m_upsertUnit.bind(0, id);
    m_upsertUnit.bind(1, m_place.rooftopId);
    m_upsertUnit.bind(2, m_place.sourceId);
    m_upsertUnit.bind(3, stock);
    m_upsertUnit.bindSaid(4, vehicle.vin);
    m_upsertUnit.bind(5, unit.condition);
    m_upsertUnit.bind(6, vehicle.year);
    m_upsertUnit.bindSaid(7, vehicle.make);
    m_upsertUnit.bindSaid(8, vehicle.model);
    m_upsertUnit.bindSaid(9, vehicle.trim);
    m_upsertUnit.bindSaid(10, vehicle.body);
    m_upsertUnit.bindSaid(11, vehicle.exteriorColor);
    m_upsertUnit.bind(12, vehicle.odometer);
    m_upsertUnit.bind(13, unit.price);
    m_upsertUnit.bind(14, unit.msrp);
    m_upsertUnit.bind(15, unit.invoice);
    m_upsertUnit.bind(16, unit.cost);
    m_upsertUnit.bind(17, unit.bookValue);
    m_upsertUnit.bind(18, unit.inStockOn);
    m_upsertUnit.bindSaid(19, unit.status);
    m_upsertUnit.bind(20, 0);
    if (auto done = m_upsertUnit.step(); !done)
        return done.error();
    // A used car on our own lot is nobody's any more.
    if (unit.condition != Condition::New && !vehicle.vin.empty() && unit.inStockOn.isValid()) {
        const auto owned = m_session.integer(QStringLiteral("find_vehicle_by_vin"), {vehicle.vin});
        if (!owned)
            return owned.error();
        if (*owned)
            m_garage.endOwnership(**owned, {unit.inStockOn, "in our inventory as stock number " + stock});
    }
    const auto returned = m_upsertUnit.returned();
    return Written{!returned ? Outcome::Same : *returned == id ? Outcome::Added : Outcome::Changed, {}};
}

Result<RecordWriter::Written> RecordWriter::write(const PayoffQuoteRecord &quote, const Likenesses &, std::uint64_t)
{
    const auto deal = quote.vin.empty() ? m_session.integer(QStringLiteral("find_newest_deal_by_number"), {quote.dealNumber})
                                        : m_session.integer(QStringLiteral("find_newest_deal_by_vin"), {quote.vin});
    if (!deal)
        return deal.error();
    if (!*deal)
        return Written{Outcome::Same, "No contract is known for this vehicle yet. Bring in its deal, then retry this row."};
    const QDate through = quote.goodThrough.isValid() ? quote.goodThrough : quote.quotedOn;
    Result<int> changed = 0;
    if (quote.payoff)
        changed = m_session.change(QStringLiteral("record_quote"),
                                   {quote.payoff, through, Bind::said(quote.source), **deal, through, through, quote.payoff});
    if (changed && quote.balance)
        changed = m_session.change(QStringLiteral("record_balance"),
                                   {quote.balance, quote.quotedOn, **deal, quote.quotedOn, quote.quotedOn, quote.balance});
    if (!changed)
        return changed.error();
    return Written{Outcome::Changed, {}};
}

Result<RecordWriter::Written> RecordWriter::write(const CustomerRecord &customer, const Likenesses &people, std::uint64_t)
{
    const auto placed = m_people.place(customer, people[0]);
    if (!placed)
        return placed.error();
    if (*placed == 0)
        return Written{Outcome::Same, "The row names nobody: it has no name, phone, e-mail or customer number."};
    return Written{};
}

Result<void> RecordWriter::finish()
{
    if (auto done = endBulk(); !done)
        return done;
    if (auto done = m_people.finish(); !done)
        return done;
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_place.nowMs, Qt::UTC).date();
    return m_garage.finish(today.addMonths(-kVisitMonths));
}

} // namespace tradewind
