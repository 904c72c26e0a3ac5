// SPDX-License-Identifier: Apache-2.0
#include "domain/annuity.h"
#include "domain/paymentmatch.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

namespace {

/// Rounded half up; the hair keeps an exact half from falling below itself in binary.
Money rounded(double cents)
{
    return Money{static_cast<std::int64_t>(std::floor(cents + 0.5 + 1e-7))};
}

struct Steps
{
    Money tax, financed, residual, base, paymentTax, payment;
};

Steps stepsOf(const MatchUnit &unit, const LenderProgram &program, double perDollar, const MatchCustomer &customer, const TaxRule &rule)
{
    Steps steps;
    const bool isLease = program.kind == ProgramKind::Lease;
    const double rate = rule.rateMillipercent / 100'000.0;
    if (!isLease || rule.isLeaseTaxedOnPrice) {
        Money credit;
        if (rule.tradeCredit == TaxRule::Credit::Full)
            credit = customer.tradeValue;
        else if (rule.tradeCredit == TaxRule::Credit::Capped)
            credit = std::min(customer.tradeValue, rule.tradeCreditCap);
        const Money taxable = unit.price + (rule.isDocumentFeeTaxed ? rule.documentFee : Money{}) - credit;
        steps.tax = rounded(static_cast<double>(std::max(taxable, Money{}).cents) * rate);
    }
    steps.financed = unit.price + rule.documentFee + steps.tax - program.rebate - customer.tradeValue + customer.tradePayoff;
    const auto amount = static_cast<double>(steps.financed.cents);
    if (isLease) {
        steps.residual = rounded(static_cast<double>(unit.msrp.value_or(unit.price).cents) * program.residualPercent / 100.0);
        const auto residual = static_cast<double>(steps.residual.cents);
        steps.base =
            rounded((amount - residual) / program.termMonths + (amount + residual) * static_cast<double>(program.moneyFactorE8) / 1e8);
        if (!rule.isLeaseTaxedOnPrice)
            steps.paymentTax = rounded(static_cast<double>(std::max(steps.base, Money{}).cents) * rate);
    } else {
        steps.base = rounded(amount * perDollar);
    }
    steps.payment = std::max(Money{}, steps.base + steps.paymentTax);
    return steps;
}

} // namespace

double paymentPerDollar(const LenderProgram &program)
{
    return program.kind == ProgramKind::Lease ? 0.0 : levelPayment(program.aprMilliPercent / 1'200'000.0, program.termMonths, 1.0);
}

MatchedDeal dealOn(const MatchUnit &unit, const LenderProgram &program, const MatchCustomer &customer, const TaxRule &rule)
{
    return dealOn(unit, program, paymentPerDollar(program), customer, rule);
}

MatchedDeal dealOn(const MatchUnit &unit, const LenderProgram &program, double perDollar, const MatchCustomer &customer,
                   const TaxRule &rule)
{
    const Steps steps = stepsOf(unit, program, perDollar, customer, rule);
    return {0, 0, steps.financed, steps.payment};
}

std::vector<DealLine> explainDeal(const MatchUnit &unit, const LenderProgram &program, const MatchCustomer &customer, const TaxRule &rule)
{
    const Steps steps = stepsOf(unit, program, paymentPerDollar(program), customer, rule);
    const QString percent = QStringLiteral("%1%").arg(rule.rateMillipercent / 1000.0);
    std::vector<DealLine> lines;
    const auto add = [&](DealKey key, Money amount, const QString &note) { lines.push_back({key, amount, note}); };
    add(DealKey::Price, unit.price, QStringLiteral("in stock"));
    add(DealKey::DocumentFee, rule.documentFee, QStringLiteral("rooftop"));
    add(DealKey::Tax, steps.tax, steps.tax.cents == 0 ? QStringLiteral("none on the price") : percent);
    add(DealKey::Rebate, -program.rebate, QString::fromStdString(program.lender));
    add(DealKey::TradeValue, -customer.tradeValue, QStringLiteral("trade"));
    add(DealKey::TradePayoff, customer.tradePayoff, QStringLiteral("owed on the trade"));
    add(DealKey::AmountFinanced, steps.financed, QStringLiteral("sum"));
    if (program.kind == ProgramKind::Lease) {
        add(DealKey::Residual, steps.residual, QStringLiteral("%1% of MSRP").arg(program.residualPercent));
        add(DealKey::BasePayment, steps.base,
            QStringLiteral("%1 months, money factor %2")
                .arg(program.termMonths)
                .arg(static_cast<double>(program.moneyFactorE8) / 1e8, 0, 'f', 5));
        if (steps.paymentTax.cents != 0)
            add(DealKey::PaymentTax, steps.paymentTax, percent);
    } else {
        add(DealKey::BasePayment, steps.base,
            QStringLiteral("%1 months at %2%").arg(program.termMonths).arg(program.aprMilliPercent / 1'000.0));
    }
    add(DealKey::Payment, steps.payment, QStringLiteral("a month"));
    return lines;
}

} // namespace tradewind
