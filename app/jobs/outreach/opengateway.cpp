// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/opengateway.h"

#include "base/secrets.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QString gatewaySecretKey(Id accountId, const QString &field)
{
    return u"gateway/%1/%2"_s.arg(accountId).arg(field);
}

Result<std::unique_ptr<Gateway>> openGateway(const GatewayAccount &account, Secrets &secrets, Http &http, int timeoutMs)
{
    const GatewayInfo *info = findGateway(account.gateway);
    if (info == nullptr)
        return Error{Error::Kind::NotFound, u"This version knows no gateway \"%1\"."_s.arg(account.gateway)};
    GatewayConfig config{account.values, account.isOwnServer, timeoutMs};
    for (const GatewayField &field : info->fields) {
        if (field.kind != GatewayField::Kind::Secret) {
            if (config.value(field.key).isEmpty() && !field.fallback.isEmpty())
                config.values.insert(field.key, field.fallback);
            continue;
        }
        const auto secret = waitForSecret(secrets, gatewaySecretKey(account.id, field.key));
        if (secret)
            config.values.insert(field.key, QString::fromUtf8(*secret));
        else if (secret.error().kind != Error::Kind::NotFound)
            return secret.error();
        else if (field.isRequired)
            return Error{Error::Kind::BadUse,
                         u"\"%1\" of %2 is not in this computer's keychain. Type it in Setup, Gateways."_s.arg(field.title, account.title)};
    }
    if (auto checked = checkConfig(*info, config); !checked)
        return checked.error();
    return info->make(config, http);
}

} // namespace tradewind
