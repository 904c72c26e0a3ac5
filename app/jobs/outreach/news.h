// SPDX-License-Identifier: Apache-2.0
// Fetches what a carrier has to tell: deliveries, answers, opt-outs, and what became of messages whose sending ended in doubt.
#pragma once

#include "jobs/outreach/gatekeeper.h"
#include "store/gatewaytable.h"

namespace tradewind {

class IdMaker;

struct NewsCount
{
    int deliveries = 0, answers = 0, automatic = 0, optOuts = 0, settled = 0;
    bool isComplete = true;

    bool operator==(const NewsCount &) const = default;
};

/// Asks once and stores everything in one transaction. Carriers repeat themselves and talk out of order: asking again changes nothing.
/// A message of unknown outcome that the carrier lists becomes sent; one it does not list stays unknown and says so, for a person.
/// Errors: as the gateway and Session; then nothing of it is stored.
Result<NewsCount> fetchNews(Session &session, IdMaker &ids, Gatekeeper &gatekeeper, Gateway &gateway, const GatewayInfo &info,
                            const GatewayAccount &account, qint64 nowMs);

} // namespace tradewind
