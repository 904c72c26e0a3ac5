// SPDX-License-Identifier: Apache-2.0
#include "domain/lineanswer.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

const QStringList &channelCodes()
{
    static const QStringList codes{u"page"_s, u"reply"_s, u"phone"_s, u"advisor"_s}; // in the order of DecisionChannel
    return codes;
}

} // namespace

QString decisionChannelCode(DecisionChannel channel)
{
    return channelCodes().value(static_cast<int>(channel));
}

std::optional<DecisionChannel> decisionChannelFromCode(const QString &code)
{
    const auto place = channelCodes().indexOf(code);
    return place < 0 ? std::nullopt : std::optional(static_cast<DecisionChannel>(place));
}

} // namespace tradewind
