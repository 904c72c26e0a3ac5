// SPDX-License-Identifier: Apache-2.0
// What is done about a lead of each tier.
#pragma once

#include "programs/leads/leadgrade.h"
#include "programs/leads/leadscore.h"

#include <vector>

namespace tradewind {

enum class LeadAction : std::uint8_t { Acknowledge, Call, Text, PersonalVideo, TellManager, PersonalEmail, Nurture, Review };
/// "call", "personal-video", …
[[nodiscard]] QString leadActionCode(LeadAction action);

/// One thing to do and how long after receipt; minutes are business minutes except for the acknowledgement (L8: any hour).
struct LeadStep
{
    LeadAction action = LeadAction::Call;
    int withinMinutes = 0;
    bool operator==(const LeadStep &) const = default;
};

/// L19: hot is called within 5 minutes, texted, sent a personal video, and the manager is told; high gets the rapid first hour of L22;
/// medium a nurture sequence with a call in between; low automated e-mail. A D is reviewed by a person and otherwise left alone.
[[nodiscard]] std::vector<LeadStep> protocolOf(LeadTier tier, LeadGrade grade);

} // namespace tradewind
