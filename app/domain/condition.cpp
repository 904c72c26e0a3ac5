// SPDX-License-Identifier: Apache-2.0
#include "domain/condition.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

struct TestInfo
{
    ConditionTest test;
    const char *id;
    /// What stands behind the id.
    enum class Takes : std::uint8_t { Number, Days, Words, Truth } takes;
};

constexpr std::array groups{std::pair{FactCondition::Kind::All, "all"}, std::pair{FactCondition::Kind::Any, "any"},
                            std::pair{FactCondition::Kind::None, "none"}};

using Takes = TestInfo::Takes;
constexpr std::array tests{
    TestInfo{ConditionTest::AtLeast, "at_least", Takes::Number},     TestInfo{ConditionTest::AtMost, "at_most", Takes::Number},
    TestInfo{ConditionTest::WithinDays, "within_days", Takes::Days}, TestInfo{ConditionTest::SinceDays, "since_days", Takes::Days},
    TestInfo{ConditionTest::BeforeDays, "before_days", Takes::Days}, TestInfo{ConditionTest::AnyOf, "any_of", Takes::Words},
    TestInfo{ConditionTest::NoneOf, "none_of", Takes::Words},        TestInfo{ConditionTest::Is, "is", Takes::Truth},
    TestInfo{ConditionTest::IsNot, "is_not", Takes::Truth},          TestInfo{ConditionTest::Known, "known", Takes::Truth},
    TestInfo{ConditionTest::Unknown, "unknown", Takes::Truth},
};

Error bad(const QString &text)
{
    return {Error::Kind::BadData, text};
}

bool hasHundredths(FactKind kind)
{
    return kind == FactKind::Amount || kind == FactKind::Percent;
}

/// Reads what stands behind a test's id into `node`.
Result<void> readOperand(FactCondition &node, const TestInfo &test, const FactInfo &fact, const QJsonValue &value)
{
    const QString where = u"The condition on “%1”"_s.arg(QLatin1String(fact.id));
    switch (test.takes) {
    case Takes::Number:
    case Takes::Days: {
        const bool isDays = test.takes == Takes::Days;
        const double scaled = value.toDouble() * (!isDays && hasHundredths(fact.kind) ? 100 : 1);
        if (!value.isDouble() || std::abs(scaled) > 1e12 || (isDays && (scaled < 0 || scaled > 36'525)))
            return bad(u"%1 needs a number behind “%2”."_s.arg(where, QLatin1String(test.id)));
        node.number = std::llround(scaled);
        return {};
    }
    case Takes::Words:
        for (const QJsonValue &word : value.toArray())
            node.words << word.toString();
        if (node.words.isEmpty() || node.words.contains(QString()) || node.words.size() > largestCondition)
            return bad(u"%1 needs a list of words behind “%2”."_s.arg(where, QLatin1String(test.id)));
        return {};
    case Takes::Truth:
        if (!value.isBool() || !value.toBool())
            return bad(u"%1 takes “%2”: true, or another test."_s.arg(where, QLatin1String(test.id)));
        return {};
    }
    return {};
}

Result<FactCondition> readCondition(const QJsonObject &json, bool hasFirmOffer)
{
    const QString id = json[u"fact"_s].toString();
    const auto fact = factFromId(id);
    if (!fact)
        return bad(u"The condition asks for “%1”, which is not a fact this program knows."_s.arg(id.left(40)));
    const FactInfo &info = factInfo(*fact);
    if (info.isFromBureau && !hasFirmOffer)
        return Error{Error::Kind::Denied,
                     u"“%1” comes from a credit bureau; choosing people by it needs a firm offer of credit set up first."_s.arg(id)};
    FactCondition node;
    node.kind = FactCondition::Kind::Test;
    node.fact = *fact;
    for (const TestInfo &test : tests) {
        const QJsonValue value = json[QLatin1String(test.id)];
        if (value.isUndefined())
            continue;
        if (json.size() != 2 || !fits(test.test, info.kind))
            return bad(u"The condition on “%1” cannot be tested like that."_s.arg(id));
        node.test = test.test;
        if (const auto read = readOperand(node, test, info, value); !read)
            return read.error();
        return node;
    }
    return bad(u"The condition on “%1” has no test."_s.arg(id));
}

Result<FactCondition> readNode(const QJsonObject &json, bool hasFirmOffer, int depth, int &count)
{
    if (++count > largestCondition || depth > deepestCondition)
        return bad(
            u"A condition holds at most %1 parts in groups %2 deep; this one is larger."_s.arg(largestCondition).arg(deepestCondition));
    const auto group =
        std::find_if(groups.begin(), groups.end(), [&](const auto &one) { return json.contains(QLatin1String(one.second)); });
    if (group == groups.end())
        return readCondition(json, hasFirmOffer);
    const QJsonValue parts = json[QLatin1String(group->second)];
    if (json.size() != 1 || !parts.isArray())
        return bad(u"A group of a condition is one list named “all”, “any” or “none”."_s);
    FactCondition node;
    node.kind = group->first;
    for (const QJsonValue &part : parts.toArray()) {
        auto read = readNode(part.toObject(), hasFirmOffer, depth + 1, count);
        if (!read)
            return read.error();
        node.parts.push_back(std::move(*read));
    }
    return node;
}

} // namespace

bool fits(ConditionTest test, FactKind kind)
{
    switch (test) {
    case ConditionTest::AtLeast:
    case ConditionTest::AtMost:
        return kind == FactKind::Amount || kind == FactKind::Whole || kind == FactKind::Percent;
    case ConditionTest::WithinDays:
    case ConditionTest::SinceDays:
    case ConditionTest::BeforeDays:
        return kind == FactKind::Date;
    case ConditionTest::AnyOf:
    case ConditionTest::NoneOf:
        return kind == FactKind::Word;
    case ConditionTest::Is:
    case ConditionTest::IsNot:
        return kind == FactKind::Flag;
    case ConditionTest::Known:
    case ConditionTest::Unknown:
        return true;
    }
    return false;
}

Result<FactCondition> conditionFromJson(const QJsonObject &json, bool hasFirmOffer)
{
    int count = 0;
    return readNode(json, hasFirmOffer, 0, count);
}

FactSpan spanOf(const FactCondition &test, std::int32_t today)
{
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max();
    switch (test.test) {
    case ConditionTest::AtLeast:
        return {test.number, most};
    case ConditionTest::AtMost:
        return {least, test.number};
    case ConditionTest::WithinDays:
        return {today, today + test.number};
    case ConditionTest::SinceDays:
        return {today - test.number, today};
    case ConditionTest::BeforeDays:
        return {least, today - test.number - 1};
    case ConditionTest::Is:
        return {1, 1};
    case ConditionTest::IsNot:
        return {0, 0};
    default:
        return {least, most};
    }
}

bool holds(const FactCondition &condition, const KnownFacts &known, std::int32_t today)
{
    const auto holdsFor = [&](const FactCondition &part) { return holds(part, known, today); };
    switch (condition.kind) {
    case FactCondition::Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), holdsFor);
    case FactCondition::Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), holdsFor);
    case FactCondition::Kind::None:
        return std::none_of(condition.parts.begin(), condition.parts.end(), holdsFor);
    case FactCondition::Kind::Test:
        break;
    }
    const auto found = known.find(condition.fact);
    if (found == known.end() || condition.test == ConditionTest::Unknown)
        return found == known.end() && condition.test == ConditionTest::Unknown;
    if (condition.test == ConditionTest::AnyOf || condition.test == ConditionTest::NoneOf)
        return condition.words.contains(found->second.word, Qt::CaseInsensitive) == (condition.test == ConditionTest::AnyOf);
    const FactSpan span = spanOf(condition, today);
    return found->second.number >= span.from && found->second.number <= span.to;
}

std::vector<Fact> factsAsked(const FactCondition &condition)
{
    if (condition.kind == FactCondition::Kind::Test)
        return {condition.fact};
    std::vector<Fact> asked;
    for (const FactCondition &part : condition.parts) {
        for (const Fact fact : factsAsked(part)) {
            if (std::find(asked.begin(), asked.end(), fact) == asked.end())
                asked.push_back(fact);
        }
    }
    return asked;
}

QJsonObject toJson(const FactCondition &audience)
{
    if (audience.kind != FactCondition::Kind::Test) {
        QJsonArray parts;
        for (const FactCondition &part : audience.parts)
            parts.append(toJson(part));
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto &one) { return one.first == audience.kind; });
        return {{QLatin1String(group->second), parts}};
    }
    const FactInfo &fact = factInfo(audience.fact);
    const TestInfo &test = *std::find_if(tests.begin(), tests.end(), [&](const TestInfo &info) { return info.test == audience.test; });
    QJsonValue operand = true;
    if (test.takes == Takes::Words)
        operand = QJsonArray::fromStringList(audience.words);
    else if (test.takes == Takes::Days)
        operand = static_cast<double>(audience.number);
    else if (test.takes == Takes::Number)
        operand = static_cast<double>(audience.number) / (hasHundredths(fact.kind) ? 100 : 1);
    return {{u"fact"_s, QLatin1String(fact.id)}, {QLatin1String(test.id), operand}};
}

} // namespace tradewind
