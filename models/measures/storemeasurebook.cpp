// SPDX-License-Identifier: Apache-2.0
#include "models/measures/storemeasurebook.h"

#include "base/clock.h"
#include "models/leads/storeleadbook.h"

namespace tradewind {

void StoreMeasureBook::read(int days, std::function<void(Result<LeadReport>)> answer)
{
    m_store.ask<LeadReport>(
        [days, now = m_store.clock.nowMs()](Session &session) -> Result<LeadReport> {
            const auto desk = readLeadDesk(session);
            if (!desk)
                return desk.error().kind == Error::Kind::NotFound ? Result<LeadReport>(LeadReport{}) : desk.error();
            return readLeadReport(session, *desk, days, now);
        },
        std::move(answer));
}

} // namespace tradewind
