// SPDX-License-Identifier: Apache-2.0
// What the store and the equity book say has happened: crossings, leases near their end, visits, declined work, sales, appraisals.
#pragma once

#include "jobs/appraisals/appraisalfindings.h"
#include "jobs/equity/desksnapshot.h"

namespace tradewind {

class Session;

/// Settings of what is found. Days before a lease's end at which it is watched and at which it matures (T11, E11), and how far back sales
/// and declines are looked for.
struct FindingWindows
{
    int leaseWatchDays = 120, leaseMatureDays = 90, lookBackDays = 14;
    MoveRules moves;
    TendingRules appraisals;
    int costlyMiles = 75'000; ///< E17: a vehicle with many miles, in for a repair the customer pays so much for
    Money costlyRepair = Money::fromDollars(1000);
};

/// Notes what is new since it was last asked; asking twice notes nothing twice. Answers how many were new.
/// Appraisals are joined and closed first. Runs in transactions of its own. Errors: as Session.
Result<int> noteFindings(Session &session, IdMaker &ids, const DeskSnapshot &snapshot, const FindingWindows &windows, qint64 nowMs);

/// What may have happened without any data coming in, sales and declined work: cheap enough for every minute. As noteFindings.
Result<int> noteRecentFindings(Session &session, IdMaker &ids, const DeskSnapshot &snapshot, const FindingWindows &windows, qint64 nowMs);

} // namespace tradewind
