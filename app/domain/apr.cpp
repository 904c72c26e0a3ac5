// SPDX-License-Identifier: Apache-2.0
#include "domain/apr.h"

#include "domain/calendar.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

namespace {

int daysIn(UnitPeriod unit)
{
    switch (unit) {
    case UnitPeriod::Week:
        return 7;
    case UnitPeriod::TwoWeeks:
        return 14;
    case UnitPeriod::FourWeeks:
        return 28;
    default:
        return 0;
    }
}

int monthsIn(UnitPeriod unit)
{
    return unit == UnitPeriod::Quarter ? 3 : unit == UnitPeriod::TwoMonths ? 2 : 1;
}

bool isMonthEnd(QDate day)
{
    return day.day() == day.daysInMonth();
}

/// Whole calendar months counted back from `to` without passing `from`, and the days left over.
std::pair<int, int> monthsBack(QDate from, QDate to)
{
    const bool isEndToEnd = isMonthEnd(from) && isMonthEnd(to);
    const auto back = [&](int months) {
        const QDate day = to.addMonths(-months);
        return isEndToEnd ? QDate(day.year(), day.month(), day.daysInMonth()) : day;
    };
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    while (months > 0 && back(months) < from)
        --months;
    return {months, static_cast<int>(from.daysTo(back(months)))};
}

/// One stream as unit-periods: the first payment at `at`, the next ones `step` later each.
struct Timed
{
    int count;
    double amount;
    UnitPeriods at;
    int step;
};

/// Worth of all payments at `rate` a unit-period, (b)(8): each is divided by (1 + f·i)(1 + i)^t.
double worthAt(double rate, const std::vector<Timed> &payments)
{
    double worth = 0;
    for (const Timed &stream : payments) {
        const double first = stream.amount / ((1.0 + stream.at.fraction * rate) * std::pow(1.0 + rate, stream.at.whole));
        const double step = std::pow(1.0 + rate, -stream.step);
        worth += step == 1.0 ? first * stream.count : first * (1.0 - std::pow(step, stream.count)) / (1.0 - step);
    }
    return worth;
}

double solve(double advance, const std::vector<Timed> &payments)
{
    double low = 0.0;
    double high = 0.01;
    while (worthAt(high, payments) > advance && high < 1e6)
        high *= 2.0;
    for (int i = 0; i < 200 && high - low > 1e-15 * high; ++i) {
        const double middle = (low + high) / 2.0;
        (worthAt(middle, payments) > advance ? low : high) = middle;
    }
    return (low + high) / 2.0;
}

/// (b)(4)(ii) and (b)(5)(v): the term is the unit-period, and a year holds 12 / months or 365 / days of them.
double singlePaymentRate(QDate advanceOn, double advance, double amount, QDate paidOn)
{
    const auto [months, days] = monthsBack(advanceOn, paidOn);
    const double perYear = days == 0 && months > 0 ? 12.0 / months : 365.0 / static_cast<double>(advanceOn.daysTo(paidOn));
    return (amount / advance - 1.0) * perYear * 100.0;
}

/// The stream's payments in the transaction's unit; one by one from their days when it runs on another period.
void place(const PaymentStream &stream, QDate advanceOn, UnitPeriod unit, std::vector<Timed> &timed)
{
    const auto amount = static_cast<double>(stream.amount.cents);
    if (stream.every == unit || stream.count == 1) {
        timed.push_back({stream.count, amount, unitPeriodsBetween(advanceOn, stream.firstOn, unit), 1});
        return;
    }
    for (int k = 0; k < stream.count; ++k) {
        QDate on = stream.firstOn;
        if (const int days = daysIn(stream.every))
            on = on.addDays(static_cast<qint64>(days) * k);
        else if (stream.every == UnitPeriod::SemiMonth)
            on = on.addMonths(k / 2).addDays(k % 2 * 15);
        else
            on = on.addMonths(monthsIn(stream.every) * k);
        timed.push_back({1, amount, unitPeriodsBetween(advanceOn, on, unit), 1});
    }
}

} // namespace

UnitPeriods unitPeriodsBetween(QDate from, QDate to, UnitPeriod unit)
{
    if (const int length = daysIn(unit)) {
        const int days = static_cast<int>(from.daysTo(to));
        return {days / length, days % length / static_cast<double>(length)};
    }
    auto [months, days] = monthsBack(from, to);
    if (unit == UnitPeriod::SemiMonth) {
        const int extra = std::min(days / 15, 1);
        return {months * 2 + extra, (days - extra * 15) / 15.0};
    }
    const int length = monthsIn(unit);
    return {months / length, (months % length * 30 + days) / (30.0 * length)};
}

int unitPeriodsInYear(UnitPeriod unit)
{
    if (unit == UnitPeriod::SemiMonth)
        return 24;
    return daysIn(unit) ? 364 / daysIn(unit) : 12 / monthsIn(unit);
}

Result<double> annualPercentageRate(QDate advanceOn, Money advance, const std::vector<PaymentStream> &payments)
{
    if (!advanceOn.isValid() || advance.cents <= 0)
        return Error{Error::Kind::BadData, QStringLiteral("The advance needs a day and an amount above 0.")};
    Money sum;
    int count = 0;
    const PaymentStream *common = nullptr;
    for (const PaymentStream &stream : payments) {
        if (stream.count < 1 || stream.amount.cents < 0 || !stream.firstOn.isValid())
            return Error{Error::Kind::BadData, QStringLiteral("A payment needs a count, an amount and a first day.")};
        if (stream.firstOn < advanceOn)
            return Error{Error::Kind::BadData, QStringLiteral("A payment lies before the advance.")};
        sum += stream.amount * stream.count;
        count += stream.count;
        if (!common || stream.count > common->count)
            common = &stream;
    }
    if (!common)
        return Error{Error::Kind::BadData, QStringLiteral("There is no payment.")};
    if (sum < advance)
        return Error{Error::Kind::BadData, QStringLiteral("The payments sum to less than the advance.")};
    if (sum == advance)
        return 0.0;
    const auto amount = static_cast<double>(advance.cents);
    if (count == 1 && advanceOn < common->firstOn && common->firstOn <= advanceOn.addYears(1))
        return singlePaymentRate(advanceOn, amount, static_cast<double>(common->amount.cents), common->firstOn);
    std::vector<Timed> timed;
    for (const PaymentStream &stream : payments)
        place(stream, advanceOn, common->every, timed);
    return solve(amount, timed) * unitPeriodsInYear(common->every) * 100.0;
}

} // namespace tradewind
