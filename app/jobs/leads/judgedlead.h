// SPDX-License-Identifier: Apache-2.0
// A lead with everything the rules say of it, and the same as JSON.
#pragma once

#include "programs/leads/leadgrade.h"
#include "programs/leads/leadscore.h"

#include <QJsonObject>

namespace tradewind {

struct JudgedLead
{
    Lead lead;
    BuyingTime time;
    SpamFinding spam;
    GradeFinding grade;
    LeadScore score;
    bool operator==(const JudgedLead &) const = default;
};

/// What the rules say of a lead received at `receivedAt` (epoch ms UTC). Pure.
[[nodiscard]] JudgedLead judged(Lead lead, qint64 receivedAt, bool isDuplicate, const LeadBehaviour &behaviour, const LeadRules &rules);

/// The canonical lead with "grade", "score" and "points": one object, members that are not known left out.
[[nodiscard]] QJsonObject leadJson(const JudgedLead &judged);
/// The lead alone, as the store keeps it; leadFromJson() gives it back equal.
[[nodiscard]] QJsonObject leadToJson(const Lead &lead);
[[nodiscard]] Lead leadFromJson(const QJsonObject &json);
/// "points": [{"what","words","points"}].
[[nodiscard]] QJsonArray pointsJson(const LeadScore &score);

} // namespace tradewind
