// SPDX-License-Identifier: Apache-2.0
#include "jobs/standing/outreachlook.h"

#include "base/clock.h"
#include "base/secrets.h"
#include "jobs/outreach/news.h"
#include "jobs/outreach/opengateway.h"
#include "store/rooftoptable.h"
#include "store/settingtable.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// What a look came to that a person wants to know.
QList<StandingCount> countsOf(const SendRound &round, const NewsCount &news)
{
    return some({{u"sent"_s, round.sent},
                 {u"failed"_s, round.failed},
                 {u"held"_s, round.held},
                 {u"suppressed"_s, round.suppressed},
                 {u"unknown"_s, round.unknown},
                 {u"answers"_s, news.answers},
                 {u"optOuts"_s, news.optOuts},
                 {u"settled"_s, news.settled}});
}

bool isSameAccount(GatewayAccount a, const GatewayAccount &b)
{
    a.polledAt = b.polledAt; // how far the news were read changes nothing
    a.pollMark = b.pollMark;
    return a == b;
}

} // namespace

Result<void> OutreachLook::open(Session &session, const GatewayAccount &account)
{
    if (!m_http)
        m_http = std::make_unique<Http>();
    std::unique_ptr<StoreGatekeeper> &rules = m_gatekeepers[account.rooftopId];
    if (!rules) {
        auto gatekeeper = StoreGatekeeper::make(session, account.rooftopId, m_ids);
        if (!gatekeeper)
            return gatekeeper.error();
        rules = *std::move(gatekeeper);
    }
    auto gateway = openGateway(account, m_secrets, *m_http);
    if (!gateway)
        return gateway.error();
    auto sender = Sender::make(m_store, m_clock, *rules, **gateway, account);
    if (!sender)
        return sender.error();
    if (const auto recovered = (*sender)->recover(); !recovered)
        return recovered.error();
    m_lines.push_back({account, rules.get(), *std::move(gateway), *std::move(sender), 0});
    return {};
}

Result<void> OutreachLook::refresh(Session &session)
{
    const auto settings = SettingTable(session).read();
    if (!settings)
        return settings.error();
    const auto rooftops = RooftopTable(session).all();
    if (!rooftops)
        return rooftops.error();
    QList<GatewayAccount> accounts;
    for (const Rooftop &rooftop : *rooftops) {
        const auto some = GatewayTable(session).accounts(rooftop.id);
        if (!some)
            return some.error();
        accounts << *some;
    }
    if (m_settings == *settings && std::equal(accounts.begin(), accounts.end(), m_accounts.begin(), m_accounts.end(), isSameAccount))
        return {};
    m_lines.clear(); // senders before the gatekeepers they ask
    m_gatekeepers.clear();
    m_settings.reset();
    Result<void> first;
    for (const GatewayAccount &account : accounts) {
        if (!account.isActive || !account.pausedWhy.isEmpty())
            continue;
        if (auto opened = open(session, account); !opened && first)
            first = opened;
    }
    if (!first)
        return first; // tried again at the next look: a keychain may be unlocked meanwhile
    m_settings = *settings;
    m_accounts = accounts;
    return {};
}

Result<void> OutreachLook::send(Line &line, SendRound &total, qint64 &waitMs)
{
    for (;;) {
        const auto round = line.sender->round();
        if (!round)
            return round.error();
        total.sent += round->sent;
        total.failed += round->failed;
        total.held += round->held;
        total.suppressed += round->suppressed;
        total.unknown += round->unknown;
        // Nothing was there, or the pace says later: the other accounts have their turn.
        if (round->claimed == 0 || round->waitMs > 0) {
            if (round->waitMs > 0)
                waitMs = waitMs == 0 ? round->waitMs : std::min(waitMs, round->waitMs);
            return {};
        }
    }
}

Result<StandingOutcome> OutreachLook::look(Session &session)
{
    auto first = refresh(session);
    SendRound total;
    NewsCount heard;
    StandingOutcome outcome;
    for (Line &line : m_lines) {
        if (auto sent = send(line, total, outcome.againInMs); !sent && first)
            first = sent;
        if (m_clock.nowMs() - line.askedAt < newsEveryMs)
            continue;
        line.askedAt = m_clock.nowMs();
        // The mark moves with every look: read where it stands now.
        const auto accounts = GatewayTable(session).accounts(line.account.rooftopId);
        if (!accounts)
            return accounts.error();
        for (const GatewayAccount &account : *accounts) {
            if (account.id == line.account.id)
                line.account = account;
        }
        const GatewayInfo *info = findGateway(line.account.gateway);
        const auto news = fetchNews(session, m_ids, *line.gatekeeper, *line.gateway, *info, line.account, m_clock.nowMs());
        if (!news) {
            if (first)
                first = news.error();
            continue;
        }
        heard.answers += news->answers;
        heard.optOuts += news->optOuts;
        heard.settled += news->settled;
    }
    outcome.counts = countsOf(total, heard);
    if (!first && outcome.counts.isEmpty())
        return first.error();
    return outcome;
}

} // namespace tradewind
