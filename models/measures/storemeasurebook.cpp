// SPDX-License-Identifier: Apache-2.0
#include "models/measures/storemeasurebook.h"

#include "base/clock.h"
#include "models/leads/storeleadbook.h"
#include "store/rooftoptable.h"

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

void StoreMeasureBook::readPack(PackSpan span, std::function<void(Result<ReviewPack>)> answer)
{
    m_store.ask<ReviewPack>([span, now = m_store.clock.nowMs()](Session &session) { return readReviewPack(session, span, now); },
                            std::move(answer));
}

void StoreMeasureBook::readProgram(const QString &program, int days, std::function<void(Result<ProgramReport>)> answer)
{
    m_store.ask<ProgramReport>(
        [program, days, now = m_store.clock.nowMs()](Session &session) -> Result<ProgramReport> {
            const auto rooftops = RooftopTable(session).all();
            if (!rooftops)
                return rooftops.error();
            if (rooftops->isEmpty())
                return ProgramReport{program, 0, 0, {}, {}};
            const Rooftop &rooftop = rooftops->first();
            return readProgramReport(session, rooftop.id, program, days, now, QTimeZone(rooftop.zone.toLatin1()));
        },
        std::move(answer));
}

} // namespace tradewind
