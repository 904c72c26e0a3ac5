// SPDX-License-Identifier: Apache-2.0
#include "domain/equity.h"

#include "domain/calendar.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

namespace {

int wholeMonths(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return months;
}

/// Due days after `day` up to the last one.
int duesLeft(QDate day, QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid() || last <= day)
        return 0;
    const int dayOfDue = first.day();
    int count = 0;
    for (int month = monthIndex(epochDay(std::max(day, first))); dueDay(month, dayOfDue) <= epochDay(last); ++month)
        count += dueDay(month, dayOfDue) > epochDay(day) && dueDay(month, dayOfDue) >= epochDay(first);
    return count;
}

QString sourceName(FigureSource source)
{
    switch (source) {
    case FigureSource::LenderQuote:
        return QStringLiteral("lender quote");
    case FigureSource::RolledQuote:
        return QStringLiteral("lender quote, past its day, rolled by per diem");
    case FigureSource::DmsBalance:
        return QStringLiteral("DMS balance");
    case FigureSource::Typed:
        return QStringLiteral("typed balance");
    case FigureSource::EstimatedFromContract:
        break;
    }
    return QStringLiteral("estimated from the contract");
}

Result<Payoff> payoffFor(QDate day, const EquityFacts &facts)
{
    switch (facts.holding) {
    case Holding::Financed:
        return payoffOn(day, facts.loan);
    case Holding::Leased:
        return leasePayoffOn(day, facts.lease);
    case Holding::Cash:
    case Holding::ServiceOnly:
        break;
    }
    Payoff none;
    none.sourceOn = none.interestFrom = facts.purchasedOn;
    none.source = FigureSource::DmsBalance;
    none.confidence = Confidence::High;
    return none;
}

void addPayoffLines(EquityPosition &position)
{
    const Payoff &payoff = *position.payoff;
    auto &ledger = position.ledger;
    const QString source = position.holding == Holding::Cash ? QStringLiteral("paid in cash or paid off") : sourceName(payoff.source);
    if (position.holding == Holding::Financed && payoff.source != FigureSource::LenderQuote) {
        ledger.push_back({LedgerKey::Balance, payoff.balance, source, payoff.sourceOn,
                          QStringLiteral("%1 payment(s) assumed made since").arg(payoff.paymentsAssumed), position.isPayoffStale});
        ledger.push_back({LedgerKey::Interest, payoff.interest, QStringLiteral("calculated"), position.day,
                          QStringLiteral("%1 day(s) at %2 a day since %3")
                              .arg(payoff.interestDays)
                              .arg(payoff.perDiemCents / 100.0, 0, 'f', 4)
                              .arg(payoff.interestFrom.toString(Qt::ISODate))});
    }
    QString note;
    if (payoff.source == FigureSource::LenderQuote)
        note = QStringLiteral("good through %1").arg(payoff.sourceOn.toString(Qt::ISODate));
    else if (position.holding == Holding::Leased)
        note = QStringLiteral("constant yield after %1 payment(s)").arg(payoff.paymentsAssumed);
    ledger.push_back({LedgerKey::Payoff, payoff.amount, source, payoff.sourceOn, note, position.isPayoffStale});
}

void judge(EquityPosition &position, const TradeValue &value, const EquitySettings &settings)
{
    int weight = 0;
    const auto doubt = [&](Doubt what, int points) {
        position.doubts.push_back(what);
        weight += points;
    };
    if (position.payoff && position.holding == Holding::Financed) {
        if (position.payoff->source == FigureSource::EstimatedFromContract)
            doubt(Doubt::EstimatedPayoff, 2);
        else if (position.isPayoffStale)
            doubt(Doubt::StalePayoff, 1);
        if (position.payoff->source == FigureSource::RolledQuote)
            doubt(Doubt::RolledQuote, 1);
    }
    if (value.books == 1)
        doubt(Doubt::OneBook, 1);
    if (value.books > 1 && value.spreadBasisPoints > settings.wideSpreadBasisPoints)
        doubt(Doubt::WideSpread, 1);
    const auto age = value.referenceOn.daysTo(position.day);
    if (age > 30)
        doubt(Doubt::OldValue, 2);
    else if (age > settings.valueStaleDays)
        doubt(Doubt::StaleValue, 1);
    if (!value.knowsMileage)
        doubt(Doubt::UnknownMileage, 1);
    position.confidence = weight <= 1 ? Confidence::High : weight <= 3 ? Confidence::Fair : Confidence::Low;
}

void addEnd(EquityPosition &position, const EquityFacts &facts, const EquitySettings &settings)
{
    if (position.holding == Holding::Financed) {
        position.endsOn = lastDueOn(facts.loan);
        position.payment = scheduledPayment(facts.loan);
        position.isHighApr = facts.loan.aprMilliPercent && *facts.loan.aprMilliPercent >= settings.highAprMilliPercent;
        if (position.endsOn.isValid())
            position.paymentsLeft = duesLeft(position.day, firstDueOn(facts.loan), position.endsOn);
    } else if (position.holding == Holding::Leased) {
        position.endsOn = leaseEndOn(facts.lease);
        position.payment = facts.lease.payment;
        position.paymentsLeft = std::max(0, facts.lease.terms.termMonths - leasePaymentsDue(position.day, facts.lease));
        const auto miles = position.endsOn.isValid() ? projectedOdometer(position.endsOn, facts, settings) : std::nullopt;
        position.leaseEnd = leaseEndOptions(facts.lease, position.payoff->amount, position.value.likely, miles);
        position.leaseMilesOver = position.leaseEnd->excessMiles;
    }
    if (position.payment && position.payment->cents <= 0)
        position.payment.reset();
}

} // namespace

EquityBand equityBand(Money equity, Money price)
{
    if (price.cents <= 0)
        return EquityBand::Unknown;
    const double percent = 100.0 * static_cast<double>(equity.cents) / static_cast<double>(price.cents);
    if (percent > 50)
        return EquityBand::Hot;
    if (percent >= 25)
        return EquityBand::Warm;
    if (percent >= 10 && equity > Money::fromDollars(2'000))
        return EquityBand::Cold;
    if (percent >= 0)
        return EquityBand::Micro;
    return percent >= -10 && equity >= Money::fromDollars(-10'000) ? EquityBand::Negative : EquityBand::Under;
}

Money bufferOf(Money value, const EquitySettings &settings)
{
    return settings.buffer +
           Money{static_cast<std::int64_t>(std::floor(static_cast<double>(value.cents) * settings.bufferBasisPoints / 10'000.0 + 0.5))};
}

Result<EquityPosition> equityOn(QDate day, const EquityFacts &facts, const EquitySettings &settings)
{
    const Result<TradeValue> value = tradeValueOn(day, facts, settings);
    if (!value)
        return value.error();
    EquityPosition position;
    position.day = day;
    position.holding = facts.holding;
    position.value = value->range;
    position.valuedOn = value->referenceOn;
    position.books = value->books;
    position.isValueStale = value->referenceOn.daysTo(day) > settings.valueStaleDays;
    position.ledger = value->ledger;
    position.warrantyEndsOn = facts.warrantyEndsOn;
    position.projectedMiles = projectedOdometer(day, facts, settings);
    if (facts.purchasedOn.isValid() && facts.purchasedOn <= day)
        position.monthsOwned = wholeMonths(facts.purchasedOn, day);
    if (facts.holding == Holding::ServiceOnly) {
        judge(position, *value, settings);
        return position;
    }

    const Result<Payoff> payoff = payoffFor(day, facts);
    if (!payoff)
        return payoff.error();
    position.payoff = *payoff;
    position.isPayoffStale = facts.holding == Holding::Financed && payoff->source != FigureSource::LenderQuote &&
                             payoff->sourceOn.daysTo(day) > settings.payoffStaleDays;
    const Money owed = payoff->amount;
    position.equity = MoneyRange{position.value.low - owed, position.value.likely - owed, position.value.high - owed};
    const Money buffer = bufferOf(position.value.likely, settings);
    position.counted = position.equity->likely - buffer;
    addEnd(position, facts, settings);
    if (position.value.likely.cents > 0)
        position.loanToValue = static_cast<double>(owed.cents) / static_cast<double>(position.value.likely.cents);
    if (facts.price && facts.price->cents > 0) {
        position.percentOfPrice = 100.0 * static_cast<double>(position.equity->likely.cents) / static_cast<double>(facts.price->cents);
        position.band = equityBand(position.equity->likely, *facts.price);
    }
    if (position.payment)
        position.paymentsOfEquity = static_cast<double>(position.counted->cents) / static_cast<double>(position.payment->cents);

    addPayoffLines(position);
    position.ledger.push_back(
        {LedgerKey::Equity, position.equity->likely, QStringLiteral("calculated"), day, QStringLiteral("trade value less payoff")});
    if (buffer.cents != 0)
        position.ledger.push_back(
            {LedgerKey::Buffer, -buffer, QStringLiteral("setting"), day,
             QStringLiteral("%1% of the value and %2 dollars").arg(settings.bufferBasisPoints / 100.0).arg(settings.buffer.cents / 100)});
    position.ledger.push_back(
        {LedgerKey::Counted, *position.counted, QStringLiteral("calculated"), day, QStringLiteral("what the threshold looks at")});
    judge(position, *value, settings);
    return position;
}

} // namespace tradewind
