// SPDX-License-Identifier: Apache-2.0
// When a customer enters the equity pipeline: every number a setting with the default the industry sources give.
#pragma once

#include "domain/money.h"

namespace tradewind {

struct EquityThresholds
{
    Money minimumEquity = Money::fromDollars(3'000); ///< E10, L41; sensible 2,500–5,000
    double minimumPaymentsOfEquity = 0;              ///< E9: counted equity in monthly payments; 0 is off
    int minimumMonthsOwned = 12;                     ///< E9: nobody who bought within a year
    int maximumMonthsOwned = 0;                      ///< 0 is off
    int leaseDays = 90;                              ///< E11: days to maturity that bring a lease in; 90–120
    int leaseWatchDays = 180;                        ///< E11: the watch window before that; 90–180
    Money watchFloor = Money::fromDollars(-10'000);  ///< E15: deeper under water is not watched
    int windowDays = 120, windowEarlyDays = 60;      ///< E40: 60–120 days after the crossing
    int idealAgeFromYears = 3, idealAgeToYears = 5;  ///< L41
    int serviceVisits = 3, serviceMonths = 24;       ///< E16
    int highAprMilliPercent = 9'000;
    int warrantyDays = 90;
    int tradeRateBasisPoints = 800;                  ///< E37: 8 % of those contacted
    Money grossPerTrade = Money::fromDollars(3'700); ///< E37: front and F&I together
    Money costPerCustomer = Money{60};               ///< a text and an e-mail; the store's own carrier price belongs here
    bool includesServiceOnly = false;                ///< E23 runs as its own campaign
    bool operator==(const EquityThresholds &) const = default;
};

} // namespace tradewind
