// SPDX-License-Identifier: Apache-2.0
#include "gateways/gateway.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

QList<SendResult> Gateway::sendAll(const QList<ClearedMessage> &messages, const std::function<bool()> &mayStart)
{
    QList<SendResult> results;
    bool isStopped = false;
    for (const ClearedMessage &message : messages) {
        isStopped = isStopped || (mayStart && !mayStart());
        if (isStopped)
            results << SendResult{SendResult::Outcome::NotProcessed, {}, Failure::None, {}, u"Sending was stopped before this one."_s, 0};
        else
            results << send(message);
    }
    return results;
}

const GatewayInfo *findGateway(const QString &id)
{
    const auto &all = gatewayList();
    const auto found = std::find_if(all.begin(), all.end(), [&](const GatewayInfo &info) { return info.id == id; });
    return found != all.end() ? &*found : nullptr;
}

Result<void> checkConfig(const GatewayInfo &info, const GatewayConfig &config)
{
    for (const GatewayField &field : info.fields) {
        if (field.isRequired && config.value(field.key).trimmed().isEmpty())
            return Error{Error::Kind::BadUse, u"%1 needs \"%2\"."_s.arg(info.title, field.title)};
        if (field.kind == GatewayField::Kind::Whole && !config.value(field.key).isEmpty()) {
            bool isNumber = false;
            config.value(field.key).toInt(&isNumber);
            if (!isNumber)
                return Error{Error::Kind::BadUse, u"\"%1\" of %2 is a whole number."_s.arg(field.title, info.title)};
        }
    }
    return {};
}

QString referenceOf(const Draft &draft)
{
    return u"tw-%1"_s.arg(draft.id);
}

} // namespace tradewind
