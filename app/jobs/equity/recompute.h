// SPDX-License-Identifier: Apache-2.0
// Works out the whole book for a day and remembers what is worth remembering: crossings, and one row a vehicle and month.
#pragma once

#include "base/id.h"
#include "jobs/equity/deskbook.h"
#include "programs/equity/thresholds.h"

namespace tradewind {

class Clock;

struct RecomputeSummary
{
    qint64 vehicles = 0;  ///< owned today
    qint64 positions = 0; ///< of these, with both payoff and value known
    qint64 positive = 0;  ///< of these, likely equity above 0
    qint64 crossed = 0;   ///< crossings newly recorded, up and down
    double seconds = 0;
    bool operator==(const RecomputeSummary &) const = default;
};

/// Records, in one transaction: for every vehicle whose counted equity passed the threshold since the last recorded crossing, the day it
/// did (looked for day by day in the value history, at most a year back), what moved, and the month's standing of every position.
/// Running it twice for the same day records nothing new.
/// Errors: as DeskBook::load and the store's writes; Cancelled leaves the store as it was.
Result<RecomputeSummary> recomputeEquity(Session &session, const Clock &clock, IdMaker &ids, QDate asOf, const EquityThresholds &thresholds,
                                         const EquitySettings &settings, const JobContext &context);
/// The same from a book already loaded for its day and computed under these thresholds. Errors: as the store's writes; Cancelled.
Result<RecomputeSummary> recomputeEquity(Session &session, const Clock &clock, IdMaker &ids, const DeskBook &desk,
                                         const EquityThresholds &thresholds, const JobContext &context);

} // namespace tradewind
