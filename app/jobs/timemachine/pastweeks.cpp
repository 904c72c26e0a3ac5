// SPDX-License-Identifier: Apache-2.0
#include "jobs/timemachine/pastweeks.h"

#include "domain/calendar.h"
#include "gateways/gateway.h"
#include "jobs/outreach/campaign.h"
#include "jobs/outreach/stepoutbox.h"
#include "jobs/timemachine/handover.h"
#include "jobs/timemachine/world.h"
#include "store/gatewaytable.h"
#include "store/inboundtable.h"
#include "store/outboxtable.h"
#include "store/settingtable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

/// Puts messages of the past into the outbox as they would stand there now: sent and delivered, or kept back with the rule's sentence.
class PastOutbox
{
public:
    PastOutbox(Session &session, IdMaker &ids, Gatekeeper &gatekeeper, QHash<Channel, Id> accounts)
        : m_session(session)
        , m_ids(ids)
        , m_gatekeeper(gatekeeper)
        , m_accounts(std::move(accounts))
    {}

    bool takes(const Sequence &sequence, Channel channel) const
    {
        static const QStringList writing{u"equity-financed"_s, u"equity-leased"_s, u"lead-first-hour"_s, u"service-recovery"_s,
                                         u"appointment-confirm"_s};
        return writing.contains(sequence.id) && m_accounts.contains(channel);
    }

    Result<bool> keep(const StepMessage &message, qint64 nowMs)
    {
        const auto run = standingRun(m_session, m_ids, message.rooftopId, message.sequence, message.title, {}, nowMs);
        if (!run)
            return run.error();
        OutboxRow row = outboxRowOf(message, nowMs);
        row.id = m_ids.next();
        row.accountId = m_accounts.value(message.channel);
        row.runId = run->id;
        const auto added = OutboxTable(m_session).add(row);
        return added && *added ? handOver(m_session, m_ids, m_gatekeeper, row, nowMs) : added;
    }

    /// What they wrote back, waiting in the inbox; older ones were handled the next day.
    Result<void> reply(const StepMessage &message, qint64 atMs, qint64 nowMs)
    {
        static const QStringList words{u"What would you give me for it?"_s, u"Yes, call me after 5"_s, u"Can I come by on Saturday?"_s,
                                       u"Not right now, thank you"_s, u"How long does it take?"_s};
        InboundRow row;
        row.id = m_ids.next();
        row.rooftopId = message.rooftopId;
        row.accountId = m_accounts.value(message.channel);
        row.carrierId = u"sample-in-%1"_s.arg(row.id);
        row.channel = message.channel;
        row.from = message.to;
        row.text = words.at(static_cast<int>(row.id % words.size()));
        row.receivedAt = row.storedAt = atMs;
        row.customerId = message.customerId;
        InboundMessage read;
        read.channel = row.channel;
        read.text = row.text;
        row.intent = m_gatekeeper.intentOf(read);
        if (nowMs - atMs > 2 * dayMs)
            row.handledAt = atMs + dayMs;
        const auto added = InboundTable(m_session).add(row);
        return added ? Result<void>() : added.error();
    }

private:
    Session &m_session;
    IdMaker &m_ids;
    Gatekeeper &m_gatekeeper;
    QHash<Channel, Id> m_accounts;
};

} // namespace

Result<int> livePastWeeks(Session &session, const Rooftop &rooftop, int days, quint64 seed, qint64 nowMs)
{
    const QTimeZone zone(rooftop.zone.toLatin1());
    SimulationOrder order;
    order.days = days + 1;
    order.seed = seed;
    order.from = localDay(nowMs, zone).addDays(-days);
    order.isByRecords = true;
    order.untilMs = nowMs;
    order.quietHours = 46;
    order.behaviour.sleeps = 0;
    FixedClock clock(instantOf(order.from, QTime(0, 0), zone));
    auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    for (const auto &[key, value] :
         {std::pair(u"rooftop.phone"_s, u"(515) 555-0100"_s), std::pair(u"rooftop.website"_s, u"twd.example/v"_s)})
        settings->set(key, value, SettingScope::rooftop(rooftop.id));
    const JobContext quiet(std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {});
    auto snapshot = DeskSnapshot::load(session, *settings, rooftop, order.from, quiet);
    const auto sequences = builtInSequences();
    const auto templates = TemplateBook::builtIn();
    const auto accounts = GatewayTable(session).accounts(rooftop.id);
    if (!snapshot || !sequences || !templates || !accounts)
        return !snapshot ? snapshot.error() : !sequences ? sequences.error() : !templates ? templates.error() : accounts.error();
    QHash<Channel, Id> ways;
    for (const GatewayAccount &account : *accounts) {
        const GatewayInfo *info = findGateway(account.gateway);
        for (const Channel channel : info ? info->channels : decltype(info->channels)()) {
            if (!ways.contains(channel))
                ways.insert(channel, account.id);
        }
    }
    World world(order, session, clock, rooftop, std::move(*snapshot), *settings, *sequences, *templates);
    const auto gatekeeper = StoreGatekeeper::make(session, rooftop.id, world.ids());
    if (!gatekeeper)
        return gatekeeper.error();
    PastOutbox outbox(session, world.ids(), **gatekeeper, ways);
    world.carrier().allowed = [&](const Sequence &sequence, Channel channel) { return outbox.takes(sequence, channel); };
    world.carrier().kept = [&](const StepMessage &message, qint64 at) { return outbox.keep(message, at); };
    world.carrier().replied = [&](const StepMessage &message, qint64 at) { return outbox.reply(message, at, nowMs); };
    if (const auto lived = world.live({}); !lived)
        return lived.error();
    return static_cast<int>(world.report.tasks);
}

} // namespace tradewind
