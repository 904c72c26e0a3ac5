// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/equitywords.h"

#include "base/tr.h"

namespace tradewind {

namespace {

QString payoffLabel(const EquityPosition &position)
{
    if (!position.payoff)
        return tr("Payoff");
    switch (position.payoff->source) {
    case FigureSource::LenderQuote:
        return tr("Payoff, quoted by lender");
    case FigureSource::RolledQuote:
        return tr("Payoff, from an older quote");
    case FigureSource::DmsBalance:
        return tr("Payoff, from the balance");
    case FigureSource::Typed:
        return tr("Payoff, from the typed balance");
    case FigureSource::EstimatedFromContract:
        return tr("Payoff, by the contract");
    }
    return tr("Payoff");
}

} // namespace

QString ledgerLabel(const EquityLine &line, const EquityPosition &position)
{
    switch (line.key) {
    case LedgerKey::Book:
        return line.source;
    case LedgerKey::MedianValue:
        return position.books == 1 ? tr("One book") : tr("Median of %1 books").arg(position.books);
    case LedgerKey::Mileage:
        return tr("Mileage");
    case LedgerKey::Condition:
        return tr("Condition");
    case LedgerKey::Region:
        return tr("Region");
    case LedgerKey::Depreciation:
        return tr("Depreciation since then");
    case LedgerKey::TradeValue:
        return tr("Trade value");
    case LedgerKey::Balance:
        return position.payoff ? tr("Balance after %1 payments").arg(position.payoff->paymentsAssumed) : tr("Balance");
    case LedgerKey::Interest:
        return position.payoff ? tr("Interest, %1 days").arg(position.payoff->interestDays) : tr("Interest");
    case LedgerKey::Payoff:
        return payoffLabel(position);
    case LedgerKey::Equity:
        return tr("Equity");
    case LedgerKey::Buffer:
        return tr("Buffer");
    case LedgerKey::Counted:
        return tr("Counted");
    }
    return {};
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return tr("high");
    case Confidence::Fair:
        return tr("fair");
    case Confidence::Low:
        break;
    }
    return tr("low");
}

QString doubtWords(Doubt doubt)
{
    switch (doubt) {
    case Doubt::EstimatedPayoff:
        return tr("the payoff is worked out from the contract");
    case Doubt::StalePayoff:
        return tr("the payoff has not been confirmed lately");
    case Doubt::RolledQuote:
        return tr("the lender's quote has run out");
    case Doubt::OneBook:
        return tr("only one book has a value");
    case Doubt::WideSpread:
        return tr("the books disagree");
    case Doubt::StaleValue:
        return tr("the value is not fresh");
    case Doubt::OldValue:
        return tr("the value is old");
    case Doubt::UnknownMileage:
        return tr("the mileage is not known");
    }
    return {};
}

QString holdingWord(Holding holding)
{
    switch (holding) {
    case Holding::Financed:
        return tr("financed");
    case Holding::Leased:
        return tr("leased");
    case Holding::Cash:
        return tr("cash");
    case Holding::ServiceOnly:
        break;
    }
    return tr("service only");
}

QString sourceWord(FigureSource source)
{
    switch (source) {
    case FigureSource::LenderQuote:
        return tr("lender quote");
    case FigureSource::RolledQuote:
        return tr("older lender quote");
    case FigureSource::DmsBalance:
        return tr("balance");
    case FigureSource::Typed:
        return tr("typed");
    case FigureSource::EstimatedFromContract:
        break;
    }
    return tr("contract, estimated");
}

} // namespace tradewind
