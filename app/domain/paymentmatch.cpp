// SPDX-License-Identifier: Apache-2.0
#include "domain/paymentmatch.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

namespace tradewind {

namespace {

constexpr std::size_t bucketCount = 2'048;

bool fits(const LenderProgram &program, const MatchUnit &unit)
{
    if (program.condition == Condition::Unknown)
        return true;
    const bool isNew = unit.condition == Condition::New;
    return isNew == (program.condition == Condition::New);
}

double taxRate(const TaxRule &rule)
{
    return rule.rateMillipercent / 100'000.0;
}

bool isPriceTaxed(const LenderProgram &program, const TaxRule &rule)
{
    return program.kind == ProgramKind::Finance || rule.isLeaseTaxedOnPrice;
}

double creditOf(const MatchCustomer &customer, const TaxRule &rule)
{
    const auto value = static_cast<double>(customer.tradeValue.cents);
    switch (rule.tradeCredit) {
    case TaxRule::Credit::Full:
        return value;
    case TaxRule::Credit::Capped:
        return std::min(value, static_cast<double>(rule.tradeCreditCap.cents));
    case TaxRule::Credit::None:
        break;
    }
    return 0;
}

} // namespace

PaymentMatcher::PaymentMatcher(std::vector<MatchUnit> units, std::vector<LenderProgram> programs, const TaxRule &rule)
    : m_units(std::move(units))
    , m_programs(std::move(programs))
    , m_rule(rule)
{
    std::erase_if(m_programs, [](const LenderProgram &program) { return program.termMonths < 1; });
    const double tax = taxRate(rule);
    for (const LenderProgram &program : m_programs) {
        Shelf shelf;
        const bool isLease = program.kind == ProgramKind::Lease;
        const double factor = static_cast<double>(program.moneyFactorE8) / 1e8;
        const double onPayment = isLease && !rule.isLeaseTaxedOnPrice ? 1.0 + tax : 1.0;
        shelf.perDollar = paymentPerDollar(program);
        shelf.perCent = onPayment * (isLease ? 1.0 / program.termMonths + factor : shelf.perDollar);
        const double perResidual = isLease ? onPayment * (1.0 / program.termMonths - factor) : 0.0;
        const double onPrice = isPriceTaxed(program, rule) ? 1.0 + tax : 1.0;
        const auto fee = static_cast<double>(rule.documentFee.cents);
        shelf.fixed = shelf.perCent * (fee * (rule.isDocumentFeeTaxed ? onPrice : 1.0) - static_cast<double>(program.rebate.cents));
        shelf.untaxedBelow = 1e18;
        std::vector<double> keys(m_units.size());
        for (std::uint32_t u = 0; u < m_units.size(); ++u) {
            const auto price = static_cast<double>(m_units[u].price.cents);
            const double residual =
                std::floor(static_cast<double>(m_units[u].msrp.value_or(m_units[u].price).cents) * program.residualPercent / 100.0 + 0.5);
            keys[u] = shelf.perCent * onPrice * price - perResidual * residual;
            if (fits(program, m_units[u])) {
                shelf.units.push_back(u);
                shelf.untaxedBelow = std::min(shelf.untaxedBelow, price + (rule.isDocumentFeeTaxed ? fee : 0.0));
            }
        }
        std::stable_sort(shelf.units.begin(), shelf.units.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
        for (const std::uint32_t u : shelf.units)
            shelf.keys.push_back(keys[u]);
        if (!shelf.keys.empty()) {
            shelf.lowest = shelf.keys.front();
            shelf.perBucket = bucketCount / std::max(1.0, shelf.keys.back() - shelf.lowest);
            std::size_t position = 0;
            for (std::size_t b = 0; b <= bucketCount; ++b) {
                while (position < shelf.keys.size() && (shelf.keys[position] - shelf.lowest) * shelf.perBucket < static_cast<double>(b))
                    ++position;
                shelf.buckets.push_back(static_cast<std::uint32_t>(position));
            }
        }
        m_shelves.push_back(std::move(shelf));
    }
}

bool PaymentMatcher::isOpen(const LenderProgram &program, const MatchCustomer &customer) const
{
    return program.tier.empty() || program.tier == customer.tier;
}

MatchedDeal PaymentMatcher::dealAt(std::size_t program, std::size_t position, const MatchCustomer &customer) const
{
    const std::uint32_t unit = m_shelves[program].units[position];
    MatchedDeal deal = dealOn(m_units[unit], m_programs[program], m_shelves[program].perDollar, customer, m_rule);
    deal.unit = unit;
    deal.program = program;
    return deal;
}

bool PaymentMatcher::isAdvanced(const MatchedDeal &deal) const
{
    const int percent = m_programs[deal.program].maxLtvPercent;
    return percent == 0 || deal.amountFinanced.cents * 100 <= m_units[deal.unit].price.cents * percent;
}

bool PaymentMatcher::isWithin(std::size_t program, std::size_t position, const MatchCustomer &customer, std::int64_t limit) const
{
    return dealAt(program, position, customer).payment.cents <= limit;
}

/// Finance keeps its order whatever is traded. For leases a trade credit above a price makes the order of one number untrue, and nobody
/// writes one with a limit of the advance: then every unit is decided on its own.
bool PaymentMatcher::needsEach(std::size_t program, const MatchCustomer &customer) const
{
    const LenderProgram &terms = m_programs[program];
    return terms.kind == ProgramKind::Lease && (terms.maxLtvPercent > 0 || isOverCredited(program, customer));
}

bool PaymentMatcher::isOverCredited(std::size_t program, const MatchCustomer &customer) const
{
    return isPriceTaxed(m_programs[program], m_rule) && creditOf(customer, m_rule) > m_shelves[program].untaxedBelow;
}

PaymentMatcher::Trade PaymentMatcher::tradeOf(std::size_t program, const MatchCustomer &customer) const
{
    const auto equity = static_cast<double>((customer.tradeValue - customer.tradePayoff).cents);
    const double savedTax = isPriceTaxed(m_programs[program], m_rule) ? creditOf(customer, m_rule) * taxRate(m_rule) : 0.0;
    return {equity + savedTax, equity};
}

double PaymentMatcher::payment(std::size_t program, std::size_t position, const Trade &trade) const
{
    const Shelf &shelf = m_shelves[program];
    const double taxed = shelf.keys[position] + shelf.fixed - shelf.perCent * trade.brought;
    if (m_programs[program].kind == ProgramKind::Lease)
        return taxed;
    // A credit above the price saves no more tax than there was.
    const Money untaxed = m_units[shelf.units[position]].price + m_rule.documentFee - m_programs[program].rebate;
    return std::max(taxed, shelf.perCent * (static_cast<double>(untaxed.cents) - trade.equity));
}

/// Whether a lender advances what one unit needs. The amount follows from the payment; near the limit the ledger decides.
bool PaymentMatcher::isAdvanced(std::size_t program, std::size_t position, const MatchCustomer &customer, double payment) const
{
    const LenderProgram &terms = m_programs[program];
    if (terms.maxLtvPercent == 0)
        return true;
    const Shelf &shelf = m_shelves[program];
    const MatchUnit &unit = m_units[shelf.units[position]];
    const std::int64_t most = unit.price.cents * terms.maxLtvPercent;
    const double excess = payment / shelf.perCent * 100 - static_cast<double>(most);
    if (std::abs(excess) > 300)
        return excess < 0;
    return isAdvanced(dealAt(program, position, customer));
}

/// How many units of the shelf, in its order, are at or below the limit.
std::size_t PaymentMatcher::within(std::size_t program, const MatchCustomer &customer, std::int64_t limit) const
{
    const Shelf &shelf = m_shelves[program];
    if (shelf.keys.empty())
        return 0;
    if (isOverCredited(program, customer)) {
        const auto positions = std::views::iota(std::size_t(0), shelf.keys.size());
        return *std::ranges::partition_point(positions, [&](std::size_t position) { return isWithin(program, position, customer, limit); });
    }
    const double key = static_cast<double>(limit) - shelf.fixed + shelf.perCent * tradeOf(program, customer).brought;
    const double bucket = std::clamp((key - shelf.lowest) * shelf.perBucket, 0.0, static_cast<double>(bucketCount));
    std::size_t count = shelf.buckets[static_cast<std::size_t>(bucket)];
    while (count < shelf.keys.size() && shelf.keys[count] <= key)
        ++count;
    // Three roundings lie between the key and the payment; within two cents the ledger decides.
    while (count > 0 && shelf.keys[count - 1] > key - 2.0 && !isWithin(program, count - 1, customer, limit))
        --count;
    while (count < shelf.keys.size() && shelf.keys[count] < key + 2.0 && isWithin(program, count, customer, limit))
        ++count;
    return count;
}

BestMatch PaymentMatcher::best(const MatchCustomer &customer, Money difference) const
{
    BestMatch match;
    const std::int64_t limit = (customer.payment + difference).cents;
    std::int64_t highest = -1;
    const auto offer = [&](std::size_t program, std::size_t position) {
        const MatchedDeal deal = dealAt(program, position, customer);
        if (deal.payment.cents > limit || !isAdvanced(deal))
            return false;
        if (deal.payment.cents > highest) {
            highest = deal.payment.cents;
            match.best = deal;
        }
        return true;
    };
    for (std::size_t program = 0; program < m_programs.size(); ++program) {
        const Shelf &shelf = m_shelves[program];
        if (!isOpen(m_programs[program], customer))
            continue;
        if (needsEach(program, customer)) {
            for (std::size_t position = 0; position < shelf.units.size(); ++position)
                match.count += offer(program, position);
            continue;
        }
        // The last is the dearest; one that cannot reach the best so far is not worth the cents.
        const std::size_t count = within(program, customer, limit);
        const Trade trade = tradeOf(program, customer);
        const bool hasLimit = m_programs[program].maxLtvPercent > 0;
        match.count += hasLimit ? 0 : static_cast<std::int64_t>(count);
        double dearest = -1e18;
        for (std::size_t position = count; position-- > 0;) {
            const double about = payment(program, position, trade);
            const bool isBehind = about + 2.0 < static_cast<double>(highest) || about < dearest - 2.0;
            if (isBehind && !hasLimit)
                break;
            if (!isAdvanced(program, position, customer, about))
                continue;
            match.count += hasLimit;
            if (!isBehind && offer(program, position))
                dearest = std::max(dearest, about);
        }
    }
    return match;
}

std::vector<MatchedDeal> PaymentMatcher::matches(const MatchCustomer &customer, Money difference, std::size_t limit) const
{
    const std::int64_t most = (customer.payment + difference).cents;
    std::vector<std::optional<MatchedDeal>> bestOfUnit(m_units.size());
    for (std::size_t program = 0; program < m_programs.size(); ++program) {
        if (!isOpen(m_programs[program], customer))
            continue;
        const std::size_t count = needsEach(program, customer) ? m_shelves[program].units.size() : within(program, customer, most);
        for (std::size_t position = 0; position < count; ++position) {
            const MatchedDeal deal = dealAt(program, position, customer);
            std::optional<MatchedDeal> &least = bestOfUnit[deal.unit];
            if (deal.payment.cents <= most && isAdvanced(deal) && (!least || deal.payment < least->payment))
                least = deal;
        }
    }
    std::vector<MatchedDeal> deals;
    for (const auto &deal : bestOfUnit) {
        if (deal)
            deals.push_back(*deal);
    }
    std::stable_sort(deals.begin(), deals.end(),
                     [&](const MatchedDeal &a, const MatchedDeal &b) { return m_units[a.unit].price > m_units[b.unit].price; });
    if (deals.size() > limit)
        deals.resize(limit);
    return deals;
}

} // namespace tradewind
