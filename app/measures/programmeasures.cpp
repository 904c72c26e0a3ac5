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
    if (key == "equity.salesOwed"_L1 || key == "appraisal.salesOwed"_L1)
        return static_cast<double>(c.salesOwed);
    if (key == "equity.grossOwed"_L1 || key == "appraisal.grossOwed"_L1)
        return c.grossOwed ? std::optional(static_cast<double>(c.grossOwed->cents)) : std::nullopt;
    if (key == "equity.firstTrade"_L1)
        return c.daysToFirstSale ? std::optional(static_cast<double>(*c.daysToFirstSale)) : std::nullopt;
    if (key == "equity.soldIn45"_L1)
        return Share{c.soldIn45, c.salesOwed}.rate();
    if (key == "equity.soldIn90"_L1)
        return Share{c.soldIn90, c.salesOwed}.rate();
    if (key == "equity.crossings"_L1)
        return static_cast<double>(c.crossings);
    if (key == "appraisal.made"_L1)
        return static_cast<double>(c.appraised);
    if (key == "appraisal.sameDay"_L1)
        return Share{c.sameDay, c.appraised}.rate();
    if (key == "appraisal.contacted7"_L1)
        return Share{c.contacted7, c.unsold}.rate();
    if (key == "appraisal.delayed"_L1)
        return Share{c.tradedLater, c.unsold}.rate();
    if (key == "appraisal.lost"_L1)
        return Share{c.lost, c.unsold}.rate();
    if (key == "appraisal.never"_L1)
        return Share{c.never, c.unsold}.rate();
    if (key == "appraisal.engagement"_L1)
        return Share{c.engaged, c.unsold}.rate();
    if (key == "appraisal.completion"_L1)
        return Share{c.completed, c.ended}.rate();
    if (key == "appraisal.optOut"_L1)
        return Share{c.optedOut, c.ended}.rate();
    if (key == "appraisal.timeToTrade"_L1)
        return c.daysToTrade;
    if (key == "appraisal.costPerTrade"_L1)
        return c.cost && c.delayed > 0 ? std::optional(static_cast<double>(c.cost->cents) / static_cast<double>(c.delayed)) : std::nullopt;
    return std::nullopt;
}

std::vector<FunnelStage> programFunnel(const ProgramCounts &c)
{
    std::vector<FunnelStage> stages;
    const auto add = [&](const QString &key, std::int64_t count) {
        stages.push_back({key, count, stages.empty() ? Share{} : Share{count, stages.back().count}});
    };
    if (c.appraised > 0) {
        add(u"appraised"_s, c.appraised);
        add(u"unsold"_s, c.unsold);
        add(u"contacted7"_s, c.contacted7);
        add(u"engaged"_s, c.engaged);
        add(u"tradedLater"_s, c.tradedLater);
        return stages;
    }
    add(u"contacted"_s, c.contacted);
    add(u"replied"_s, c.replied);
    add(u"appointment"_s, c.appointments);
    add(u"shown"_s, c.shown);
    add(u"traded"_s, c.traded);
    return stages;
}

} // namespace tradewind
