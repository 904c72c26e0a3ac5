// SPDX-License-Identifier: Apache-2.0
#include "domain/payoff.h"

#include "domain/annuity.h"
#include "domain/calendar.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

namespace {

__extension__ typedef __int128 Wide;

struct Ledger
{
    std::int64_t balance = 0;
    std::int64_t unpaidInterest = 0;
    std::int32_t paidThrough = 0;

    void pay(std::int32_t on, std::int64_t payment, std::int64_t aprMicroPercent)
    {
        const std::int64_t interest = unpaidInterest + interestCents(balance, aprMicroPercent, yearWeight(on) - yearWeight(paidThrough));
        const std::int64_t toInterest = std::min(payment, interest);
        unpaidInterest = interest - toInterest;
        balance = std::max<std::int64_t>(0, balance - (payment - toInterest));
        paidThrough = on;
    }
};

struct Event
{
    std::int32_t on = 0;
    std::int64_t amount = 0;
    bool isReplaced = false;
};

/// Due days after the start, each with the scheduled payment, and known payments in place of the due day nearest to them.
std::vector<Event> paymentsBetween(std::int32_t start, std::int32_t end, const LoanFacts &loan)
{
    std::vector<Event> events;
    const QDate first = firstDueOn(loan);
    const std::int64_t payment = scheduledPayment(loan).cents;
    if (first.isValid() && payment > 0) {
        const int day = first.day();
        const int firstMonth = std::max(monthIndex(epochDay(first)), monthIndex(start));
        for (int month = firstMonth; dueDay(month, day) <= end; ++month) {
            if (dueDay(month, day) > start)
                events.push_back({dueDay(month, day), payment});
        }
    }
    const std::size_t scheduled = events.size();
    for (const KnownPayment &known : loan.knownPayments) {
        const std::int32_t on = epochDay(known.on);
        if (on <= start || on > end)
            continue;
        Event *nearest = nullptr;
        for (std::size_t i = 0; i < scheduled; ++i) {
            if (std::abs(events[i].on - on) <= 15 && (!nearest || std::abs(events[i].on - on) < std::abs(nearest->on - on)))
                nearest = &events[i];
        }
        if (nearest)
            nearest->isReplaced = true;
        events.push_back({on, known.amount.cents});
    }
    std::erase_if(events, [](const Event &event) { return event.isReplaced; });
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.on < b.on; });
    return events;
}

Confidence confidenceOf(FigureSource source, int age)
{
    switch (source) {
    case FigureSource::LenderQuote:
        return Confidence::High;
    case FigureSource::RolledQuote:
    case FigureSource::DmsBalance:
    case FigureSource::Typed:
        return age <= 45 ? Confidence::Fair : Confidence::Low;
    case FigureSource::EstimatedFromContract:
        break;
    }
    return Confidence::Low;
}

} // namespace

std::int64_t interestCents(std::int64_t balanceCents, std::int64_t aprMicroPercent, std::int64_t weight)
{
    if (weight <= 0 || balanceCents <= 0 || aprMicroPercent <= 0)
        return 0;
    // balance × rate × days is exact in 128 bits, so "rounded once" is literally true.
    const Wide numerator = Wide(balanceCents) * aprMicroPercent * weight;
    const Wide denominator = Wide(100'000'000) * yearWeightUnit;
    return static_cast<std::int64_t>((2 * numerator + denominator) / (2 * denominator));
}

Money interestBetween(Money balance, std::int32_t aprMilliPercent, QDate from, QDate to)
{
    return Money{interestCents(balance.cents, aprMilliPercent * 1000LL, yearWeight(epochDay(to)) - yearWeight(epochDay(from)))};
}

PaymentSplit splitPayment(Money balance, Money interest, Money payment)
{
    const Money toInterest = std::min(payment, interest);
    const Money toPrincipal = std::min(payment - toInterest, balance);
    return {toInterest, toPrincipal, balance - toPrincipal};
}

Money scheduledPayment(const LoanFacts &loan)
{
    if (loan.payment && loan.payment->cents > 0)
        return *loan.payment;
    if (!loan.amountFinanced || !loan.aprMilliPercent || !loan.termMonths || *loan.termMonths <= 0)
        return {};
    const double cents =
        levelPayment(*loan.aprMilliPercent / 1'200'000.0, *loan.termMonths, static_cast<double>(loan.amountFinanced->cents));
    return Money{std::llround(cents)};
}

QDate firstDueOn(const LoanFacts &loan)
{
    return loan.firstPaymentOn.isValid() || !loan.contractOn.isValid() ? loan.firstPaymentOn : loan.contractOn.addMonths(1);
}

QDate lastDueOn(const LoanFacts &loan)
{
    if (loan.maturityOn.isValid() || !loan.termMonths || !firstDueOn(loan).isValid())
        return loan.maturityOn;
    return firstDueOn(loan).addMonths(*loan.termMonths - 1);
}

Result<LedgerStart> ledgerStart(QDate day, const LoanFacts &loan)
{
    const bool hasQuote = loan.quote && loan.quote->goodThrough.isValid() && day >= loan.quote->goodThrough.addDays(-quoteReachDays);
    const bool hasBalance = loan.balance && loan.balanceOn.isValid() && loan.balanceOn <= day;
    if (hasQuote && day <= loan.quote->goodThrough)
        return LedgerStart{FigureSource::LenderQuote, loan.quote->amount, loan.quote->goodThrough};
    if (hasQuote && (!hasBalance || loan.balanceOn <= loan.quote->goodThrough))
        return LedgerStart{FigureSource::RolledQuote, loan.quote->amount, loan.quote->goodThrough};
    if (hasBalance)
        return LedgerStart{loan.isBalanceTyped ? FigureSource::Typed : FigureSource::DmsBalance, *loan.balance, loan.balanceOn};
    if (loan.amountFinanced && loan.contractOn.isValid() && loan.contractOn <= day)
        return LedgerStart{FigureSource::EstimatedFromContract, *loan.amountFinanced, loan.contractOn};
    return Error{Error::Kind::NotFound,
                 QStringLiteral("No payoff: neither a quote, a balance nor the contract was known on %1.").arg(day.toString(Qt::ISODate))};
}

Result<Payoff> payoffOn(QDate day, const LoanFacts &loan)
{
    const Result<LedgerStart> start = ledgerStart(day, loan);
    if (!start)
        return start.error();
    const std::int64_t rate = loan.aprMilliPercent.value_or(0) * 1000LL;
    Payoff payoff;
    payoff.source = start->source;
    payoff.sourceOn = start->on;
    if (start->source == FigureSource::LenderQuote) {
        payoff.amount = payoff.balance = start->balance;
        payoff.interestFrom = start->on;
        payoff.confidence = Confidence::High;
        return payoff;
    }
    if (!loan.aprMilliPercent)
        return Error{Error::Kind::NotFound, QStringLiteral("No payoff: the rate of the loan is not known.")};

    Ledger ledger{start->balance.cents, 0, epochDay(start->on)};
    const QDate maturity = lastDueOn(loan);
    for (const Event &event : paymentsBetween(ledger.paidThrough, epochDay(day), loan)) {
        if (ledger.balance == 0 && ledger.unpaidInterest == 0)
            break;
        ledger.pay(event.on, event.amount, rate);
        ++payoff.paymentsAssumed;
        if (maturity.isValid() && event.on >= epochDay(maturity) && ledger.balance < scheduledPayment(loan).cents)
            ledger.balance = ledger.unpaidInterest = 0;
    }
    const std::int64_t weight = yearWeight(epochDay(day)) - yearWeight(ledger.paidThrough);
    payoff.balance = Money{ledger.balance};
    payoff.interest = Money{ledger.unpaidInterest + interestCents(ledger.balance, rate, weight)};
    payoff.amount = payoff.balance + payoff.interest;
    payoff.interestFrom = dateOf(ledger.paidThrough);
    payoff.interestDays = epochDay(day) - ledger.paidThrough;
    payoff.perDiemCents =
        static_cast<double>(ledger.balance) * static_cast<double>(rate) / 1e8 / (QDate::isLeapYear(day.year()) ? 366.0 : 365.0);
    payoff.confidence = confidenceOf(start->source, static_cast<int>(start->on.daysTo(day)));
    return payoff;
}

} // namespace tradewind
