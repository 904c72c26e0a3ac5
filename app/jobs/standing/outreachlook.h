// SPDX-License-Identifier: Apache-2.0
// One look at everything that goes out and comes back: each active gateway sends what is due, and tells its news once a minute.
#pragma once

#include "base/http.h"
#include "base/settings.h"
#include "jobs/outreach/sender.h"
#include "jobs/outreach/storegatekeeper.h"
#include "jobs/standing/standingwork.h"
#include "store/gatewaytable.h"
#include "store/session.h"

#include <map>
#include <memory>
#include <vector>

namespace tradewind {

class Secrets;

/// For one thread. Gateways are opened anew when an account or a setting changed, so that what a person switched off stays off.
class OutreachLook
{
public:
    /// Everything outlives it.
    OutreachLook(Store &store, const Clock &clock, IdMaker &ids, Secrets &secrets)
        : m_store(store)
        , m_clock(clock)
        , m_ids(ids)
        , m_secrets(secrets)
    {}

    /// Errors: as Session; the first gateway that cannot be opened or asked, after the others had their turn.
    Result<StandingOutcome> look(Session &session);

    static constexpr qint64 newsEveryMs = 60'000;

private:
    struct Line
    {
        GatewayAccount account;
        StoreGatekeeper *gatekeeper = nullptr;
        std::unique_ptr<Gateway> gateway;
        std::unique_ptr<Sender> sender;
        qint64 askedAt = 0;
    };
    Result<void> refresh(Session &session);
    Result<void> open(Session &session, const GatewayAccount &account);
    Result<void> send(Line &line, SendRound &total, qint64 &waitMs);

    Store &m_store;
    const Clock &m_clock;
    IdMaker &m_ids;
    Secrets &m_secrets;
    std::unique_ptr<Http> m_http;
    std::optional<Settings> m_settings;
    QList<GatewayAccount> m_accounts;                             ///< as the lines were opened from
    std::map<Id, std::unique_ptr<StoreGatekeeper>> m_gatekeepers; ///< one a rooftop
    std::vector<Line> m_lines;
};

} // namespace tradewind
