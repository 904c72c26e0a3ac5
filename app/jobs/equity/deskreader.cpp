// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/deskreader.h"

#include "domain/calendar.h"
#include "store/bulkselect.h"
#include "store/session.h"
#include "store/vehicletable.h"

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

/// Takes the columns of read_desk_vehicles.sql one after another, so that their order stands in one place.
class Columns
{
public:
    explicit Columns(const BulkSelect &rows)
        : m_rows(rows)
    {}

    std::int64_t id() { return m_rows.integerOr(m_next++, 0); }
    std::optional<std::int32_t> number()
    {
        const auto value = m_rows.integer(m_next++);
        return value ? std::optional(static_cast<std::int32_t>(*value)) : std::nullopt;
    }
    std::optional<Money> money()
    {
        const auto cents = m_rows.integer(m_next++);
        return cents ? std::optional(Money{*cents}) : std::nullopt;
    }
    QDate day()
    {
        const auto number = m_rows.integer(m_next++);
        return number ? dateOf(static_cast<std::int32_t>(*number)) : QDate();
    }
    std::optional<double> factor()
    {
        const auto hundredMillionths = m_rows.integer(m_next++);
        return hundredMillionths ? std::optional(static_cast<double>(*hundredMillionths) / 1e8) : std::nullopt;
    }
    void text(std::string &into) { into.assign(m_rows.text(m_next++)); }
    std::string_view view() { return m_rows.text(m_next++); }

private:
    const BulkSelect &m_rows;
    int m_next = 0;
};

std::optional<OdometerReading> reading(std::optional<std::int32_t> miles, QDate on)
{
    return miles && on.isValid() ? std::optional(OdometerReading{*miles, on}) : std::nullopt;
}

Holding holdingOf(std::int64_t dealId, std::optional<std::int32_t> saleType)
{
    if (dealId == 0)
        return Holding::ServiceOnly;
    switch (static_cast<SaleType>(saleType.value_or(0))) {
    case SaleType::Cash:
        return Holding::Cash;
    case SaleType::Lease:
    case SaleType::OnePay:
        return Holding::Leased;
    case SaleType::Unknown:
    case SaleType::Finance:
    case SaleType::Balloon:
        return Holding::Financed;
    }
    return Holding::Financed;
}

std::optional<PayoffQuote> quote(std::optional<Money> amount, QDate goodThrough)
{
    return amount && goodThrough.isValid() ? std::optional(PayoffQuote{*amount, goodThrough}) : std::nullopt;
}

void take(const BulkSelect &rows, DeskVehicle &vehicle)
{
    Columns columns(rows);
    EquityFacts &facts = vehicle.facts;
    vehicle.vehicleId = columns.id();
    vehicle.customerId = columns.id();
    columns.text(vehicle.vin);
    vehicle.year = columns.number();
    columns.text(vehicle.make);
    columns.text(vehicle.model);
    columns.text(vehicle.trim);
    const auto miles = columns.number();
    facts.odometer = reading(miles, columns.day());
    const auto previousMiles = columns.number();
    facts.previousOdometer = reading(previousMiles, columns.day());
    facts.inServiceOn = columns.day();
    facts.warrantyEndsOn = columns.day();
    facts.purchasedOn = columns.day();
    vehicle.serviceVisits = columns.number().value_or(0);
    vehicle.lastVisitOn = columns.day();

    const std::string_view first = columns.view();
    const std::string_view last = columns.view();
    const std::string_view company = columns.view();
    vehicle.customer.assign(company.empty() ? first : company);
    if (company.empty() && !last.empty())
        vehicle.customer.append(first.empty() ? "" : " ").append(last);

    vehicle.dealId = columns.id();
    facts.holding = holdingOf(vehicle.dealId, columns.number());
    const QDate contractOn = columns.day();
    facts.price = columns.money();
    LoanFacts &loan = facts.loan = LoanFacts{};
    LeaseFacts &lease = facts.lease = LeaseFacts{};
    loan.contractOn = lease.contractOn = contractOn;
    loan.amountFinanced = columns.money();
    loan.payment = lease.payment = columns.money();
    loan.aprMilliPercent = columns.number();
    loan.termMonths = columns.number();
    lease.terms.termMonths = loan.termMonths.value_or(0);
    loan.firstPaymentOn = lease.firstPaymentOn = columns.day();
    loan.maturityOn = lease.maturityOn = columns.day();
    lease.terms.adjustedCap = columns.money().value_or(Money{});
    lease.terms.residual = columns.money().value_or(Money{});
    lease.moneyFactor = columns.factor();
    const auto milesPerYear = columns.number();
    const auto milesTotal = columns.number();
    lease.milesAllowed = milesTotal ? milesTotal : milesPerYear ? std::optional(*milesPerYear * lease.terms.termMonths / 12) : std::nullopt;
    lease.excessMileRate = columns.money();
    lease.dispositionFee = columns.money();
    loan.balance = columns.money();
    loan.balanceOn = columns.day();
    const auto payoff = columns.money();
    loan.quote = lease.quote = quote(payoff, columns.day());
    loan.isBalanceTyped = columns.view() == "typed";
    const auto valueAtContract = columns.money();
    if (!facts.price)
        facts.price = valueAtContract;
    columns.text(vehicle.salesperson);
    columns.text(vehicle.lender);
    if (contractOn.isValid())
        facts.purchasedOn = contractOn;
}

Error stopped()
{
    return Error{Error::Kind::Cancelled, u"Stopped; nothing was changed."_s};
}

} // namespace

std::string describe(const DeskVehicle &vehicle)
{
    std::string text = vehicle.year ? std::to_string(*vehicle.year) : std::string();
    for (const std::string *part : {&vehicle.make, &vehicle.model, &vehicle.trim}) {
        if (!part->empty())
            text.append(text.empty() ? "" : " ").append(*part);
    }
    return text;
}

namespace {

/// Whether `one` is a newer contract of the same vehicle than `other`; one without a day is older than any.
bool isNewer(const DeskVehicle &one, const DeskVehicle &other)
{
    const QDate a = one.facts.loan.contractOn, b = other.facts.loan.contractOn;
    if (a.isValid() != b.isValid())
        return a.isValid();
    return a != b ? a > b : one.dealId > other.dealId;
}

} // namespace

Result<void> readDeskVehicles(Session &session, VehicleRange range, const std::function<bool(const DeskVehicle &)> &use)
{
    BulkSelect rows(session, u"read_desk_vehicles"_s, {range.first, range.last});
    DeskVehicle vehicle, contract;
    while (rows.next()) {
        if (vehicle.vehicleId == 0) {
            take(rows, vehicle);
            continue;
        }
        take(rows, contract);
        if (contract.vehicleId == vehicle.vehicleId) {
            if (isNewer(contract, vehicle))
                std::swap(vehicle, contract);
            continue;
        }
        if (!use(vehicle))
            return stopped();
        std::swap(vehicle, contract);
    }
    if (auto done = rows.finish(); !done)
        return done;
    return vehicle.vehicleId == 0 || use(vehicle) ? Result<void>() : stopped();
}

namespace {

Result<void> readValuations(BulkSelect rows, const std::function<bool(const DeskValuation &)> &use)
{
    DeskValuation value;
    while (rows.next()) {
        value.vehicleId = rows.integerOr(0, 0);
        value.provider = rows.text(1);
        value.grade = static_cast<ValueGrade>(rows.integerOr(2, 0));
        value.basis = static_cast<ValueBasis>(rows.integerOr(3, 0));
        value.valuedOn = static_cast<std::int32_t>(rows.integerOr(4, 0));
        const auto odometer = rows.integer(5);
        value.odometer = odometer ? std::optional(static_cast<std::int32_t>(*odometer)) : std::nullopt;
        value.amount = rows.integerOr(6, 0);
        if (!use(value))
            return stopped();
    }
    return rows.finish();
}

} // namespace

Result<void> readDeskValuations(Session &session, const std::function<bool(const DeskValuation &)> &use)
{
    return readValuations(BulkSelect(session, u"read_all_desk_valuations"_s), use);
}

Result<DeskVehicle> readDeskVehicle(Session &session, std::int64_t vehicleId, QDate asOf)
{
    std::optional<DeskVehicle> found;
    const auto read = readDeskVehicles(session, {vehicleId, vehicleId}, [&found](const DeskVehicle &vehicle) {
        found = vehicle;
        return true;
    });
    if (!read)
        return read.error();
    if (!found)
        return Error{Error::Kind::NotFound, u"No vehicle owned today has the number %1."_s.arg(vehicleId)};
    BulkSelect values(session, u"read_desk_valuations"_s, {vehicleId, asOf});
    const auto valued = readValuations(std::move(values), [&found](const DeskValuation &value) {
        found->facts.values.push_back(
            {std::string(value.provider), value.grade, value.basis, dateOf(value.valuedOn), value.odometer, {}, Money{value.amount}});
        return true;
    });
    if (!valued)
        return valued.error();
    return *std::move(found);
}

Result<DeskVehicle> readDeskVehicle(Session &session, const QString &vin, QDate asOf)
{
    const auto id = VehicleTable(session).idOfVin(vin.trimmed().toUpper());
    if (!id)
        return id.error();
    if (!*id)
        return Error{Error::Kind::NotFound, u"There is no vehicle with the VIN %1 in this store."_s.arg(vin)};
    return readDeskVehicle(session, **id, asOf);
}

} // namespace tradewind
