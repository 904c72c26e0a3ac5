// SPDX-License-Identifier: Apache-2.0
#include "domain/calendar.h"
#include "domain/equitybook.h"

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
