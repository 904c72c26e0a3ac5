// SPDX-License-Identifier: Apache-2.0
#include "domain/bookrow.h"

#include "domain/calendar.h"

namespace tradewind {

namespace {

std::optional<Money> money(std::int32_t cents)
{
    return cents == unknown32 ? std::nullopt : std::optional(Money{cents});
}

QDate date(std::int32_t day)
{
    return day == unknown32 ? QDate() : dateOf(day);
}

std::optional<PayoffQuote> quoteOf(const BookRow &row)
{
    if (row.quote == unknown32 || row.quoteGoodThrough == unknown32)
        return std::nullopt;
    return PayoffQuote{Money{row.quote}, dateOf(row.quoteGoodThrough)};
}

} // namespace

BookRow rowOf(const BookColumns &columns, std::size_t index)
{
    const BookGlance &glance = columns.glances[index];
    const BookValues &value = columns.values[index];
    const BookTerms &terms = columns.terms[index];
    BookRow row;
    row.vehicleId = columns.ids[index].vehicleId;
    row.customerId = columns.ids[index].customerId;
    row.dealId = terms.dealId;
    row.holding = glance.holding;
    row.contractOn = terms.contractOn;
    row.firstPaymentOn = terms.firstPaymentOn;
    row.maturityOn = glance.maturityOn;
    row.amountFinanced = terms.amountFinanced;
    row.balance = terms.balance;
    row.balanceOn = terms.balanceOn;
    row.quote = glance.quote;
    row.quoteGoodThrough = glance.quoteGoodThrough;
    row.aprMilliPercent = glance.aprMilliPercent;
    row.payment = glance.payment;
    row.termMonths = terms.termMonths;
    row.isBalanceTyped = terms.isBalanceTyped;
    row.adjustedCap = terms.adjustedCap;
    row.residual = terms.residual;
    row.moneyFactor = terms.moneyFactor;
    row.valueLow = value.low;
    row.valueLikely = value.likely;
    row.valueHigh = value.high;
    row.valueOn = value.on;
    row.annualDepreciationBasisPoints = glance.annualDepreciationBasisPoints;
    row.modelYear = glance.modelYear;
    row.books = glance.books;
    row.serviceVisits = glance.serviceVisits;
    row.lastVisitOn = glance.lastVisitOn;
    row.purchasedOn = glance.purchasedOn;
    row.warrantyEndsOn = glance.warrantyEndsOn;
    row.price = terms.price;
    row.spreadBasisPoints = terms.spreadBasisPoints;
    row.knowsMileage = terms.knowsMileage;
    return row;
}

void putRow(BookColumns &columns, std::size_t index, const BookRow &row)
{
    BookGlance &glance = columns.glances.own()[index];
    BookTerms &terms = columns.terms.own()[index];
    glance.payment = row.payment;
    glance.maturityOn = row.maturityOn;
    glance.purchasedOn = row.purchasedOn;
    glance.lastVisitOn = row.lastVisitOn;
    glance.warrantyEndsOn = row.warrantyEndsOn;
    glance.aprMilliPercent = row.aprMilliPercent;
    glance.quote = row.quote;
    glance.quoteGoodThrough = row.quoteGoodThrough;
    glance.modelYear = row.modelYear;
    glance.annualDepreciationBasisPoints = row.annualDepreciationBasisPoints;
    glance.holding = row.holding;
    glance.books = row.books;
    glance.serviceVisits = row.serviceVisits;
    columns.values.own()[index] = {row.valueLow, row.valueLikely, row.valueHigh, row.valueOn};
    columns.ids.own()[index] = {row.vehicleId, row.customerId};
    terms.dealId = row.dealId;
    terms.moneyFactor = row.moneyFactor;
    terms.contractOn = row.contractOn;
    terms.firstPaymentOn = row.firstPaymentOn;
    terms.amountFinanced = row.amountFinanced;
    terms.balance = row.balance;
    terms.balanceOn = row.balanceOn;
    terms.adjustedCap = row.adjustedCap;
    terms.residual = row.residual;
    terms.price = row.price;
    terms.termMonths = row.termMonths;
    terms.spreadBasisPoints = row.spreadBasisPoints;
    terms.isBalanceTyped = row.isBalanceTyped;
    terms.knowsMileage = row.knowsMileage;
}

LoanFacts loanOf(const BookRow &row)
{
    LoanFacts loan;
    loan.contractOn = date(row.contractOn);
    loan.firstPaymentOn = date(row.firstPaymentOn);
    loan.maturityOn = date(row.maturityOn);
    loan.amountFinanced = money(row.amountFinanced);
    loan.payment = money(row.payment);
    if (row.aprMilliPercent != unknown32)
        loan.aprMilliPercent = row.aprMilliPercent;
    if (row.termMonths > 0)
        loan.termMonths = row.termMonths;
    loan.balance = money(row.balance);
    loan.balanceOn = date(row.balanceOn);
    loan.isBalanceTyped = row.isBalanceTyped;
    loan.quote = quoteOf(row);
    return loan;
}

LeaseFacts leaseOf(const BookRow &row)
{
    LeaseFacts lease;
    lease.terms = {money(row.adjustedCap).value_or(Money{}), money(row.residual).value_or(Money{}), row.termMonths};
    if (row.moneyFactor >= 0)
        lease.moneyFactor = row.moneyFactor;
    lease.payment = money(row.payment);
    lease.contractOn = date(row.contractOn);
    lease.firstPaymentOn = date(row.firstPaymentOn);
    lease.maturityOn = date(row.maturityOn);
    lease.quote = quoteOf(row);
    return lease;
}

} // namespace tradewind
