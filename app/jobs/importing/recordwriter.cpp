// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/recordwriter.h"

#include "store/session.h"
#include "store/vendortable.h"

#include <QDateTime>

namespace tradewind {

namespace {

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

} // namespace

RecordWriter::RecordWriter(Session &session, IdMaker &ids, VinCache &vins, const ZipZones &zones, WritingPlace place)
    : m_session(session)
    , m_ids(ids)
    , m_partIds(ids)
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
    , m_moveDeal(session, QStringLiteral("move_deal"))
    , m_recordBalance(session, QStringLiteral("record_balance"))
    , m_recordQuote(session, QStringLiteral("record_quote"))
    , m_deleteTrades(session, QStringLiteral("delete_deal_trades"))
    , m_findDeal(session, QStringLiteral("find_deal_parties"))
    , m_readTrades(session, QStringLiteral("read_deal_trades"))
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
        if (auto done = writeLines(id, order, true); !done)
            return done.error();
        return Written{};
    }
    const auto stored = m_session.integer(QStringLiteral("find_repair_order"), {m_place.sourceId, number});
    if (!stored)
        return stored.error();
    if (auto done = writeLines(stored->value_or(0), order, false); !done)
        return done.error();
    return Written{Outcome::Changed, {}};
}

Result<void> RecordWriter::writeLines(Id order, const RepairOrderRecord &record, bool isNew)
{
    if (isNew)
        m_newOrders.insert(order);
    for (const RepairLineRecord &line : record.lines) {
        // One row holds one line: it takes the place of that line, and the order's other lines stay.
        const std::string key = std::to_string(order) + '\x1F' + line.lineNumber + '\x1F' + line.opCode;
        const bool isRepeat = !m_linesSeen.insert(key).second;
        if (isRepeat) {
            if (auto done = m_lines.finish(); !done)
                return done;
        }
        if (isRepeat || !m_newOrders.contains(order)) {
            const auto deleted =
                m_session.change(QStringLiteral("delete_repair_line"),
                                 {order, Bind::said(line.lineNumber), Bind::said(line.opCode), Bind::said(line.description)});
            if (!deleted)
                return deleted.error();
        }
        m_lines.bind(0, m_partIds.next());
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
    if (quote.payoff) {
        if (auto done = recordQuote(**deal, quote.payoff, through, quote.source); !done)
            return done.error();
    }
    if (quote.balance) {
        if (auto done = recordBalance(**deal, quote.balance, quote.quotedOn); !done)
            return done.error();
    }
    return Written{Outcome::Changed, {}};
}

Result<RecordWriter::Written> RecordWriter::write(const CustomerRecord &customer, const Likenesses &people, std::uint64_t)
{
    const auto placed = m_people.place(customer, people[0]);
    if (!placed)
        return placed.error();
    if (*placed == 0)
        return Written{Outcome::Same, "The row names nobody: it has no name, phone, e-mail or customer number."};
    if (!m_place.vendor.isEmpty() && !customer.sourceKey.empty()) {
        const auto kept =
            VendorTable(m_session).keepPerson(m_place.rooftopId, m_place.vendor, *placed, QString::fromStdString(customer.sourceKey));
        if (!kept)
            return kept.error();
    }
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
