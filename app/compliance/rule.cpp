// SPDX-License-Identifier: Apache-2.0
#include "compliance/rule.h"

#include <QJsonArray>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t bit(Purpose purpose)
{
    return 1U << static_cast<int>(purpose);
}
constexpr std::uint32_t selling = bit(Purpose::Marketing) | bit(Purpose::Dual);
constexpr std::uint32_t allButReplies = selling | bit(Purpose::Service) | bit(Purpose::Recall) | bit(Purpose::Transactional);
constexpr std::uint32_t all = allButReplies | bit(Purpose::Reply);

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

std::optional<std::uint32_t> purposesFrom(const QJsonValue &value)
{
    const QString word = value.toString();
    if (word == "selling"_L1)
        return selling;
    if (word == "all but replies"_L1)
        return allButReplies;
    if (word == "all"_L1)
        return all;
    std::uint32_t bits = 0;
    for (const QString &code : texts(value)) {
        const auto purpose = purposeFromCode(code);
        if (!purpose)
            return std::nullopt;
        bits |= bit(*purpose);
    }
    return bits == 0 ? std::nullopt : std::optional(bits);
}

std::optional<std::uint32_t> channelsFrom(const QJsonValue &value)
{
    std::uint32_t bits = 0;
    for (const QString &code : texts(value)) {
        const auto channel = channelFromCode(code);
        if (!channel)
            return std::nullopt;
        bits |= 1U << static_cast<int>(*channel);
    }
    return bits == 0 ? std::nullopt : std::optional(bits);
}

std::optional<WhenUnknown> whenUnknownFrom(const QString &word)
{
    if (word == "objects"_L1)
        return WhenUnknown::Objects;
    if (word == "objects when whole"_L1)
        return WhenUnknown::ObjectsWhenWhole;
    return word == "not decided"_L1 ? std::optional(WhenUnknown::IsNotDecided) : std::nullopt;
}

} // namespace

Result<Rule> ruleFrom(const QJsonObject &object)
{
    static const QStringList needed{u"id"_s,        u"title"_s,        u"jurisdiction"_s, u"channels"_s,    u"purposes"_s,
                                    u"predicate"_s, u"effect"_s,       u"on"_s,           u"from"_s,        u"to"_s,
                                    u"why"_s,       u"when_unknown"_s, u"source"_s,       u"verified_by"_s, u"verified_on"_s};
    static const QStringList optional{u"states"_s, u"parameters"_s, u"unless"_s};
    Rule rule;
    rule.id = object[u"id"_s].toString();
    const auto damaged = [&](const QString &what) {
        return Error{Error::Kind::BadData, u"Rule \"%1\" of the pack is not usable: %2."_s.arg(rule.id, what)};
    };
    for (const QString &key : needed) {
        if (!object.contains(key))
            return damaged(u"it has no \"%1\""_s.arg(key));
    }
    for (const QString &key : object.keys()) {
        if (!needed.contains(key) && !optional.contains(key))
            return damaged(u"\"%1\" means nothing"_s.arg(key));
    }
    const auto channels = channelsFrom(object[u"channels"_s]);
    const auto purposes = purposesFrom(object[u"purposes"_s]);
    const auto states = stateSetFrom(texts(object[u"states"_s]));
    const auto effect = effectFromCode(object[u"effect"_s].toString());
    const auto whenUnknown = whenUnknownFrom(object[u"when_unknown"_s].toString());
    if (rule.id.isEmpty() || !channels || !purposes || !states || !effect || !whenUnknown || !object[u"on"_s].isBool())
        return damaged(u"its channels, purposes, states, effect, when_unknown or on cannot be read"_s);
    for (const auto &[key, day] :
         {std::pair(u"from"_s, &rule.from), std::pair(u"to"_s, &rule.to), std::pair(u"verified_on"_s, &rule.verifiedOn)}) {
        *day = QDate::fromString(object[key].toString(), Qt::ISODate);
        if (!object[key].isNull() && !day->isValid())
            return damaged(u"\"%1\" is no date"_s.arg(key));
    }
    rule.title = object[u"title"_s].toString();
    rule.jurisdiction = object[u"jurisdiction"_s].toString();
    rule.channels = *channels;
    rule.purposes = *purposes;
    rule.states = *states;
    rule.predicate = object[u"predicate"_s].toString();
    rule.parameters = object[u"parameters"_s].toObject();
    rule.unless = texts(object[u"unless"_s]);
    rule.effect = *effect;
    rule.isOn = object[u"on"_s].toBool();
    rule.whenUnknown = *whenUnknown;
    rule.why = object[u"why"_s].toString();
    rule.source = object[u"source"_s].toString();
    rule.verifiedBy = object[u"verified_by"_s].toString();
    if (rule.title.isEmpty() || rule.why.isEmpty() || rule.source.isEmpty())
        return damaged(u"it lacks a title, a reason or a source"_s);
    return rule;
}

} // namespace tradewind
