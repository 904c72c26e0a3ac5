// SPDX-License-Identifier: Apache-2.0
// What the appraisal book says has happened: new appraisals, moved values, visits, silence, losses; and what it closes.
#pragma once

#include "jobs/appraisals/appraisalbook.h"
#include "jobs/appraisals/appraisaljoin.h"

namespace tradewind {

struct AppraisalTending
{
    AppraisalJoins joins;
    int lost = 0;       ///< closed because the VIN was seen elsewhere or the customer fell silent
    int happenings = 0; ///< newly noted
    bool operator==(const AppraisalTending &) const = default;
};

struct TendingRules
{
    AppraisalJoinRules join;
    int startDays = 7; ///< an appraisal that came in later than so many days after it was made starts nothing by itself
    int quietDays = 30;
    int nearMiles = 1'000;
};
[[nodiscard]] TendingRules tendingRules(const class Settings &settings, qint64 rooftopId);

/// Joins, closes what is lost, and notes what starts, moves and ends sequences, each once: asked twice it notes nothing twice.
/// Errors: as Session.
Result<AppraisalTending> tendAppraisals(Session &session, IdMaker &ids, const AppraisalView &view, const TendingRules &rules = {});

} // namespace tradewind
