// SPDX-License-Identifier: Apache-2.0
#include "jobs/inbox/staffteller.h"

#include "domain/segments.h"
#include "jobs/outreach/activegateway.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/gatekeeper.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr int beforeCampaigns = 0; // the outbox takes the smallest first; a person waits for this one
const QString staffRun = u"alerts"_s;

} // namespace

StaffTeller::StaffTeller(Session &session, IdMaker &ids, const Settings &settings, const Rooftop &rooftop, qint64 nowMs)
    : m_session(session)
    , m_ids(ids)
    , m_settings(settings)
    , m_rooftop(rooftop)
    , m_nowMs(nowMs)
{}

Result<int> StaffTeller::tell(const StaffRow &who, const StaffNews &news)
{
    int told = 0;
    for (const auto &[setting, channel, address] :
         {std::tuple(u"alert.byText"_s, Channel::Sms, who.phone), {u"alert.byMail"_s, Channel::Email, who.email}}) {
        if (address.isEmpty() || !m_settings.flag(setting, m_rooftop.id))
            continue;
        OutboxRow row;
        row.step = news.once + u' ' + channelCode(channel);
        row.subject = news.subject;
        row.text = news.text;
        const auto queued = queue(channel, address, row);
        if (!queued)
            return queued.error();
        told += *queued ? 1 : 0;
    }
    return told;
}

Result<bool> StaffTeller::queue(Channel channel, const QString &address, OutboxRow row)
{
    const auto account = activeGateway(m_session, m_rooftop.id, channel);
    if (!account)
        return account.error();
    if (*account == 0)
        return false;
    const auto run = standingRun(m_session, m_ids, m_rooftop.id, staffRun, u"Alerts to staff"_s, {}, m_nowMs);
    if (!run)
        return run.error();
    row.id = m_ids.next();
    row.rooftopId = m_rooftop.id;
    row.accountId = *account;
    row.runId = run->id;
    row.customerId = staffCustomer;
    row.program = u"staff"_s;
    row.channel = channel;
    row.purpose = Purpose::Transactional;
    row.to = address;
    if (channel == Channel::Sms) {
        row.subject.clear();
        row.segments = segmentsOf(row.text).segments;
    }
    row.priority = beforeCampaigns;
    row.dueAt = row.createdAt = m_nowMs;
    return OutboxTable(m_session).add(row);
}

} // namespace tradewind
