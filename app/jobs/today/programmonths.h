// SPDX-License-Identifier: Apache-2.0
// The month so far of the four programs, a line each: whom it was about, what was done in time, and what came of it.
#pragma once

#include "base/settings.h"
#include "domain/money.h"
#include "measures/sample.h"
#include "store/rooftoptable.h"

#include <QList>

namespace tradewind {

class Session;

/// Absent is not known, never 0.
struct ProgramMonth
{
    QString program; ///< "equity", "appraisals", "leads", "service"
    /// Equity: customers written to or called; appraisals: unsold ones of the month; leads: received; service: lines declined.
    std::int64_t inScope = 0;
    Share onTime; ///< of leads: first tried in time; else of the tasks due so far: done by their promise, or within a day of their hour
    std::int64_t appointments = 0, shown = 0;
    /// The outcome as a share of those in scope; of service, the lines of the month that came back.
    std::optional<double> result;
    double goal = 0;            ///< 0–1, of the result
    std::int64_t outcome = 0;   ///< sales owed to the program, leads sold, declined lines of any month won back in this one
    std::optional<Money> gross; ///< of the outcome; of service, what was paid for the work won back
    bool operator==(const ProgramMonth &) const = default;
};

/// From the first of the month to `nowMs`, by the rooftop's day. Errors: as Session; BadData when the hours of leads cannot be read.
Result<QList<ProgramMonth>> readProgramMonths(Session &session, const Settings &settings, const Rooftop &rooftop, qint64 nowMs);

} // namespace tradewind
