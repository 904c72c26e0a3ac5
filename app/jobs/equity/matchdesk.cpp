// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/matchdesk.h"

#include "jobs/equity/matchwords.h"
#include "store/inventorytable.h"
#include "store/lenderprogramtable.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

StockUnit unitOf(const InventoryRow &row)
{
    const InventoryRecord &record = row.unit;
    return {row.id,
            QString::fromStdString(record.stockNumber),
            unitName(record),
            record.vehicle.make,
            record.condition == Condition::Certified,
            MatchUnit{row.id, record.condition, *record.price, record.msrp}};
}

/// Nothing for a program that lacks a figure its payment is made from; an absent rate is not 0 %.
std::optional<LenderProgram> termsOf(const LenderProgramRow &row)
{
    LenderProgram terms;
    terms.id = row.id;
    terms.lender = row.lender.toStdString();
    terms.tier = row.tier.trimmed().toStdString();
    terms.termMonths = row.termMonths;
    terms.rebate = row.rebate.value_or(Money{});
    terms.maxLtvPercent = row.maxLtvPercent.value_or(0);
    if (row.termMonths < 1)
        return std::nullopt;
    if (row.kind == u"lease") {
        if (!row.moneyFactorE8 || !row.residualPercent)
            return std::nullopt;
        terms.kind = ProgramKind::Lease;
        terms.moneyFactorE8 = *row.moneyFactorE8;
        terms.residualPercent = *row.residualPercent;
    } else {
        if (!row.aprMilliPercent)
            return std::nullopt;
        terms.aprMilliPercent = static_cast<std::int32_t>(*row.aprMilliPercent);
    }
    return terms;
}

bool isInForce(const LenderProgramRow &row, QDate day)
{
    return (!row.validFrom.isValid() || row.validFrom <= day) && (!row.validTo.isValid() || day <= row.validTo);
}

/// A money factor times 2,400 is the yearly rate in percent it amounts to.
std::optional<int> leaseRate(std::optional<double> moneyFactor)
{
    return moneyFactor && *moneyFactor >= 0 ? std::optional(static_cast<int>(std::lround(*moneyFactor * 2'400'000))) : std::nullopt;
}

std::optional<int> rateOf(Holding holding, const LoanFacts &loan, const LeaseFacts &lease)
{
    return holding == Holding::Leased ? leaseRate(lease.moneyFactor) : loan.aprMilliPercent;
}

} // namespace

Result<std::unique_ptr<MatchDesk>> MatchDesk::load(Session &session, const Rooftop &rooftop, QDate day)
{
    auto desk = std::make_unique<MatchDesk>();
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    desk->m_usualDifference = Money{settings->cents(QStringLiteral("match.within"), rooftop.id)};
    if (!rooftop.taxRule.trimmed().isEmpty()) {
        const auto tax = taxRuleFrom(rooftop.taxRule);
        if (!tax)
            return tax.error();
        desk->m_tax = *tax;
        desk->m_isTaxKnown = true;
    }
    const auto stock = InventoryTable(session).inStock(rooftop.id);
    if (!stock)
        return stock.error();
    for (const InventoryRow &row : *stock) {
        if (row.unit.price && row.unit.price->cents > 0)
            desk->m_units.push_back(unitOf(row));
    }
    const auto programs = LenderProgramTable(session).ofRooftop(rooftop.id);
    if (!programs)
        return programs.error();
    QHash<QString, std::vector<std::size_t>> byChoice;
    for (const LenderProgramRow &row : *programs) {
        const auto terms = termsOf(row);
        if (!terms || !isInForce(row, day))
            continue;
        StockProgram program{programName(row), row.lender, row.tier.trimmed(), *terms};
        QString choice = row.appliesTo.trimmed().toLower();
        if (choice == u"new" || choice == u"used") {
            program.terms.condition = choice == u"new" ? Condition::New : Condition::Used;
            choice.clear();
        }
        byChoice[choice].push_back(desk->m_programs.size());
        desk->m_programs.push_back(std::move(program));
    }
    desk->rankTiers();
    desk->fillAisles(byChoice);
    return desk;
}

void MatchDesk::rankTiers()
{
    std::map<std::string, std::pair<double, int>> sums;
    for (const StockProgram &program : m_programs) {
        if (program.terms.kind == ProgramKind::Finance && !program.terms.tier.empty()) {
            sums[program.terms.tier].first += program.terms.aprMilliPercent;
            ++sums[program.terms.tier].second;
        }
    }
    for (const auto &[tier, sum] : sums)
        m_tiers.emplace_back(sum.first / sum.second, tier);
    std::sort(m_tiers.begin(), m_tiers.end());
}

void MatchDesk::fillAisles(const QHash<QString, std::vector<std::size_t>> &programsByChoice)
{
    for (auto choice = programsByChoice.begin(); choice != programsByChoice.end(); ++choice) {
        std::vector<std::size_t> places;
        std::vector<MatchUnit> units;
        for (std::size_t u = 0; u < m_units.size(); ++u) {
            const StockUnit &unit = m_units[u];
            const bool isMeant = choice.key().isEmpty() || (choice.key() == u"certified" && unit.isCertified) ||
                                 choice.key() == QString::fromStdString(unit.make).toLower();
            if (isMeant) {
                places.push_back(u);
                units.push_back(unit.terms);
            }
        }
        std::vector<LenderProgram> programs;
        for (const std::size_t program : choice.value()) {
            programs.push_back(m_programs[program].terms);
            // A fee that is financed but never taxed works like a smaller rebate, which is not taxed either.
            programs.back().rebate -= m_tax.otherFees;
        }
        m_aisles.push_back({std::move(places), choice.value(), PaymentMatcher(std::move(units), std::move(programs), m_tax.rule)});
    }
}

std::string MatchDesk::tierNear(std::optional<int> aprMilliPercent) const
{
    if (m_tiers.empty())
        return {};
    if (!aprMilliPercent)
        return m_tiers[m_tiers.size() / 2].second;
    // Between two, the dearer one: a payment promised too low is worse than one too high.
    const auto nearest = std::min_element(m_tiers.rbegin(), m_tiers.rend(), [&](const auto &a, const auto &b) {
        return std::abs(a.first - *aprMilliPercent) < std::abs(b.first - *aprMilliPercent);
    });
    return nearest->second;
}

std::optional<MatchCustomer> MatchDesk::customer(const EquityPosition &position, const EquityFacts &facts) const
{
    if (!position.payoff || !position.payment)
        return std::nullopt;
    return MatchCustomer{position.value.likely, position.payoff->amount, *position.payment,
                         tierNear(rateOf(position.holding, facts.loan, facts.lease))};
}

std::optional<MatchCustomer> MatchDesk::customer(const EquityBook &book, std::size_t row) const
{
    const BookAnswer answer = book.answer(row);
    if (answer.payoff == unknown32 || answer.valueLikely == unknown32)
        return std::nullopt;
    const BookRow &terms = book.row(row);
    std::optional<Money> payment;
    const LoanFacts loan = loanOf(terms);
    const LeaseFacts lease = leaseOf(terms);
    if (terms.holding == Holding::Financed)
        payment = scheduledPayment(loan);
    else if (terms.holding == Holding::Leased)
        payment = lease.payment;
    if (!payment || payment->cents <= 0)
        return std::nullopt;
    return MatchCustomer{Money{answer.valueLikely}, Money{answer.payoff}, *payment, tierNear(rateOf(terms.holding, loan, lease))};
}

DeskMatch MatchDesk::matchOf(const Aisle &aisle, const MatchedDeal &deal, const MatchCustomer &customer) const
{
    return {aisle.units[deal.unit], aisle.programs[deal.program], deal.payment, deal.payment - customer.payment};
}

std::optional<DeskMatch> MatchDesk::best(const MatchCustomer &customer, Money within) const
{
    std::optional<DeskMatch> best;
    for (const Aisle &aisle : m_aisles) {
        const BestMatch found = aisle.matcher.best(customer, within);
        if (found.best && (!best || found.best->payment > best->payment))
            best = matchOf(aisle, *found.best, customer);
    }
    return best;
}

std::optional<DeskMatch> MatchDesk::best(const EquityBook &book, std::size_t row) const
{
    const auto brought = customer(book, row);
    return brought ? best(*brought, m_usualDifference) : std::nullopt;
}

std::vector<std::size_t> MatchDesk::rowsSuited(std::size_t unit, const EquityBook &book) const
{
    std::vector<PaymentMatcher> alone;
    for (const Aisle &aisle : m_aisles) {
        if (std::find(aisle.units.begin(), aisle.units.end(), unit) != aisle.units.end())
            alone.emplace_back(std::vector{m_units[unit].terms}, aisle.matcher.programs(), aisle.matcher.rule());
    }
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < book.size(); ++row) {
        const auto brought = customer(book, row);
        const bool suits = brought && std::any_of(alone.begin(), alone.end(), [&](const PaymentMatcher &matcher) {
                               return matcher.best(*brought, m_usualDifference).best.has_value();
                           });
        if (suits)
            rows.push_back(row);
    }
    return rows;
}

std::vector<DeskMatch> MatchDesk::matches(const MatchCustomer &customer, Money within, std::size_t limit) const
{
    std::map<std::size_t, DeskMatch> ofUnit;
    for (const Aisle &aisle : m_aisles) {
        for (const MatchedDeal &deal : aisle.matcher.matches(customer, within, std::numeric_limits<std::size_t>::max())) {
            const DeskMatch match = matchOf(aisle, deal, customer);
            const auto [known, isFirst] = ofUnit.try_emplace(match.unit, match);
            if (!isFirst && match.payment < known->second.payment)
                known->second = match;
        }
    }
    std::vector<DeskMatch> matches;
    for (const auto &[unit, match] : ofUnit)
        matches.push_back(match);
    std::stable_sort(matches.begin(), matches.end(),
                     [&](const DeskMatch &a, const DeskMatch &b) { return m_units[a.unit].terms.price > m_units[b.unit].terms.price; });
    matches.resize(std::min(matches.size(), limit));
    return matches;
}

std::vector<MatchLine> MatchDesk::explain(const DeskMatch &match, const MatchCustomer &customer) const
{
    LenderProgram terms = m_programs[match.program].terms;
    terms.rebate -= m_tax.otherFees;
    std::vector<MatchLine> lines;
    for (const DealLine &line : explainDeal(m_units[match.unit].terms, terms, customer, m_tax.rule)) {
        const bool isRebate = line.key == DealKey::Rebate;
        lines.push_back({dealLabel(line.key), isRebate ? line.amount - m_tax.otherFees : line.amount, line.note});
        if (line.key == DealKey::DocumentFee && m_tax.otherFees.cents != 0)
            lines.push_back({otherFeesLabel(), m_tax.otherFees, line.note});
    }
    return lines;
}

} // namespace tradewind
