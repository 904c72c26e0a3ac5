// SPDX-License-Identifier: Apache-2.0
// What a program brings in money, worked out from inputs that are all shown. The defaults are a source's claims, not results.
#pragma once

#include "domain/money.h"

#include <cstdint>

namespace tradewind {

/// E37: trades of a month by hand against trades at the right day.
struct EquityRoiInputs
{
    double customers = 5'000;
    double positiveShare = 0.15;
    double manualContacts = 200, manualRate = 0.03; ///< E38 contacts all 750 by hand instead: the same sum with another input
    double automatedRate = 0.08;
    Money grossPerTrade = Money::fromDollars(3'700);
    bool operator==(const EquityRoiInputs &) const = default;
};
struct EquityRoi
{
    double positive = 0, manualTrades = 0, automatedTrades = 0, extraTrades = 0;
    Money extraGross;
    bool operator==(const EquityRoi &) const = default;
};
/// 5,000 customers, 15 % positive = 750; 200 × 3 % = 6 against 750 × 8 % = 60: +54 trades, at $3,700 $199,800.
[[nodiscard]] EquityRoi equityRoi(const EquityRoiInputs &inputs);
/// E38's inputs: all 750 contacted by hand; 22.5 against 60.
[[nodiscard]] EquityRoiInputs equityRoiAllContacted();

/// E39: customers who cross into positive equity in a month, scaled from 60 to 75 for 5,000 customers of whom 15 % are positive.
struct CrossingForecast
{
    double least = 0, most = 0, caughtByMonthlyLeast = 0, caughtByMonthlyMost = 0;
    bool operator==(const CrossingForecast &) const = default;
};
[[nodiscard]] CrossingForecast crossingForecast(double customers, double positiveShare);

/// T60: trades recovered from appraisals that did not buy the same day.
struct AppraisalRoiInputs
{
    double appraisals = 120, sameDayShare = 0.35, recoveredLeast = 0.15, recoveredMost = 0.20;
    Money grossPerTrade = Money::fromDollars(2'337);
    bool operator==(const AppraisalRoiInputs &) const = default;
};
struct AppraisalRoi
{
    double unsold = 0, tradesLeast = 0, tradesMost = 0;
    Money grossLeast, grossMost;
    bool operator==(const AppraisalRoi &) const = default;
};
/// 120 × (1 − 35 %) = 78; 15 to 20 % are 12 to 16 trades (rounded to whole ones before money is counted, as the source does).
[[nodiscard]] AppraisalRoi appraisalRoi(const AppraisalRoiInputs &inputs);

/// L59: (incremental sales × gross − investment) ÷ investment. 40 × $3,000 against $10,000: 11, told as 11:1. 0 for no investment.
[[nodiscard]] double leadRoi(double incrementalSales, Money gross, Money investment);

/// L58: what one sale of a source costs: $50 a lead at 10 % is $500. Zero when nothing sells.
[[nodiscard]] Money costPerSale(Money costPerLead, double conversion);

} // namespace tradewind
