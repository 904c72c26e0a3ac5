// SPDX-License-Identifier: Apache-2.0
#include "domain/lease.h"

#include "domain/annuity.h"
#include "domain/calendar.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

Money leasePayment(const LeaseTerms &lease, double moneyFactor)
{
    const auto cap = static_cast<double>(lease.adjustedCap.cents);
    const auto residual = static_cast<double>(lease.residual.cents);
    // 1e-8 of a cent keeps an exact half from falling below itself in binary.
    return Money{static_cast<std::int64_t>(std::floor((cap - residual) / lease.termMonths + (cap + residual) * moneyFactor + 0.5 + 1e-8))};
}

Result<double> leaseMonthlyRate(const LeaseTerms &lease, Money payment)
{
    if (lease.termMonths < 1 || lease.termMonths > 120)
        return Error{Error::Kind::BadData, QStringLiteral("A lease runs 1 to 120 months, not %1.").arg(lease.termMonths)};
    const auto cap = static_cast<double>(lease.adjustedCap.cents);
    const auto residual = static_cast<double>(lease.residual.cents);
    const auto amount = static_cast<double>(payment.cents);
    const auto worth = [&](double rate) { return presentValue(rate, lease.termMonths, amount, residual, PaymentTiming::Advance) - cap; };
    if (worth(0.0) < -lease.termMonths)
        return Error{Error::Kind::BadData, QStringLiteral("The lease payments and the residual do not return the capitalized cost.")};
    if (worth(0.0) <= 0.0)
        return 0.0;
    double low = 0.0;
    double high = 0.5;
    if (worth(high) > 0.0)
        return Error{Error::Kind::BadData, QStringLiteral("The lease payments imply a rate above 600% a year.")};
    // Newton's steps on a falling, convex curve come from below and never pass the root; where one leaves the bracket, halving takes over.
    const int count = lease.termMonths;
    double rate = 0.0;
    for (int i = 0; i < 100 && high - low > 1e-15; ++i) {
        const double discount = std::pow(1.0 + rate, -count);
        const double growth = 1.0 + rate;
        const double annuity = rate == 0.0 ? count : (1.0 - discount) / rate;
        const double slopeOfAnnuity =
            rate == 0.0 ? -count * (count + 1.0) / 2.0 : (count * discount / growth - (1.0 - discount) / rate) / rate;
        const double over = amount * annuity * growth + residual * discount - cap;
        const double slope = amount * (slopeOfAnnuity * growth + annuity) - residual * count * discount / growth;
        (over > 0.0 ? low : high) = rate;
        const double next = rate - over / slope;
        if (std::abs(next - rate) < 1e-16)
            return next;
        rate = next > low && next < high ? next : (low + high) / 2.0;
    }
    return rate;
}

double leaseBalance(const LeaseTerms &lease, double paymentCents, double monthlyRate, int paid)
{
    const auto cap = static_cast<double>(lease.adjustedCap.cents);
    paid = std::clamp(paid, 0, lease.termMonths);
    if (paid == lease.termMonths)
        return static_cast<double>(lease.residual.cents);
    if (monthlyRate == 0.0)
        return cap - paymentCents * paid;
    const double growth = std::pow(1.0 + monthlyRate, paid);
    return cap * growth - paymentCents * (1.0 + monthlyRate) * (growth - 1.0) / monthlyRate;
}

int leasePaymentsDue(QDate day, const LeaseFacts &lease)
{
    const QDate first = lease.firstPaymentOn.isValid() ? lease.firstPaymentOn : lease.contractOn;
    if (!first.isValid() || day < first)
        return 0;
    const int month = monthIndex(epochDay(day));
    int paid = month - monthIndex(epochDay(first));
    if (dueDay(month, first.day()) <= epochDay(day))
        ++paid;
    return std::clamp(paid, 0, lease.terms.termMonths);
}

QDate leaseEndOn(const LeaseFacts &lease)
{
    if (lease.maturityOn.isValid() || !lease.contractOn.isValid() || lease.terms.termMonths <= 0)
        return lease.maturityOn;
    return lease.contractOn.addMonths(lease.terms.termMonths);
}

Result<Payoff> leasePayoffOn(QDate day, const LeaseFacts &lease)
{
    Payoff payoff;
    const auto &quote = lease.quote;
    if (quote && quote->goodThrough.isValid() && day <= quote->goodThrough && day >= quote->goodThrough.addDays(-quoteReachDays)) {
        payoff.amount = payoff.balance = quote->amount;
        payoff.source = FigureSource::LenderQuote;
        payoff.sourceOn = payoff.interestFrom = quote->goodThrough;
        payoff.confidence = Confidence::High;
        return payoff;
    }
    if (lease.terms.adjustedCap.cents <= 0 || lease.terms.termMonths <= 0 || !lease.contractOn.isValid())
        return Error{Error::Kind::NotFound, QStringLiteral("No lease payoff: capitalized cost, term or contract day is not known.")};
    if (!lease.payment && !lease.moneyFactor)
        return Error{Error::Kind::NotFound, QStringLiteral("No lease payoff: neither payment nor money factor is known.")};
    // The money factor gives the payment before tax; a DMS payment may hold tax, so the factor is preferred.
    const Money payment = lease.moneyFactor ? leasePayment(lease.terms, *lease.moneyFactor) : *lease.payment;
    const Result<double> rate = leaseMonthlyRate(lease.terms, payment);
    if (!rate)
        return rate.error();
    payoff.paymentsAssumed = leasePaymentsDue(day, lease);
    const double balance = leaseBalance(lease.terms, static_cast<double>(payment.cents), *rate, payoff.paymentsAssumed);
    payoff.amount = payoff.balance = Money{static_cast<std::int64_t>(std::floor(balance + 0.5))};
    payoff.sourceOn = payoff.interestFrom = lease.contractOn;
    payoff.confidence = Confidence::Fair;
    return payoff;
}

LeaseEnd leaseEndOptions(const LeaseFacts &lease, Money payoff, Money value, std::optional<std::int32_t> milesAtEnd)
{
    LeaseEnd end;
    end.buyFor = lease.terms.residual;
    end.tradeEquity = value - payoff;
    end.returnCost = lease.dispositionFee.value_or(Money{});
    if (lease.milesAllowed && milesAtEnd) {
        end.excessMiles = *milesAtEnd - *lease.milesAllowed;
        if (*end.excessMiles > 0 && lease.excessMileRate)
            end.returnCost += *lease.excessMileRate * *end.excessMiles;
    }
    return end;
}

} // namespace tradewind
