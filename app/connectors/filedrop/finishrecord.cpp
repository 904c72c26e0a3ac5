// SPDX-License-Identifier: Apache-2.0
#include "connectors/filedrop/finishrecord.h"

#include <algorithm>

namespace tradewind {

namespace {

void finishCustomer(CustomerRecord &customer)
{
    // A system without a company field keeps the company as last name.
    if (customer.isBusiness && customer.company.empty() && customer.firstName.empty())
        std::swap(customer.company, customer.lastName);
}

bool isNobody(const CustomerRecord &customer)
{
    return customer.firstName.empty() && customer.lastName.empty() && customer.company.empty() && customer.sourceKey.empty() &&
           customer.email.empty() && customer.mobilePhone.empty() && customer.homePhone.empty();
}

bool isNothing(const TradeRecord &trade)
{
    return trade.vin.empty() && trade.make.empty() && !trade.allowance && !trade.actualCashValue && !trade.payoff;
}

std::optional<RejectReason> finish(DealRecord &deal)
{
    finishCustomer(deal.buyer);
    if (deal.coBuyer) {
        finishCustomer(*deal.coBuyer);
        if (isNobody(*deal.coBuyer))
            deal.coBuyer.reset();
    }
    deal.trades.erase(std::remove_if(deal.trades.begin(), deal.trades.end(), isNothing), deal.trades.end());

    // Where the sale type is missing or only says "retail", the terms tell.
    if (deal.saleType == SaleType::Unknown) {
        if (deal.residual && deal.termMonths)
            deal.saleType = SaleType::Lease;
        else if (deal.amountFinanced && deal.termMonths.value_or(0) > 1)
            deal.saleType = deal.balloon ? SaleType::Balloon : SaleType::Finance;
    }
    // Several systems write a lease's money factor into the rate column; .02 would be 48 % a year.
    if ((deal.saleType == SaleType::Lease || deal.saleType == SaleType::OnePay) && !deal.moneyFactor && deal.aprPercent &&
        *deal.aprPercent > 0 && *deal.aprPercent < 0.02)
        deal.moneyFactor = std::exchange(deal.aprPercent, std::nullopt);
    if (deal.payoffQuote && deal.payoffSource.empty())
        deal.payoffSource = "dms";
    if (deal.maturityOn.isValid() && deal.contractOn.isValid() && deal.maturityOn < deal.contractOn)
        return RejectReason{{},
                            deal.maturityOn.toString(Qt::ISODate).toStdString(),
                            "The last payment is due before the contract was signed.",
                            "The two dates may be swapped, or a year was mistyped."};
    return std::nullopt;
}

std::optional<RejectReason> finish(ValuationRecord &valuation)
{
    if (!valuation.vehicle.odometer)
        valuation.vehicle.odometer = valuation.odometer;
    if (valuation.vehicle.odometer && !valuation.vehicle.odometerOn.isValid())
        valuation.vehicle.odometerOn = valuation.valuedOn;
    return std::nullopt;
}

std::optional<RejectReason> finish(RepairOrderRecord &order)
{
    finishCustomer(order.customer);
    if (order.status.empty())
        order.status = order.closedOn.isValid() ? "closed" : "open";
    if (order.vehicle.odometer && !order.vehicle.odometerOn.isValid())
        order.vehicle.odometerOn = order.openedOn;
    const RepairLineRecord &line = order.lines.front();
    if (line.opCode.empty() && line.description.empty() && line.lineNumber.empty())
        order.lines.clear();
    return std::nullopt;
}

std::optional<RejectReason> finish(CustomerRecord &customer)
{
    finishCustomer(customer);
    return std::nullopt;
}

std::optional<RejectReason> finish(PayoffQuoteRecord &quote)
{
    if (!quote.payoff && !quote.balance)
        return RejectReason{{}, {}, "Neither a payoff nor a balance is given.", "The lender did not answer for this contract."};
    return std::nullopt;
}

std::optional<RejectReason> finish(AppraisalRecord &appraisal)
{
    finishCustomer(appraisal.customer);
    if (appraisal.vehicle.odometer && !appraisal.vehicle.odometerOn.isValid())
        appraisal.vehicle.odometerOn = appraisal.appraisedOn;
    if (appraisal.outcomeOn.isValid() && appraisal.outcomeOn < appraisal.appraisedOn)
        return RejectReason{{},
                            appraisal.outcomeOn.toString(Qt::ISODate).toStdString(),
                            "The outcome is older than the appraisal.",
                            "The two dates may be swapped, or a year was mistyped."};
    if (isNobody(appraisal.customer) && appraisal.vehicle.vin.empty())
        return RejectReason{{}, {}, "The row names neither a customer nor a VIN.", "The export may leave contacts out: ask for them."};
    return std::nullopt;
}

std::optional<RejectReason> finish(InventoryRecord &)
{
    return std::nullopt;
}

} // namespace

std::optional<RejectReason> finishRecord(Record &record)
{
    return std::visit([](auto &value) { return finish(value); }, record);
}

} // namespace tradewind
