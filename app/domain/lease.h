// SPDX-License-Identifier: Apache-2.0
// What a lease costs a month, what buys it out on any day, and what the customer can do at its end.
#pragma once

#include "base/result.h"
#include "domain/money.h"
#include "domain/payoff.h"

#include <QDate>

#include <optional>

namespace tradewind {

struct LeaseTerms
{
    Money adjustedCap, residual;
    int termMonths = 0;
    bool operator==(const LeaseTerms &) const = default;
};

/// The base payment before tax: depreciation (cap − residual) / term plus rent (cap + residual) × money factor; rounded half up.
/// Source: the steps published at edmunds.com/car-leasing/calculate-your-own-lease-payment.html.
[[nodiscard]] Money leasePayment(const LeaseTerms &lease, double moneyFactor);

/// The constant-yield rate a month at which `term` payments in advance and the residual are worth the cap; 0 when they only just return it.
/// Errors: BadData when the payments and the residual do not return the cap, or the term is not from 1 to 120 months.
[[nodiscard]] Result<double> leaseMonthlyRate(const LeaseTerms &lease, Money payment);

/// The buy-out after `paid` payments (0 to term) under constant yield, payments in advance: each month (balance − payment) × (1 + rate).
/// After the last payment it is the residual. Unrounded cents; the caller rounds once.
[[nodiscard]] double leaseBalance(const LeaseTerms &lease, double paymentCents, double monthlyRate, int paid);

/// One lease as the store knows it.
struct LeaseFacts
{
    LeaseTerms terms;
    std::optional<double> moneyFactor;
    std::optional<Money> payment; ///< base payment before tax; worked out from the money factor when absent
    QDate contractOn, firstPaymentOn, maturityOn;
    std::optional<PayoffQuote> quote;
    std::optional<std::int32_t> milesAllowed; ///< over the whole lease
    std::optional<Money> excessMileRate, dispositionFee;
    bool operator==(const LeaseFacts &) const = default;
};

/// Payments due up to and including `day`: monthly from the first payment's day (the contract day when not known), at most the term.
[[nodiscard]] int leasePaymentsDue(QDate day, const LeaseFacts &lease);

/// The last day of the lease: as contracted, or term months after the contract.
[[nodiscard]] QDate leaseEndOn(const LeaseFacts &lease);

/// What buys the lease out on `day`, before purchase fees and tax. A lender quote that is still good beats the calculation.
/// Errors: NotFound when cap, term, contract day, or both payment and money factor are missing; BadData as leaseMonthlyRate().
[[nodiscard]] Result<Payoff> leasePayoffOn(QDate day, const LeaseFacts &lease);

/// The three ways out of a lease: buy it, return it, trade it.
struct LeaseEnd
{
    Money buyFor;                            ///< the residual, before purchase fee and tax
    Money returnCost;                        ///< excess miles and disposition fee
    std::optional<std::int32_t> excessMiles; ///< projected at the end; negative is unused
    Money tradeEquity;                       ///< value − payoff
    bool operator==(const LeaseEnd &) const = default;
};

/// Lease-end options on the facts of one day. `milesAtEnd` is the projected odometer at maturity.
[[nodiscard]] LeaseEnd leaseEndOptions(const LeaseFacts &lease, Money payoff, Money value, std::optional<std::int32_t> milesAtEnd);

} // namespace tradewind
