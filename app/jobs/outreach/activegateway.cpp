// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/activegateway.h"

#include "gateways/gateway.h"
#include "store/gatewaytable.h"

namespace tradewind {

using namespace Qt::StringLiterals;

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

Result<Id> gatewayFor(Session &session, Id rooftopId, Channel channel)
{
    const auto account = activeGateway(session, rooftopId, channel);
    if (!account || *account != 0)
        return account;
    return Error{Error::Kind::NotFound, channel == Channel::Sms
                                            ? u"No gateway for texts is switched on. Set one up under Setup, Gateways."_s
                                            : u"No gateway for e-mail is switched on. Set one up under Setup, Gateways."_s};
}

} // namespace tradewind
