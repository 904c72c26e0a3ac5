// SPDX-License-Identifier: Apache-2.0
#include "measures/programmeasures.h"

namespace tradewind {

using namespace Qt::StringLiterals;

std::optional<double> programFigure(const QString &key, const ProgramCounts &c)
{
    if (key == "equity.coverage"_L1)
        return Share{c.computed, c.owned}.rate();
    if (key == "equity.contactToTrade"_L1)
        return Share{c.traded, c.contacted}.rate();
    if (key == "equity.delivered"_L1)
        return Share{c.delivered, c.sent}.rate();
    if (key == "equity.open"_L1)
        return Share{c.mailsOpened, c.mailsDelivered}.rate();
    if (key == "equity.click"_L1)
        return Share{c.mailsClicked, c.mailsDelivered}.rate();
    if (key == "equity.reply"_L1)
        return Share{c.replied, c.messaged}.rate();
    if (key == "equity.listCompletion"_L1)
        return Share{c.called, c.onList}.rate();
    if (key == "equity.crossings"_L1)
        return static_cast<double>(c.crossings);
    return std::nullopt;
}

std::vector<FunnelStage> programFunnel(const ProgramCounts &c)
{
    std::vector<FunnelStage> stages;
    const auto add = [&](const QString &key, std::int64_t count) {
        stages.push_back({key, count, stages.empty() ? Share{} : Share{count, stages.back().count}});
    };
    add(u"contacted"_s, c.contacted);
    add(u"replied"_s, c.replied);
    add(u"appointment"_s, c.appointments);
    add(u"shown"_s, c.shown);
    add(u"traded"_s, c.traded);
    return stages;
}

} // namespace tradewind
