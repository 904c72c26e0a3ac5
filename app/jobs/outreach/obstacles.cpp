// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/obstacles.h"

#include "jobs/outreach/sender.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<Obstacles> Obstacles::read(Session &session, Id rooftopId)
{
    Obstacles all;
    const auto isStopped = isOutreachStopped(session);
    const auto runs = OutboxTable(session).runs(rooftopId);
    const auto accounts = GatewayTable(session).accounts(rooftopId);
    if (!isStopped || !runs || !accounts)
        return !isStopped ? isStopped.error() : !runs ? runs.error() : accounts.error();
    all.m_isStopped = *isStopped;
    for (const OutreachRun &run : *runs)
        all.m_runs.insert(run.id, run);
    for (const GatewayAccount &account : *accounts)
        all.m_gateways.insert(account.id, account.isActive ? account.pausedWhy : u"This gateway is switched off."_s);
    return all;
}

QString Obstacles::before(const OutboxRow &row) const
{
    if (m_isStopped)
        return u"Sending is stopped for the whole store."_s;
    const auto gateway = m_gateways.constFind(row.accountId);
    if (gateway == m_gateways.constEnd())
        return u"There is no such gateway."_s;
    if (!gateway->isEmpty())
        return *gateway;
    const OutreachRun run = m_runs.value(row.runId);
    if (run.isStopped)
        return u"This run was stopped."_s;
    if (run.releasedWave < 0)
        return u"This run waits for a second person to agree."_s;
    if (row.wave > run.releasedWave)
        return u"Its wave waits for a person: Campaigns, Ctrl+Enter lets it go."_s;
    return {};
}

} // namespace tradewind
