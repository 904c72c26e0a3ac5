// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/callruling.h"

#include "jobs/compliance/contactfacts.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Purpose purposeOfCall(const QString &program)
{
    if (program == u"appointments")
        return Purpose::Transactional;
    return program == u"service" || program == u"contacts" ? Purpose::Service : Purpose::Marketing;
}

} // namespace

CallRules::CallRules(const Settings &settings, const Rooftop &rooftop)
    : m_clearance(Clearance::builtIn(ruleSwitches(settings, rooftop)))
    , m_sender(senderFacts(settings, rooftop))
{
    m_sender.isAutomated = false; // somebody takes the telephone
}

Result<Decision> CallRules::decide(Session &session, const CallAsked &call, qint64 nowMs) const
{
    auto facts = contactFacts(session, call.customerId, Channel::Voice, nowMs, m_sender, call.number);
    if (!facts)
        return facts.error();
    facts->program = call.program;
    Draft draft;
    draft.channel = Channel::Voice;
    draft.purpose = call.purpose.value_or(purposeOfCall(call.program));
    draft.to = call.number;
    return m_clearance.preview(draft, *facts, nowMs);
}

Result<CallRuling> CallRules::ruling(Session &session, const CallAsked &call, qint64 nowMs) const
{
    const auto decision = decide(session, call, nowMs);
    if (!decision)
        return decision.error();
    CallRuling ruling;
    ruling.mayCall = decision->verdict != Verdict::Block && decision->verdict != Verdict::Hold;
    if (decision->verdict == Verdict::Hold)
        ruling.until = decision->until;
    if (decision->verdict != Verdict::Send)
        ruling.why = decision->why().join(u' ');
    return ruling;
}

Result<CallHours> CallRules::hours(Session &session, Id customerId, const QString &number, qint64 nowMs) const
{
    constexpr qint64 quarterMs = 15 * 60'000, dayMs = 24 * 60 * 60'000;
    const auto facts = contactFacts(session, customerId, Channel::Voice, nowMs, m_sender, number);
    if (!facts)
        return facts.error();
    CallHours hours;
    hours.opensAt = m_clearance.nextLegal(*facts, Channel::Voice, nowMs);
    if (hours.opensAt != nowMs)
        return hours;
    hours.opensAt.reset();
    // Rules begin and end on quarters of an hour everywhere; each asking takes microseconds.
    for (qint64 at = nowMs - nowMs % quarterMs + quarterMs; at <= nowMs + dayMs; at += quarterMs) {
        if (m_clearance.nextLegal(*facts, Channel::Voice, at) == at)
            continue;
        hours.closesAt = at;
        break;
    }
    return hours;
}

Result<CallRules> callRules(Session &session, Id rooftopId)
{
    const auto settings = SettingTable(session).read();
    const auto rooftop = RooftopTable(session).find(rooftopId);
    if (!settings || !rooftop)
        return settings ? rooftop.error() : settings.error();
    return CallRules(*settings, *rooftop);
}

} // namespace tradewind
