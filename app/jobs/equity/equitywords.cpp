// SPDX-License-Identifier: Apache-2.0
#include "jobs/equity/equitywords.h"

#include <QCoreApplication>

namespace tradewind {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("tradewind", words);
}

QString payoffLabel(const EquityPosition &position)
{
    if (!position.payoff)
        return text("Payoff");
    switch (position.payoff->source) {
    case FigureSource::LenderQuote:
        return text("Payoff, quoted by lender");
    case FigureSource::RolledQuote:
        return text("Payoff, from an older quote");
    case FigureSource::DmsBalance:
        return text("Payoff, from the balance");
    case FigureSource::Typed:
        return text("Payoff, from the typed balance");
    case FigureSource::EstimatedFromContract:
        return text("Payoff, worked out from the contract");
    }
    return text("Payoff");
}

} // namespace

QString ledgerLabel(const EquityLine &line, const EquityPosition &position)
{
    switch (line.key) {
    case LedgerKey::Book:
        return line.source;
    case LedgerKey::MedianValue:
        return position.books == 1 ? text("One book") : text("Median of %1 books").arg(position.books);
    case LedgerKey::Mileage:
        return text("Mileage");
    case LedgerKey::Condition:
        return text("Condition");
    case LedgerKey::Region:
        return text("Region");
    case LedgerKey::Depreciation:
        return text("Depreciation since then");
    case LedgerKey::TradeValue:
        return text("Trade value");
    case LedgerKey::Balance:
        return position.payoff ? text("Balance after %1 payments since").arg(position.payoff->paymentsAssumed) : text("Balance");
    case LedgerKey::Interest:
        return position.payoff ? text("Interest, %1 days").arg(position.payoff->interestDays) : text("Interest");
    case LedgerKey::Payoff:
        return payoffLabel(position);
    case LedgerKey::Equity:
        return text("Equity");
    case LedgerKey::Buffer:
        return text("Buffer");
    case LedgerKey::Counted:
        return text("Counted");
    }
    return {};
}

QString confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High:
        return text("high");
    case Confidence::Fair:
        return text("fair");
    case Confidence::Low:
        break;
    }
    return text("low");
}

QString doubtWords(Doubt doubt)
{
    switch (doubt) {
    case Doubt::EstimatedPayoff:
        return text("the payoff is worked out from the contract");
    case Doubt::StalePayoff:
        return text("the payoff has not been confirmed lately");
    case Doubt::RolledQuote:
        return text("the lender's quote has run out");
    case Doubt::OneBook:
        return text("only one book has a value");
    case Doubt::WideSpread:
        return text("the books disagree");
    case Doubt::StaleValue:
        return text("the value is not fresh");
    case Doubt::OldValue:
        return text("the value is old");
    case Doubt::UnknownMileage:
        return text("the mileage is not known");
    }
    return {};
}

QString holdingWord(Holding holding)
{
    switch (holding) {
    case Holding::Financed:
        return text("financed");
    case Holding::Leased:
        return text("leased");
    case Holding::Cash:
        return text("cash");
    case Holding::ServiceOnly:
        break;
    }
    return text("service only");
}

QString sourceWord(FigureSource source)
{
    switch (source) {
    case FigureSource::LenderQuote:
        return text("lender quote");
    case FigureSource::RolledQuote:
        return text("older lender quote");
    case FigureSource::DmsBalance:
        return text("balance");
    case FigureSource::Typed:
        return text("typed");
    case FigureSource::EstimatedFromContract:
        break;
    }
    return text("contract, estimated");
}

} // namespace tradewind
