// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/activegateway.h"

#include "gateways/gateway.h"
#include "store/gatewaytable.h"

namespace tradewind {

Result<Id> activeGateway(Session &session, Id rooftopId, Channel channel)
{
    const auto accounts = GatewayTable(session).accounts(rooftopId);
    if (!accounts)
        return accounts.error();
    for (const GatewayAccount &account : *accounts) {
        const GatewayInfo *info = findGateway(account.gateway);
        if (account.isActive && info != nullptr && info->channels.contains(channel))
            return account.id;
    }
    return Id(0);
}

} // namespace tradewind
