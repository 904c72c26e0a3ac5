// SPDX-License-Identifier: Apache-2.0
// A question about what is known of a customer, without code: conditions joined by "and", "or" and "none of".
#pragma once

#include "base/result.h"
#include "domain/fact.h"

#include <QJsonObject>
#include <QStringList>

#include <map>
#include <vector>

namespace tradewind {

enum class ConditionTest : std::uint8_t {
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
bool fits(ConditionTest test, FactKind kind);

/// One test of a fact, or a group of parts. What is not known fits no test but Unknown: an absent payoff is not a payoff of 0.
struct FactCondition
{
    enum class Kind : std::uint8_t { Test, All, Any, None };

    Kind kind = Kind::All;
    std::vector<FactCondition> parts; ///< of groups
    Fact fact = Fact::Equity;
    ConditionTest test = ConditionTest::AtLeast;
    std::int64_t number = 0; ///< in the unit of the fact's kind; days for the tests of dates
    QStringList words;       ///< AnyOf, NoneOf; compared without case

    bool operator==(const FactCondition &) const = default;
};

/// What is known of one fact: a number in the unit of its kind, or a word.
struct KnownFact
{
    KnownFact(std::int64_t known = 0)
        : number(known)
    {}
    KnownFact(QString known)
        : word(std::move(known))
    {}
    std::int64_t number = 0;
    QString word;
    bool operator==(const KnownFact &) const = default;
};
/// Of one customer; what is missing is not known.
using KnownFacts = std::map<Fact, KnownFact>;

/// True when `known` fits on the epoch day `today`. An empty "all" and an empty "none" fit everybody, an empty "any" nobody.
bool holds(const FactCondition &condition, const KnownFacts &known, std::int32_t today);

/// The numbers a test of numbers fits, both ends included, on the epoch day `today`.
struct FactSpan
{
    std::int64_t from, to;
};
FactSpan spanOf(const FactCondition &test, std::int32_t today);

/// Every fact asked, each once, in order of appearance.
std::vector<Fact> factsAsked(const FactCondition &condition);

/// Groups within groups, and conditions in all, a person can still read.
constexpr int deepestCondition = 6, largestCondition = 200;

/// {"all": [{"fact": "equity", "at_least": 3000}, {"any": [{"fact": "maturity", "within_days": 120}, …]}, {"fact": "make", "any_of":
/// ["Toyota"]},
/// {"fact": "has_mobile", "is": true}, {"fact": "email", "known": true}]}. Amounts are dollars, percents percent.
/// "none" holds when no part does. Errors: BadData in one sentence, for anything unknown, of the wrong kind or too large; Denied for a
/// bureau fact without `hasFirmOffer`.
Result<FactCondition> conditionFromJson(const QJsonObject &json, bool hasFirmOffer);
/// The same back.
QJsonObject toJson(const FactCondition &audience);

} // namespace tradewind
