// SPDX-License-Identifier: Apache-2.0
#include "programs/audience/audience.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

struct TestInfo
{
    AudienceTest test;
    const char *id;
    /// What stands behind the id.
    enum class Takes : std::uint8_t { Number, Days, Words, Truth } takes;
};

using Takes = TestInfo::Takes;
constexpr std::array tests{
    TestInfo{AudienceTest::AtLeast, "at_least", Takes::Number},     TestInfo{AudienceTest::AtMost, "at_most", Takes::Number},
    TestInfo{AudienceTest::WithinDays, "within_days", Takes::Days}, TestInfo{AudienceTest::SinceDays, "since_days", Takes::Days},
    TestInfo{AudienceTest::BeforeDays, "before_days", Takes::Days}, TestInfo{AudienceTest::AnyOf, "any_of", Takes::Words},
    TestInfo{AudienceTest::NoneOf, "none_of", Takes::Words},        TestInfo{AudienceTest::Is, "is", Takes::Truth},
    TestInfo{AudienceTest::IsNot, "is_not", Takes::Truth},          TestInfo{AudienceTest::Known, "known", Takes::Truth},
    TestInfo{AudienceTest::Unknown, "unknown", Takes::Truth},
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
Result<void> readOperand(AudienceNode &node, const TestInfo &test, const FactInfo &fact, const QJsonValue &value)
{
    const QString where = u"The audience's condition on “%1”"_s.arg(QLatin1String(fact.id));
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
        if (node.words.isEmpty() || node.words.contains(QString()) || node.words.size() > largestAudience)
            return bad(u"%1 needs a list of words behind “%2”."_s.arg(where, QLatin1String(test.id)));
        return {};
    case Takes::Truth:
        if (!value.isBool() || !value.toBool())
            return bad(u"%1 takes “%2”: true, or another test."_s.arg(where, QLatin1String(test.id)));
        return {};
    }
    return {};
}

Result<AudienceNode> readCondition(const QJsonObject &json, bool hasFirmOffer)
{
    const QString id = json[u"fact"_s].toString();
    const auto fact = factFromId(id);
    if (!fact)
        return bad(u"The audience asks for “%1”, which is not a fact this program knows."_s.arg(id.left(40)));
    const FactInfo &info = factInfo(*fact);
    if (info.isFromBureau && !hasFirmOffer)
        return Error{Error::Kind::Denied,
                     u"“%1” comes from a credit bureau; choosing people by it needs a firm offer of credit set up first."_s.arg(id)};
    AudienceNode node;
    node.kind = AudienceNode::Kind::Condition;
    node.fact = *fact;
    for (const TestInfo &test : tests) {
        const QJsonValue value = json[QLatin1String(test.id)];
        if (value.isUndefined())
            continue;
        if (json.size() != 2 || !fits(test.test, info.kind))
            return bad(u"The audience's condition on “%1” cannot be tested like that."_s.arg(id));
        node.test = test.test;
        if (const auto read = readOperand(node, test, info, value); !read)
            return read.error();
        return node;
    }
    return bad(u"The audience's condition on “%1” has no test."_s.arg(id));
}

Result<AudienceNode> readNode(const QJsonObject &json, bool hasFirmOffer, int depth, int &count)
{
    if (++count > largestAudience || depth > deepestAudience)
        return bad(
            u"An audience holds at most %1 conditions in groups %2 deep; this one is larger."_s.arg(largestAudience).arg(deepestAudience));
    const bool isAll = json.contains(u"all"_s);
    if (!isAll && !json.contains(u"any"_s))
        return readCondition(json, hasFirmOffer);
    const QJsonValue parts = json[isAll ? u"all"_s : u"any"_s];
    if (json.size() != 1 || !parts.isArray())
        return bad(u"A group of an audience is one list named “all” or “any”."_s);
    AudienceNode node;
    node.kind = isAll ? AudienceNode::Kind::All : AudienceNode::Kind::Any;
    for (const QJsonValue &part : parts.toArray()) {
        auto read = readNode(part.toObject(), hasFirmOffer, depth + 1, count);
        if (!read)
            return read.error();
        node.parts.push_back(std::move(*read));
    }
    return node;
}

} // namespace

bool fits(AudienceTest test, FactKind kind)
{
    switch (test) {
    case AudienceTest::AtLeast:
    case AudienceTest::AtMost:
        return kind == FactKind::Amount || kind == FactKind::Whole || kind == FactKind::Percent;
    case AudienceTest::WithinDays:
    case AudienceTest::SinceDays:
    case AudienceTest::BeforeDays:
        return kind == FactKind::Date;
    case AudienceTest::AnyOf:
    case AudienceTest::NoneOf:
        return kind == FactKind::Word;
    case AudienceTest::Is:
    case AudienceTest::IsNot:
        return kind == FactKind::Flag;
    case AudienceTest::Known:
    case AudienceTest::Unknown:
        return true;
    }
    return false;
}

Result<AudienceNode> audienceFromJson(const QJsonObject &json, bool hasFirmOffer)
{
    int count = 0;
    return readNode(json, hasFirmOffer, 0, count);
}

QJsonObject toJson(const AudienceNode &audience)
{
    if (audience.kind != AudienceNode::Kind::Condition) {
        QJsonArray parts;
        for (const AudienceNode &part : audience.parts)
            parts.append(toJson(part));
        return {{audience.kind == AudienceNode::Kind::All ? u"all"_s : u"any"_s, parts}};
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
