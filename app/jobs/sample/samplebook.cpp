// SPDX-License-Identifier: Apache-2.0
#include "jobs/sample/samplebook.h"

#include "jobs/sample/chance.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace tradewind {

namespace {

using namespace std::literals;

// Of all customers: the earlier car from here came back in trade.
constexpr double tradedShare = .08;

enum Stream : std::uint64_t { MainDeal = 21, MainPlan, EarlierDeal, ServiceOnly, EarlierExists };

// Invented lenders: the contracts are real, who wrote them is not said.
constexpr std::array lenders{"Lanternbank Auto"sv, "Prairie Vesper Credit Union"sv, "Harrowgate Finance"sv, "Northfold Savings"sv,
                             "Tallgrass Members CU"sv};
constexpr std::string_view captive = "Quillhaven Motor Credit";

// Places of serials a VIN may take, by who drives it: nobody shares a VIN (see sampleVin()).
constexpr std::uint32_t customerPlaces = 0, earlierPlaces = 1'000'000, servicePlaces = 2'000'000, tradePlaces = 2'300'000;

SampleDay dayFrom(std::chrono::year_month_day date)
{
    return static_cast<SampleDay>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::chrono::year_month_day dateOf(SampleDay day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}

/// The store is closed on Sundays, as Iowa's car dealers are by law.
SampleDay notSunday(SampleDay day)
{
    return (day + 4) % 7 == 0 ? day - 1 : day;
}

Money toDollars(double cents, int multiple)
{
    return Money::fromDollars(std::llround(cents / 100 / multiple) * multiple);
}

} // namespace

SampleDay shiftMonths(SampleDay day, int months, int dayOfMonth)
{
    const auto date = dateOf(day);
    const auto month = std::chrono::year_month(date.year(), date.month()) + std::chrono::months(months);
    return dayFrom(month / std::chrono::day(static_cast<unsigned>(std::clamp(dayOfMonth, 1, 28))));
}

int yearOf(SampleDay day)
{
    return static_cast<int>(dateOf(day).year());
}

std::array<int, 3> datePartsOf(SampleDay day)
{
    const auto date = dateOf(day);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Money SampleVehicle::value(SampleDay day) const
{
    const double years = std::max(0, day - soldOn) / 365.25;
    const double usualMiles = (isNew ? 0 : milesAtSale) + 12'500 * years;
    const double overMiles = (odometer(day) - usualMiles) / 1000;
    const double left = (isNew ? .80 : .88) * std::exp(-(isNew ? .135 : .125) * years) * condition;
    const double cents = static_cast<double>(valueAtSale.cents) * left * std::clamp(1 - .0035 * overMiles, .75, 1.12);
    return Money{std::max<std::int64_t>(70'000, std::llround(cents))};
}

SampleBook::SampleBook(const SampleFacts &facts, std::uint64_t seed, SampleDay asOf, std::uint32_t customers)
    : m_facts(facts)
    , m_seed(seed)
    , m_asOf(asOf)
    , m_customers(customers)
{}

std::uint32_t SampleBook::contractOf(std::uint32_t customer, std::uint64_t stream) const
{
    // A stride prime to the count walks through every contract before one comes twice.
    const auto count = static_cast<std::uint32_t>(m_facts.contracts.size());
    std::uint32_t stride = 6'101;
    while (count % stride == 0)
        stride += 2;
    const auto start = Chance(m_seed, stream, 0).below(count);
    return static_cast<std::uint32_t>((std::uint64_t(customer) * stride + start) % count);
}

SampleDeal SampleBook::make(std::uint32_t customer, std::uint64_t stream, const Plan &plan) const
{
    const ContractFact &contract = *plan.contract;
    const SampleSale sale = plan.sale;
    const int monthsAgo = plan.monthsAgo;
    Chance chance(m_seed, stream + 100, customer);
    SampleDeal deal;
    deal.customer = customer;
    deal.sale = sale;
    deal.contract = &contract;

    SampleVehicle &vehicle = deal.vehicle;
    SampleDay sold = notSunday(shiftMonths(m_asOf, -monthsAgo, chance.between(1, 28)));
    if (sold > m_asOf)
        sold = notSunday(shiftMonths(m_asOf, -monthsAgo - 1, chance.between(2, 28)));
    vehicle.soldOn = sold;
    vehicle.model = &m_facts.models[contract.model];
    vehicle.isNew = contract.isNew;
    vehicle.year = vehicle.model->builtNear(yearOf(sold) - contract.modelAge);
    const VinStem &stem = vehicle.model->stem(vehicle.year, chance.next());
    vehicle.trim = stem.trim;
    // A stride prime to a million scatters the serials of neighbours.
    const auto scattered = static_cast<std::uint32_t>((std::uint64_t(customer) * 617'363 + m_seed % 1'000'000) % 1'000'000);
    vehicle.vin = sampleVin(stem, vehicle.year, (stream == EarlierDeal ? earlierPlaces : customerPlaces) + scattered);
    vehicle.milesADay = std::clamp(chance.normal(35, 10), 8.0, 90.0);
    vehicle.milesAtSale = contract.isNew
                              ? chance.between(4, 85)
                              : std::max(3'000, static_cast<int>((std::max(1, contract.modelAge) - .4) * chance.normal(12'500, 2'500)));
    vehicle.valueAtSale = contract.vehicleValue;
    vehicle.condition = std::clamp(chance.normal(1, .085), .78, 1.24);

    deal.firstPaymentOn = shiftMonths(sold, std::max(1, contract.firstPaymentAfter), datePartsOf(sold)[2]);
    deal.lender = contract.isNew && chance.happens(.6) ? captive : lenders[chance.below(lenders.size())];
    deal.salesPrice = toDollars(static_cast<double>(contract.vehicleValue.cents) * chance.normal(contract.isNew ? .985 : 1.06, .02), 1);
    if (sale == SampleSale::Lease) {
        static constexpr std::array terms{36, 36, 36, 24, 39};
        static constexpr std::array miles{10'000, 12'000, 15'000};
        deal.leaseTerm = terms[chance.below(terms.size())];
        deal.milesAllowed = miles[chance.below(3)] * deal.leaseTerm / 12;
        deal.capCost = deal.salesPrice - Money::fromDollars(chance.between(4, 24) * 100);
        deal.residual = toDollars(static_cast<double>(contract.vehicleValue.cents) * (deal.leaseTerm == 24   ? .66
                                                                                      : deal.leaseTerm == 36 ? .575
                                                                                                             : .55),
                                  1);
        // Base payment: depreciation by the month plus rent by the money factor.
        const double factor = .00125 + .00005 * chance.between(0, 30);
        const auto cap = static_cast<double>(deal.capCost.cents);
        const auto residual = static_cast<double>(deal.residual.cents);
        deal.leasePayment = Money{std::llround((cap - residual) / deal.leaseTerm + (cap + residual) * factor)};
        deal.firstPaymentOn = sold; // in advance
        deal.lender = captive;
    } else if (sale == SampleSale::Cash) {
        deal.lender = {};
    }
    return deal;
}

SampleBook::Plan SampleBook::plan(std::uint32_t customer) const
{
    Chance chance(m_seed, MainPlan, customer);
    const ContractFact &contract = m_facts.contracts[contractOf(customer, MainDeal)];
    const double kind = chance.unit();
    if (kind < .70) // still paying; the young contracts outnumber the old, which have left by trade
        return {SampleSale::Finance, std::min(contract.payments - 2, static_cast<int>(66 * std::pow(chance.unit(), 1.12))), &contract};
    if (kind < .76) // paid to the end
        return {SampleSale::Finance, contract.payments + chance.between(1, 20), &contract};
    if (kind < .90) {
        const auto pick = chance.below(static_cast<std::uint32_t>(m_facts.newOfHouse.size()));
        return {SampleSale::Lease, chance.between(0, 34), &m_facts.contracts[m_facts.newOfHouse[pick]]};
    }
    return {SampleSale::Cash, chance.between(0, 96), &contract};
}

SampleDeal SampleBook::deal(std::uint32_t customer) const
{
    Chance chance(m_seed, MainDeal, customer);
    SampleDeal deal = make(customer, MainDeal, plan(customer));
    deal.dealNumber = 1'000'000 + customer;
    if (tradedEarlier(customer)) {
        deal.tradeVin = earlierDeal(customer)->vehicle.vin;
    } else if (chance.happens(.30)) { // a car bought elsewhere
        const ContractFact &old = m_facts.contracts[m_facts.used[chance.below(static_cast<std::uint32_t>(m_facts.used.size()))]];
        const SampleModel &model = m_facts.models[old.model];
        const int year = model.builtNear(yearOf(deal.vehicle.soldOn) - chance.between(4, 11));
        deal.tradeVin = sampleVin(model.stem(year, chance.next()), year,
                                  tradePlaces + static_cast<std::uint32_t>((std::uint64_t(customer) * 617'363) % 1'000'000));
    }
    return deal;
}

bool SampleBook::tradedEarlier(std::uint32_t customer) const
{
    return Chance(m_seed, EarlierExists, customer).unit() < tradedShare;
}

std::optional<SampleDeal> SampleBook::earlierDeal(std::uint32_t customer) const
{
    Chance chance(m_seed, EarlierExists, customer);
    const double kind = chance.unit();
    if (kind >= .125)
        return std::nullopt;
    const bool wasTraded = kind < tradedShare;
    const int monthsAgo = plan(customer).monthsAgo + (wasTraded ? chance.between(30, 75) : chance.between(2, 40));
    SampleDeal deal = make(customer, EarlierDeal, {SampleSale::Finance, monthsAgo, &m_facts.contracts[contractOf(customer, EarlierDeal)]});
    deal.dealNumber = 2'000'000 + customer;
    return deal;
}

SampleVehicle SampleBook::serviceOnlyVehicle(std::uint32_t place) const
{
    Chance chance(m_seed, ServiceOnly, place);
    const ContractFact &contract = m_facts.contracts[m_facts.used[chance.below(static_cast<std::uint32_t>(m_facts.used.size()))]];
    SampleVehicle vehicle;
    vehicle.model = &m_facts.models[contract.model];
    vehicle.soldOn = m_asOf - chance.between(800, 2'500);
    vehicle.year = vehicle.model->builtNear(yearOf(vehicle.soldOn) - contract.modelAge);
    const VinStem &stem = vehicle.model->stem(vehicle.year, chance.next());
    vehicle.trim = stem.trim;
    vehicle.vin = sampleVin(stem, vehicle.year, servicePlaces + place % 300'000);
    vehicle.milesAtSale = std::max(3'000, static_cast<int>(contract.modelAge * chance.normal(12'500, 2'500)));
    vehicle.milesADay = std::clamp(chance.normal(35, 10), 8.0, 90.0);
    vehicle.valueAtSale = contract.vehicleValue;
    return vehicle;
}

std::pair<Money, SampleDay> SampleBook::balance(const SampleDeal &deal, SampleDay day) const
{
    Money left = deal.contract->amountFinanced;
    SampleDay paidThrough = deal.vehicle.soldOn;
    const int dayOfMonth = datePartsOf(deal.firstPaymentOn)[2];
    for (int i = 0; i < deal.contract->payments && left.cents > 0; ++i) {
        const SampleDay due = shiftMonths(deal.firstPaymentOn, i, dayOfMonth);
        if (due > day)
            break;
        const Money interest{std::llround(static_cast<double>(left.cents) * deal.contract->apr / 100 * (due - paidThrough) / 365)};
        left -= deal.contract->payment - interest;
        paidThrough = due;
    }
    return {Money{std::max<std::int64_t>(0, left.cents)}, paidThrough};
}

} // namespace tradewind
