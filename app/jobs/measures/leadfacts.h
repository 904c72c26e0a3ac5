// SPDX-License-Identifier: Apache-2.0
// Stored leads as they are counted.
#pragma once

#include "jobs/leads/leaddesk.h"
#include "measures/leadmeasures.h"

#include <QHash>

namespace tradewind {

class Session;

/// One stored lead; `now` decides what is due and which appointments lie behind. Duplicates are nobody's lead and give nothing.
[[nodiscard]] std::optional<LeadFact> leadFactOf(const LeadRow &lead, const LeadDesk &desk, qint64 now);

/// What a period of leads came to, and the period of the same length before it.
struct LeadReport
{
    qint64 from = 0, to = 0; ///< received at or after `from`, before `to`; epoch ms UTC
    std::vector<LeadFact> leads;
    QHash<qint64, QString> names;
    LeadMeasures now, before;
    std::vector<FunnelStage> funnel;
    std::map<QString, SourceMeasures> sources; ///< by source kind
    std::map<QString, LeadMeasures> owners;
};

/// Errors: as Session.
Result<LeadReport> readLeadReport(Session &session, const LeadDesk &desk, int days, qint64 now);

} // namespace tradewind
