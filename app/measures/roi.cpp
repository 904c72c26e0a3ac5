// SPDX-License-Identifier: Apache-2.0
#include "measures/roi.h"

#include <cmath>

namespace tradewind {

namespace {

Money times(Money amount, double count)
{
    return Money{std::llround(static_cast<double>(amount.cents) * count)};
}

} // namespace

EquityRoi equityRoi(const EquityRoiInputs &inputs)
{
    EquityRoi roi;
    roi.positive = inputs.customers * inputs.positiveShare;
    roi.manualTrades = inputs.manualContacts * inputs.manualRate;
    roi.automatedTrades = roi.positive * inputs.automatedRate;
    roi.extraTrades = roi.automatedTrades - roi.manualTrades;
    roi.extraGross = times(inputs.grossPerTrade, roi.extraTrades);
    return roi;
}

EquityRoiInputs equityRoiAllContacted()
{
    EquityRoiInputs inputs;
    inputs.manualContacts = inputs.customers * inputs.positiveShare;
    return inputs;
}

CrossingForecast crossingForecast(double customers, double positiveShare)
{
    const double scale = customers / 5'000 * (positiveShare / 0.15);
    return {60 * scale, 75 * scale, 20 * scale, 30 * scale};
}

AppraisalRoi appraisalRoi(const AppraisalRoiInputs &inputs)
{
    AppraisalRoi roi;
    roi.unsold = inputs.appraisals * (1 - inputs.sameDayShare);
    roi.tradesLeast = std::round(roi.unsold * inputs.recoveredLeast);
    roi.tradesMost = std::round(roi.unsold * inputs.recoveredMost);
    roi.grossLeast = times(inputs.grossPerTrade, roi.tradesLeast);
    roi.grossMost = times(inputs.grossPerTrade, roi.tradesMost);
    return roi;
}

double leadRoi(double incrementalSales, Money gross, Money investment)
{
    if (investment.cents <= 0)
        return 0;
    const auto spent = static_cast<double>(investment.cents);
    return (incrementalSales * static_cast<double>(gross.cents) - spent) / spent;
}

Money costPerSale(Money costPerLead, double conversion)
{
    return conversion > 0 ? Money{std::llround(static_cast<double>(costPerLead.cents) / conversion)} : Money{};
}

} // namespace tradewind
