// SPDX-License-Identifier: Apache-2.0
// What a customer still owes on a simple-interest car loan, on any day, to the cent, and how sure we are.
#pragma once

#include "base/result.h"
#include "domain/money.h"

#include <QDate>

#include <cstdint>
#include <optional>
#include <vector>

namespace tradewind {

/// Where a figure comes from, best first.
enum class FigureSource : std::uint8_t { LenderQuote, RolledQuote, DmsBalance, Typed, EstimatedFromContract };

enum class Confidence : std::uint8_t { Low, Fair, High };

struct PayoffQuote
{
    Money amount;
    QDate goodThrough;
    bool operator==(const PayoffQuote &) const = default;
};

/// A payment known to have been made, or 0 for one known to have been skipped. It replaces the scheduled payment nearest to its day.
struct KnownPayment
{
    QDate on;
    Money amount;
    bool operator==(const KnownPayment &) const = default;
};

/// What is known about one loan; every absent field is really absent.
struct LoanFacts
{
    QDate contractOn, firstPaymentOn, maturityOn;
    std::optional<Money> amountFinanced, payment;
    std::optional<std::int32_t> aprMilliPercent; ///< thousandths of a percent: 6640 is 6.64 %
    std::optional<int> termMonths;
    std::optional<Money> balance; ///< principal last known
    QDate balanceOn;              ///< interest is paid through this day
    bool isBalanceTyped = false;
    std::optional<PayoffQuote> quote;
    std::vector<KnownPayment> knownPayments;
    bool operator==(const LoanFacts &) const = default;
};

/// The sum to pay the loan off, with everything it was made from.
struct Payoff
{
    Money amount;
    Money balance;      ///< principal after the payments assumed
    Money interest;     ///< accrued and unpaid
    QDate interestFrom; ///< first day of the accrued interest
    int interestDays = 0;
    double perDiemCents = 0; ///< unrounded
    int paymentsAssumed = 0; ///< scheduled payments taken as made since `sourceOn`
    FigureSource source = FigureSource::EstimatedFromContract;
    QDate sourceOn; ///< day of the quote, balance or contract it starts from
    Confidence confidence = Confidence::Low;
    bool operator==(const Payoff &) const = default;
};

/// How one payment divides: interest first, the rest principal.
struct PaymentSplit
{
    Money interest, principal, newBalance;
    bool operator==(const PaymentSplit &) const = default;
};

/// Interest on whole days, rounded half up to the cent once. `weight` is a difference of yearWeight(); the rate is in millionths of a
/// percent.
[[nodiscard]] std::int64_t interestCents(std::int64_t balanceCents, std::int64_t aprMicroPercent, std::int64_t weight);

/// Daily simple interest from `from` to `to`: unrounded per diem × days, /366 for the days that lie in a leap year, rounded once.
/// Nothing accrues when `to` is not after `from`.
[[nodiscard]] Money interestBetween(Money balance, std::int32_t aprMilliPercent, QDate from, QDate to);

/// Splits a payment made when `interest` has accrued. A payment larger than all that is owed clears it.
[[nodiscard]] PaymentSplit splitPayment(Money balance, Money interest, Money payment);

/// The monthly payment: as contracted, or else worked out from amount, rate and term; 0 when neither is known.
[[nodiscard]] Money scheduledPayment(const LoanFacts &loan);

/// First and last due days; assumed one month after the contract, and from the term, where not known.
[[nodiscard]] QDate firstDueOn(const LoanFacts &loan);
[[nodiscard]] QDate lastDueOn(const LoanFacts &loan);

/// What the loan is replayed from on one day: quote, balance or contract.
struct LedgerStart
{
    FigureSource source = FigureSource::EstimatedFromContract;
    Money balance;
    QDate on;
    bool operator==(const LedgerStart &) const = default;
};

/// A lender quote is known from this many days before its good-through day.
constexpr int quoteReachDays = 30;

/// Chooses the newest usable start: a lender quote while it is good beats all; later the newest of quote and balance; else the contract.
/// Errors: NotFound when nothing was known on `day`.
[[nodiscard]] Result<LedgerStart> ledgerStart(QDate day, const LoanFacts &loan);

/// What pays the loan off on `day`.
///
/// Pure. The ledger is kept in whole cents: each scheduled payment pays the interest of its own days first. Payments fall due monthly on
/// the first payment's day (month end clamped); one that falls due on the start day counts as made. Unpaid interest is carried, never
/// compounded. A remainder smaller than one payment at maturity counts as paid. A quote past its good-through day rolls by per diem and is
/// marked. Errors: NotFound when no balance, quote or contract is known on `day`, or the rate is not known and no quote is good.
[[nodiscard]] Result<Payoff> payoffOn(QDate day, const LoanFacts &loan);

} // namespace tradewind
