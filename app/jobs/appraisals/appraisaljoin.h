// SPDX-License-Identifier: Apache-2.0
// Joins appraisals with what other systems know of them: the deal that took the trade, our stock, the lead they came from.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDate>

namespace tradewind {

class Session;

struct AppraisalJoinRules
{
    int sameCustomerDays = 30; ///< a deal of the same customer so soon after counts as the trade even where it names none
    int leadDays = 30;         ///< a lead so long before belongs to the appraisal
};

struct AppraisalJoins
{
    int closedByDeal = 0, closedByStock = 0, withLead = 0;
    bool operator==(const AppraisalJoins &) const = default;
};

/// Closes open appraisals whose VIN a deal took in trade, whose customer bought here within `sameCustomerDays`, or whose vehicle stands in
/// our used stock, each with the reason in the history; ties leads to appraisals. Twice gives the same. One transaction of its own.
/// A customer who bought and traded another vehicle keeps this one. Errors: as Session.
Result<AppraisalJoins> joinAppraisals(Session &session, IdMaker &ids, const AppraisalJoinRules &rules, qint64 nowMs);

} // namespace tradewind
