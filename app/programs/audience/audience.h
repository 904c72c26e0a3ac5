// SPDX-License-Identifier: Apache-2.0
// Whom a program speaks to: conditions joined by "and" and "or", as a person writes them, without code.
#pragma once

#include "base/result.h"
#include "programs/audience/audiencefact.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace tradewind {

enum class AudienceTest : std::uint8_t {
    AtLeast,    ///< Amount, Whole, Percent
    AtMost,     ///< Amount, Whole, Percent
    WithinDays, ///< Date: from today to that many days ahead
    SinceDays,  ///< Date: from that many days ago to today
    BeforeDays, ///< Date: longer ago than that many days
    AnyOf,      ///< Word
    NoneOf,     ///< Word
    Is,         ///< Flag
    IsNot,      ///< Flag
    Known,      ///< all
    Unknown,    ///< all
};

/// True for the tests a kind of fact can be put to.
bool fits(AudienceTest test, FactKind kind);

/// One condition, or a group of parts. What is not known fits no test but Unknown: an absent payoff is not a payoff of 0.
struct AudienceNode
{
    enum class Kind : std::uint8_t { Condition, All, Any };

    Kind kind = Kind::All;
    std::vector<AudienceNode> parts; ///< All, Any
    AudienceFact fact = AudienceFact::Equity;
    AudienceTest test = AudienceTest::AtLeast;
    std::int64_t number = 0; ///< in the unit of the fact's kind; days for the tests of dates
    QStringList words;       ///< AnyOf, NoneOf; compared without case

    bool operator==(const AudienceNode &) const = default;
};

/// Groups within groups, and conditions in all, a person can still read.
constexpr int deepestAudience = 6, largestAudience = 200;

/// {"all": [{"fact": "equity", "at_least": 3000}, {"any": [{"fact": "maturity", "within_days": 120}, …]}, {"fact": "make", "any_of":
/// ["Toyota"]},
/// {"fact": "has_mobile", "is": true}, {"fact": "email", "known": true}]}. Amounts are dollars, percents percent.
/// Errors: BadData in one sentence, for anything unknown, of the wrong kind or too large; Denied for a bureau fact without `hasFirmOffer`.
Result<AudienceNode> audienceFromJson(const QJsonObject &json, bool hasFirmOffer);
/// The same back.
QJsonObject toJson(const AudienceNode &audience);

} // namespace tradewind
