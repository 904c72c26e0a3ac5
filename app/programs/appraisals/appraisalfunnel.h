// SPDX-License-Identifier: Apache-2.0
// What became of a period's appraisals: the eight steps of T57.
#pragma once

#include "programs/appraisals/appraisalstanding.h"

namespace tradewind {

/// appraised = sameDay + unsold; unsold = tradedLater + lost + kept + open.
struct AppraisalFunnel
{
    int days = 90;
    int appraised = 0, sameDay = 0, unsold = 0, contactedIn7 = 0, tradedLater = 0, lost = 0, kept = 0, open = 0, neverContacted = 0;
    int engaged = 0;                             ///< of the unsold: replied, clicked, answered
    std::optional<double> daysToTrade;           ///< mean from appraisal to trade of those traded later
    int withMobileAndEmail = 0, withContact = 0; ///< T4, of all appraised
    bool operator==(const AppraisalFunnel &) const = default;
};

/// Counts one appraisal into the funnel; `hasBoth`: mobile and e-mail are known, `hasAny`: a way to reach them is.
void count(AppraisalFunnel &funnel, const AppraisalFacts &facts, QDate asOf, bool hasBoth, bool hasAny);

} // namespace tradewind
