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

Result<CallRules> callRules(Session &session, Id rooftopId)
{
    const auto settings = SettingTable(session).read();
    const auto rooftop = RooftopTable(session).find(rooftopId);
    if (!settings || !rooftop)
        return settings ? rooftop.error() : settings.error();
    return CallRules(*settings, *rooftop);
}

} // namespace tradewind
