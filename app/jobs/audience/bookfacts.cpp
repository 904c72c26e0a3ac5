// SPDX-License-Identifier: Apache-2.0
#include "jobs/audience/bookfacts.h"

#include "domain/calendar.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

std::int32_t monthsBetween(std::int32_t from, std::int32_t day)
{
    const int months = monthIndex(day) - monthIndex(from);
    return dueDay(monthIndex(day), dayOfMonth(from)) > day ? months - 1 : months;
}

/// Monthly payments due after `day` up to and with the last.
std::int32_t paymentsLeft(std::int32_t maturity, std::int32_t day)
{
    if (maturity <= day)
        return 0;
    const int months = monthIndex(maturity) - monthIndex(day);
    return dueDay(monthIndex(day), dayOfMonth(maturity)) > day ? months + 1 : months;
}

} // namespace

std::int32_t bookFact(Fact fact, const DeskBook &desk, std::size_t at)
{
    const EquityBook &book = desk.book();
    const BookGlance &row = book.glance(at);
    const std::int32_t payoff = book.payoffs()[at], value = book.valuesLikely()[at], counted = book.counted()[at];
    switch (fact) {
    case Fact::Payment:
        return row.payment;
    case Fact::Apr:
        return row.aprMilliPercent == unknown32 ? unknown32 : row.aprMilliPercent / 10;
    case Fact::Payoff:
        return payoff;
    case Fact::MonthsOwned:
        return row.purchasedOn == unknown32 || row.purchasedOn > book.day() ? unknown32 : monthsBetween(row.purchasedOn, book.day());
    case Fact::PaymentsLeft:
        return row.maturityOn == unknown32 ? unknown32 : paymentsLeft(row.maturityOn, book.day());
    case Fact::MaturityOn:
        return row.maturityOn;
    case Fact::Equity:
        return book.equity(at);
    case Fact::CountedEquity:
        return counted;
    case Fact::Value:
        return value;
    case Fact::LoanToValue:
        return payoff == unknown32 || value == unknown32 || value <= 0 ? unknown32
                                                                       : static_cast<std::int32_t>(payoff * std::int64_t{10'000} / value);
    case Fact::PaymentsOfEquity:
        return counted == unknown32 || row.payment == unknown32 || row.payment <= 0 ? unknown32 : counted / row.payment;
    case Fact::NextCrossingOn:
        return book.crossingDay(at);
    case Fact::ModelYear:
        return row.modelYear == 0 ? unknown32 : row.modelYear;
    case Fact::Miles:
        return desk.entry(at).miles;
    case Fact::WarrantyEndsOn:
        return row.warrantyEndsOn;
    case Fact::ServiceVisits:
        return row.serviceVisits;
    case Fact::LastVisitOn:
        return row.lastVisitOn;
    default:
        return unknown32;
    }
}

QString holdingCode(Holding holding)
{
    static const QStringList codes{u"service only"_s, u"financed"_s, u"leased"_s, u"cash"_s};
    return codes.at(static_cast<int>(holding));
}

} // namespace tradewind
