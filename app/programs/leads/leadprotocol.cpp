// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadprotocol.h"

#include <array>

namespace tradewind {

QString leadActionCode(LeadAction action)
{
    static constexpr std::array codes{"acknowledge",  "call",           "text",    "personal-video",
                                      "tell-manager", "personal-email", "nurture", "review"};
    return QString::fromLatin1(codes[static_cast<std::size_t>(action)]);
}

std::vector<LeadStep> protocolOf(LeadTier tier, LeadGrade grade)
{
    if (grade == LeadGrade::D)
        return {{LeadAction::Review, 24 * 60}};
    switch (tier) {
    case LeadTier::Hot:
        return {{LeadAction::Acknowledge, 1}, {LeadAction::Call, 5},           {LeadAction::Text, 10},
                {LeadAction::TellManager, 0}, {LeadAction::PersonalVideo, 30}, {LeadAction::PersonalEmail, 30}};
    case LeadTier::High:
        return {{LeadAction::Acknowledge, 1}, {LeadAction::Call, 5}, {LeadAction::Text, 10}, {LeadAction::PersonalEmail, 30}};
    case LeadTier::Medium:
        return {{LeadAction::Acknowledge, 1}, {LeadAction::Call, 5}, {LeadAction::Nurture, 60}};
    case LeadTier::Low:
        return {{LeadAction::Acknowledge, 1}, {LeadAction::Nurture, 60}};
    }
    return {};
}

} // namespace tradewind
