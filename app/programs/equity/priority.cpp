// SPDX-License-Identifier: Apache-2.0
#include "programs/equity/priority.h"

#include <algorithm>

namespace tradewind {

namespace {

/// Calls `give` with every sign of a row and its points; none for a sign that is absent.
template<typename Give>
void eachSign(const EquityBook &book, std::size_t index, const PriorityFacts &facts, const EquityThresholds &thresholds, Give give)
{
    const BookGlance &row = book.glance(index);
    const std::int32_t day = book.day();
    const std::int32_t counted = book.counted()[index];
    if (counted != unknown32 && counted > 0) {
        give(PriorityReason::Equity, static_cast<int>(std::min<std::int64_t>(30, counted * 30LL / 800'000)));
        if (row.payment != unknown32 && row.payment > 0)
            give(PriorityReason::PaymentsOfEquity, static_cast<int>(std::min<std::int64_t>(10, counted * 10LL / (row.payment * 6LL))));
    }
    if (row.serviceVisits >= thresholds.serviceVisits)
        give(PriorityReason::ServiceVisits, 15);
    if (facts.isInServiceNow)
        give(PriorityReason::InServiceNow, 10);
    const int age = book.year() - row.modelYear;
    if (row.modelYear > 0 && age >= thresholds.idealAgeFromYears && age <= thresholds.idealAgeToYears)
        give(PriorityReason::IdealAge, 10);
    if (row.holding == Holding::Leased && row.maturityOn != unknown32 && row.maturityOn >= day) {
        const int left = row.maturityOn - day;
        give(PriorityReason::LeaseEnding, left <= thresholds.leaseDays ? 20 : left <= thresholds.leaseWatchDays ? 10 : 0);
    }
    if (facts.crossedOn && day >= *facts.crossedOn && day - *facts.crossedOn <= 30)
        give(PriorityReason::JustCrossed, 10);
    if (row.holding == Holding::Financed && row.aprMilliPercent != unknown32 && row.aprMilliPercent >= thresholds.highAprMilliPercent)
        give(PriorityReason::HighApr, 5);
    if (facts.hasCleanPayments.value_or(false))
        give(PriorityReason::CleanPayments, 5);
    if (row.warrantyEndsOn != unknown32 && row.warrantyEndsOn >= day && row.warrantyEndsOn - day <= thresholds.warrantyDays)
        give(PriorityReason::WarrantyEnding, 5);
    if (row.books >= 2 && row.quote != unknown32 && row.quoteGoodThrough >= day)
        give(PriorityReason::SureFigures, 5);
}

} // namespace

Priority priorityOf(const EquityBook &book, std::size_t index, const PriorityFacts &facts, const EquityThresholds &thresholds)
{
    Priority priority;
    eachSign(book, index, facts, thresholds, [&priority](PriorityReason reason, int points) {
        if (points > 0)
            priority.reasons.push_back({reason, points});
    });
    std::stable_sort(priority.reasons.begin(), priority.reasons.end(), [](const auto &a, const auto &b) { return a.points > b.points; });
    for (const PriorityPoints &part : priority.reasons)
        priority.score += part.points;
    priority.score = std::min(priority.score, 100);
    return priority;
}

int priorityScore(const EquityBook &book, std::size_t index, const PriorityFacts &facts, const EquityThresholds &thresholds)
{
    int score = 0;
    eachSign(book, index, facts, thresholds, [&score](PriorityReason, int points) { score += std::max(points, 0); });
    return std::min(score, 100);
}

} // namespace tradewind
