// SPDX-License-Identifier: Apache-2.0
// How likely a lead is to buy, 0 to 100, with every point explained; computed again at each thing that happens.
#pragma once

#include "programs/leads/leadrules.h"
#include "programs/leads/leadtiming.h"

#include <vector>

namespace tradewind {

/// L14.
enum class LeadDimension : std::uint8_t { Demographic, Behaviour, Source, Intent };

enum class LeadPoint : std::uint8_t {
    LocalZip,
    Employment,
    Visits,
    ManyPages,
    Opens,
    Clicks,
    Replies,
    Appointment,
    SourceRate,
    WithinWeek,
    WithinMonth,
    WithinQuarter,
    JustLooking,
    SpecificVehicle,
    Finance,
    TradeIn,
    WantsVisit,
};

/// The dimension a point belongs to.
[[nodiscard]] LeadDimension dimensionOf(LeadPoint point);
/// "local-zip": the word in JSON and the store.
[[nodiscard]] QString leadPointCode(LeadPoint point);
[[nodiscard]] std::optional<LeadPoint> leadPointFromCode(const QString &code);
/// "lives in a local ZIP code": the words people read.
[[nodiscard]] QString leadPointWords(LeadPoint point);

struct LeadPoints
{
    LeadPoint what = LeadPoint::LocalZip;
    int points = 0; ///< after the cap of its dimension
    bool operator==(const LeadPoints &) const = default;
};

/// L18.
enum class LeadTier : std::uint8_t { Low, Medium, High, Hot };
/// "low", "medium", "high", "hot".
[[nodiscard]] QString leadTierCode(LeadTier tier);

struct LeadScore
{
    int total = 0;
    LeadTier tier = LeadTier::Low;
    std::vector<LeadPoints> points; ///< largest first; they add up to the total
    bool operator==(const LeadScore &) const = default;
};

/// What the customer did since the lead came (L20). Sources: the website's visits and pages, and what came back on our messages.
struct LeadBehaviour
{
    int visits = 1; ///< to the website; the one that made the lead counts
    int vehiclePages = 0, opens = 0, clicks = 0, replies = 0;
    bool hasAppointment = false;
    bool operator==(const LeadBehaviour &) const = default;
};

/// L14–L18. Pure: the same lead, behaviour and rules give the same score. Within a dimension, points count largest first up to its cap.
[[nodiscard]] LeadScore scoreOf(const Lead &lead, const BuyingTime &time, const LeadBehaviour &behaviour, const LeadRules &rules);

[[nodiscard]] LeadTier tierOf(int score, const LeadBands &bands);

/// L20: whether a person should be told that this lead got hotter.
[[nodiscard]] inline bool roseInTier(LeadTier before, LeadTier now)
{
    return now > before;
}

} // namespace tradewind
