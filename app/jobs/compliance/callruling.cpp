// SPDX-License-Identifier: Apache-2.0
#include "jobs/compliance/callruling.h"

#include "compliance/clearance.h"
#include "jobs/compliance/contactfacts.h"
#include "store/rooftoptable.h"
#include "store/session.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Purpose purposeOfCall(const QString &program)
{
    if (program == u"appointments")
        return Purpose::Transactional;
    return program == u"service" || program == u"contacts" ? Purpose::Service : Purpose::Marketing;
}

Result<CallRuling> callRuling(Session &session, const CallAsked &call, qint64 nowMs)
{
    const auto settings = SettingTable(session).read();
    const auto rooftop = RooftopTable(session).find(call.rooftopId);
    if (!settings || !rooftop)
        return settings ? rooftop.error() : settings.error();
    SenderFacts sender = senderFacts(*settings, *rooftop);
    sender.isAutomated = false; // somebody takes the telephone
    auto facts = contactFacts(session, call.customerId, Channel::Voice, nowMs, sender, call.number);
    if (!facts)
        return facts.error();
    facts->program = call.program;
    Draft draft;
    draft.channel = Channel::Voice;
    draft.purpose = purposeOfCall(call.program);
    draft.to = call.number;
    const Decision decision = Clearance::builtIn(ruleSwitches(*settings, *rooftop)).preview(draft, *facts, nowMs);
    CallRuling ruling;
    ruling.mayCall = decision.verdict != Verdict::Block && decision.verdict != Verdict::Hold;
    if (decision.verdict == Verdict::Hold)
        ruling.until = decision.until;
    if (decision.verdict != Verdict::Send)
        ruling.why = decision.why().join(u' ');
    return ruling;
}

} // namespace tradewind
