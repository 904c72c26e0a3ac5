// SPDX-License-Identifier: Apache-2.0
// An audience tried on the past year: how many would have come in each month, and how many of them bought.
#pragma once

#include "base/settings.h"
#include "domain/condition.h"
#include "jobs/runner/job.h"
#include "store/rooftoptable.h"

#include <QDate>

#include <vector>

namespace tradewind {

class Session;

struct BackTestMonth
{
    QDate month;             ///< its first day, on which the audience is asked
    std::size_t fitting = 0; ///< people who fit on that day
    std::size_t entered = 0; ///< of those, who had not fitted a month before
    std::size_t bought = 0;  ///< of the entered, who bought or leased here within 90 days
    bool operator==(const BackTestMonth &) const = default;
};

/// The twelve months before `today`, oldest first. The book is read as it was known on each first of a month; consents and refusals count
/// as they stand now, since only the newest is stored. Of the last three months the 90 days are not over yet.
/// Errors: as DeskBook::load; Cancelled.
Result<std::vector<BackTestMonth>> backTest(Session &session, const FactCondition &audience, const Settings &settings,
                                            const Rooftop &rooftop, QDate today, const JobContext &context);

} // namespace tradewind
