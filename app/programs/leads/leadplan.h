// SPDX-License-Identifier: Apache-2.0
// Which sequence a new lead begins: the same for all, or by where it comes from.
#pragma once

#include "domain/lead.h"

#include <optional>

namespace tradewind {

enum class LeadPlan : std::uint8_t { FirstHour, Process, BySource };
/// "first-hour", "process", "source", as the setting lead.plan has them; nothing for any other word.
[[nodiscard]] std::optional<LeadPlan> leadPlanFromCode(const QString &code);

/// What the fact lead_preset says of a lead: "first-hour" (L22), "process" (L23), or by source (L29) "first-party" for those who asked on
/// pages of our own and are written to first, "third-party" for those who asked several dealers at once and are called soonest and most
/// often. Who rang up, came from the service drive, equity or the maker is followed up by the first hour. Nobody's age is asked: no source
/// says it, and it is no ground to go by (12 CFR 1002.2(z)).
[[nodiscard]] QString leadPreset(LeadPlan plan, LeadSourceKind source);

} // namespace tradewind
