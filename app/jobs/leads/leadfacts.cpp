// SPDX-License-Identifier: Apache-2.0
#include "jobs/leads/leadfacts.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<void> addLead(Session &session, Id customerId, LeadPlan plan, KnownCustomer &known)
{
    const auto read = session.each(u"find_newest_lead_source"_s, {customerId}, [&](const Row &row) {
        const auto source = leadSourceFromCode(row.text(0)).value_or(LeadSourceKind::Unknown);
        known.fields.insert_or_assign(Fact::LeadPreset, leadPreset(plan, source));
    });
    return read ? Result<void>() : read.error();
}

} // namespace tradewind
