// SPDX-License-Identifier: Apache-2.0
#include "programs/equity/segments.h"

#include "domain/calendar.h"

#include <cmath>

namespace tradewind {

namespace {

constexpr double daysInMonth = 30.4375;

bool isOwnedLongEnough(const BookGlance &row, std::int32_t day, const EquityThresholds &thresholds)
{
    if (row.purchasedOn == unknown32)
        return true;
    const double months = (day - row.purchasedOn) / daysInMonth;
    return months >= thresholds.minimumMonthsOwned && (thresholds.maximumMonthsOwned == 0 || months <= thresholds.maximumMonthsOwned);
}

} // namespace

PipelineStage pipelineStage(const EquityBook &book, std::size_t index, const EquityThresholds &thresholds)
{
    const BookGlance &row = book.glance(index);
    const std::int32_t day = book.day();
    if (row.holding == Holding::ServiceOnly)
        return PipelineStage::ServiceOnly;
    const bool isLease = row.holding == Holding::Leased && row.maturityOn != unknown32;
    if (isLease && row.maturityOn >= day && row.maturityOn - day <= thresholds.leaseDays)
        return PipelineStage::LeaseEnding;
    const std::int32_t counted = book.counted()[index];
    if (counted == unknown32)
        return PipelineStage::Absent;
    if (!isOwnedLongEnough(row, day, thresholds))
        return PipelineStage::TooEarly;
    const bool meetsRatio = thresholds.minimumPaymentsOfEquity <= 0 || row.payment == unknown32 || row.payment <= 0 ||
                            counted >= thresholds.minimumPaymentsOfEquity * row.payment;
    if (counted >= thresholds.minimumEquity.cents && meetsRatio)
        return PipelineStage::Ready;
    const bool isWatchedLease = isLease && row.maturityOn >= day && row.maturityOn - day <= thresholds.leaseWatchDays;
    return isWatchedLease || counted >= thresholds.watchFloor.cents ? PipelineStage::Watch : PipelineStage::UpsideDown;
}

bool isInPipeline(PipelineStage stage, const EquityThresholds &thresholds)
{
    return stage == PipelineStage::Ready || stage == PipelineStage::LeaseEnding ||
           (stage == PipelineStage::ServiceOnly && thresholds.includesServiceOnly);
}

WhatIf expectedFrom(std::int64_t customers, const EquityThresholds &thresholds)
{
    WhatIf expected;
    expected.customers = customers;
    expected.trades = static_cast<double>(customers) * thresholds.tradeRateBasisPoints / 10'000.0;
    // 27.84 trades are $103,008, not 27 × $3,700: the gross is an expectation, too.
    expected.gross = Money{static_cast<std::int64_t>(std::llround(expected.trades * static_cast<double>(thresholds.grossPerTrade.cents)))};
    expected.cost = thresholds.costPerCustomer * customers;
    return expected;
}

WhatIf whatIf(const EquityBook &book, const EquityThresholds &thresholds)
{
    WhatIf counts;
    for (std::size_t index = 0; index < book.size(); ++index) {
        if (!isInPipeline(pipelineStage(book, index, thresholds), thresholds))
            continue;
        ++counts.customers;
        switch (book.glance(index).holding) {
        case Holding::Financed:
            ++counts.financed;
            break;
        case Holding::Leased:
            ++counts.leased;
            break;
        case Holding::Cash:
            ++counts.cash;
            break;
        case Holding::ServiceOnly:
            ++counts.serviceOnly;
            break;
        }
    }
    const WhatIf expected = expectedFrom(counts.customers, thresholds);
    counts.trades = expected.trades;
    counts.gross = expected.gross;
    counts.cost = expected.cost;
    return counts;
}

} // namespace tradewind
