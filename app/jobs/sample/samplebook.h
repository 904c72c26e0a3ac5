// SPDX-License-Identifier: Apache-2.0
// What one invented rooftop sold, serviced and stocks: every figure a function of seed, day and place, so any file can be written in one
// pass.
#pragma once

#include "jobs/sample/samplefacts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tradewind {

/// A calendar day as days since 1970-01-01.
using SampleDay = std::int32_t;

enum class SampleSale : std::uint8_t { Finance, Lease, Cash };

/// One vehicle in somebody's hands, and how it is driven and ages.
struct SampleVehicle
{
    std::string vin;
    const SampleModel *model = nullptr;
    std::string trim;
    int year = 0;
    bool isNew = false;
    SampleDay soldOn = 0;
    int milesAtSale = 0;
    double milesADay = 35;
    Money valueAtSale;    ///< for loans the fact from the tape
    double condition = 1; ///< what it brings against the usual, .8 … 1.2

    int odometer(SampleDay day) const { return milesAtSale + static_cast<int>(milesADay * std::max(0, day - soldOn)); }
    /// The likely trade value on a day: a first-day drop, exponential depreciation, miles over or under the usual.
    Money value(SampleDay day) const;
};

/// One deal with its contract.
struct SampleDeal
{
    std::uint32_t customer = 0;
    std::uint32_t dealNumber = 0;
    SampleSale sale = SampleSale::Cash;
    SampleVehicle vehicle;
    const ContractFact *contract = nullptr; ///< financed: the real one
    SampleDay firstPaymentOn = 0;
    std::string_view lender;
    Money salesPrice;
    // leases only
    int leaseTerm = 0, milesAllowed = 0;
    Money capCost, residual, leasePayment;
    std::string tradeVin; ///< the vehicle taken in, or empty

    int payments() const { return sale == SampleSale::Finance ? contract->payments : leaseTerm; }
};

/// The rooftop's customers and what they drive.
class SampleBook
{
public:
    SampleBook(const SampleFacts &facts, std::uint64_t seed, SampleDay asOf, std::uint32_t customers);

    std::uint32_t customers() const { return m_customers; }
    /// People who come for service and never bought here; numbered after the customers.
    std::uint32_t serviceOnly() const { return m_customers * 7 / 100; }
    SampleDay asOf() const { return m_asOf; }
    std::uint64_t seed() const { return m_seed; }
    const SampleFacts &facts() const { return m_facts; }

    /// The latest deal of a customer.
    SampleDeal deal(std::uint32_t customer) const;
    /// The deal before it, for about one in eight. Its vehicle was traded in on deal() or is still in the garage.
    std::optional<SampleDeal> earlierDeal(std::uint32_t customer) const;
    /// True when the earlier vehicle came back in trade.
    bool tradedEarlier(std::uint32_t customer) const;
    /// The vehicle of somebody who never bought here.
    SampleVehicle serviceOnlyVehicle(std::uint32_t place) const;

    /// Principal after the payments due before `day`, each counted by whole days (Actual/365), and the day it is paid through.
    std::pair<Money, SampleDay> balance(const SampleDeal &deal, SampleDay day) const;

private:
    struct Plan
    {
        SampleSale sale = SampleSale::Finance;
        int monthsAgo = 0;
        const ContractFact *contract = nullptr;
    };
    Plan plan(std::uint32_t customer) const;
    SampleDeal make(std::uint32_t customer, std::uint64_t stream, const Plan &plan) const;
    std::uint32_t contractOf(std::uint32_t customer, std::uint64_t stream) const;

    const SampleFacts &m_facts;
    std::uint64_t m_seed;
    SampleDay m_asOf;
    std::uint32_t m_customers;
};

/// One unit on the lot.
struct SampleUnit
{
    bool isNew = false, isCertified = false;
    const SampleModel *model = nullptr;
    std::string vin, trim;
    int year = 0, miles = 0;
    std::string_view color;
    Money price;
    SampleDay inStockOn = 0;
};
/// How many places the lot has.
std::uint32_t sampleUnits(const SampleBook &book);
/// The unit at a place; nothing where it stands empty.
std::optional<SampleUnit> sampleUnit(const SampleBook &book, std::uint32_t place);

/// `months` whole months before or after the month of `day`, on a day of that month (capped at 28).
SampleDay shiftMonths(SampleDay day, int months, int dayOfMonth);
int yearOf(SampleDay day);
/// Yyyy-mm-dd pieces, for the writers.
std::array<int, 3> datePartsOf(SampleDay day);

} // namespace tradewind
