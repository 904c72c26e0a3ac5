// SPDX-License-Identifier: Apache-2.0
#include "models/measures/storemeasurebook.h"

#include "base/clock.h"
#include "domain/openinghours.h"
#include "models/leads/storeleadbook.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"

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

namespace {

Result<ReviewState> readReviews(Session &session, qint64 nowMs)
{
    const auto settings = SettingTable(session).read();
    const auto rooftops = RooftopTable(session).all();
    if (!settings || !rooftops)
        return settings ? rooftops.error() : settings.error();
    const QTimeZone zone = rooftops->isEmpty() ? QTimeZone::utc() : QTimeZone(rooftops->first().zone.toLatin1());
    return ReviewState{ReviewLooks::fromText(settings->text(QStringLiteral("measures.looked"))), localDay(nowMs, zone)};
}

} // namespace

void StoreMeasureBook::reviews(std::function<void(Result<ReviewState>)> answer)
{
    m_store.ask<ReviewState>([now = m_store.clock.nowMs()](Session &session) { return readReviews(session, now); }, std::move(answer));
}

void StoreMeasureBook::looked(const QString &program, std::function<void(Result<ReviewState>)> answer)
{
    m_store.ask<ReviewState>(
        [program, now = m_store.clock.nowMs()](Session &session) -> Result<ReviewState> {
            auto state = readReviews(session, now);
            if (!state)
                return state;
            state->looks.look(program, state->today);
            const auto kept = SettingTable(session).set(QStringLiteral("measures.looked"), state->looks.toText(), SettingScope::store());
            return kept ? state : Result<ReviewState>(kept.error());
        },
        std::move(answer));
}

} // namespace tradewind
