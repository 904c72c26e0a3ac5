// SPDX-License-Identifier: Apache-2.0
// The annual percentage rate of Regulation Z, by the actuarial method of 12 CFR 1026 Appendix J.
#pragma once

#include "base/result.h"
#include "domain/money.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace tradewind {

/// The unit-periods of Appendix J (b)(4) that car credit uses.
enum class UnitPeriod : std::uint8_t { Week, TwoWeeks, FourWeeks, SemiMonth, Month, TwoMonths, Quarter };

/// Equal payments, one every period from the first day on.
struct PaymentStream
{
    int count = 0;
    Money amount;
    QDate firstOn;
    UnitPeriod every = UnitPeriod::Month;
    bool operator==(const PaymentStream &) const = default;
};

/// A span in whole unit-periods and the odd fraction of one.
struct UnitPeriods
{
    int whole = 0;
    double fraction = 0;
    bool operator==(const UnitPeriods &) const = default;
};

/// Unit-periods between two days, measured back from the later one (Appendix J (b)(5)): months are calendar months and an odd day is 1/30
/// of one, 1/15 of a semimonth; weeks are days / 7. Two month ends are whole months apart.
[[nodiscard]] UnitPeriods unitPeriodsBetween(QDate from, QDate to, UnitPeriod unit);

/// Unit-periods in a year: 52, 26, 13, 24, 12, 6 or 4.
[[nodiscard]] int unitPeriodsInYear(UnitPeriod unit);

/// The APR in percent, unrounded, for one advance repaid by streams of payments.
///
/// Pure. The unit-period is that of the stream with the most payments; an odd first period f is discounted by (1 + f·i) as
/// Appendix J (b)(8) prescribes. One single payment within a year makes the term the unit-period, (b)(4)(ii).
/// Errors: BadData when there is no payment, a payment lies before the advance, or the payments sum to less than the advance.
[[nodiscard]] Result<double> annualPercentageRate(QDate advanceOn, Money advance, const std::vector<PaymentStream> &payments);

} // namespace tradewind
