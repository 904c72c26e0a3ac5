// SPDX-License-Identifier: Apache-2.0
#include "domain/fieldcondition.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QStringList opCodes{u"is"_s, u"isNot"_s, u"atLeast"_s, u"atMost"_s, u"oneOf"_s, u"known"_s, u"unknown"_s};

Error unreadable(const QString &what)
{
    return {Error::Kind::BadData, u"The condition cannot be read: %1."_s.arg(what)};
}

FieldValue valueFrom(const QJsonValue &json)
{
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toDouble();
    if (json.isString())
        return json.toString();
    return {};
}

QJsonValue jsonFrom(const FieldValue &value)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

bool isAtLeast(const FieldValue &known, const FieldValue &bound)
{
    const auto *left = std::get_if<double>(&known);
    const auto *right = std::get_if<double>(&bound);
    return left && right && *left >= *right;
}

bool testHolds(const FieldCondition &test, const FieldValue &known)
{
    const bool isKnown = !std::holds_alternative<std::monostate>(known);
    switch (test.op) {
    case FieldCondition::Op::Known:
        return isKnown;
    case FieldCondition::Op::Unknown:
        return !isKnown;
    case FieldCondition::Op::IsNot:
        return !isKnown || known != test.values.front();
    case FieldCondition::Op::Is:
        return isKnown && known == test.values.front();
    case FieldCondition::Op::OneOf:
        return isKnown && std::find(test.values.begin(), test.values.end(), known) != test.values.end();
    case FieldCondition::Op::AtLeast:
        return isAtLeast(known, test.values.front());
    case FieldCondition::Op::AtMost:
        return isAtLeast(test.values.front(), known);
    }
    return false;
}

Result<FieldCondition> testFrom(const QJsonObject &json)
{
    FieldCondition test;
    test.kind = FieldCondition::Kind::Test;
    test.field = json.value(u"field"_s).toString();
    const qsizetype op = opCodes.indexOf(json.value(u"op"_s).toString());
    if (test.field.isEmpty() || op < 0)
        return unreadable(u"a test needs field and op"_s);
    test.op = static_cast<FieldCondition::Op>(op);
    if (test.op == FieldCondition::Op::Known || test.op == FieldCondition::Op::Unknown)
        return test;
    const QJsonValue value = json.value(u"value"_s);
    const QJsonArray list = test.op == FieldCondition::Op::OneOf ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : list) {
        test.values.push_back(valueFrom(item));
        if (std::holds_alternative<std::monostate>(test.values.back()))
            return unreadable(u"%1 is compared with nothing"_s.arg(test.field));
    }
    const bool asksNumber = test.op == FieldCondition::Op::AtLeast || test.op == FieldCondition::Op::AtMost;
    if (asksNumber && !std::holds_alternative<double>(test.values.front()))
        return unreadable(u"%1 needs a number"_s.arg(test.field));
    return test;
}

} // namespace

bool FieldCondition::holds(const FieldValues &known) const
{
    const auto holdsFor = [&](const FieldCondition &part) { return part.holds(known); };
    switch (kind) {
    case Kind::All:
        return std::all_of(parts.begin(), parts.end(), holdsFor);
    case Kind::Any:
        return std::any_of(parts.begin(), parts.end(), holdsFor);
    case Kind::Not:
        return !parts.front().holds(known);
    case Kind::Test:
        return testHolds(*this, known.value(field));
    }
    return false;
}

QStringList FieldCondition::fields() const
{
    if (kind == Kind::Test)
        return {field};
    QStringList asked;
    for (const FieldCondition &part : parts) {
        for (const QString &name : part.fields()) {
            if (!asked.contains(name))
                asked << name;
        }
    }
    return asked;
}

Result<FieldCondition> FieldCondition::fromJson(const QJsonObject &json)
{
    if (json.contains("field"_L1))
        return testFrom(json);
    FieldCondition group;
    QJsonArray list;
    if (json.contains("not"_L1)) {
        group.kind = Kind::Not;
        list = {json.value(u"not"_s)};
    } else if (json.contains("any"_L1)) {
        group.kind = Kind::Any;
        list = json.value(u"any"_s).toArray();
        if (list.isEmpty())
            return unreadable(u"\"any\" of nothing never holds"_s);
    } else if (json.contains("all"_L1)) {
        list = json.value(u"all"_s).toArray();
    } else if (!json.isEmpty()) {
        return unreadable(u"\"%1\" is neither a group nor a test"_s.arg(json.keys().first()));
    }
    for (const QJsonValue &item : list) {
        auto part = fromJson(item.toObject());
        if (!part)
            return part;
        group.parts.push_back(*std::move(part));
    }
    return group;
}

QJsonObject FieldCondition::toJson() const
{
    if (kind == Kind::Test) {
        QJsonObject json{{u"field"_s, field}, {u"op"_s, opCodes.at(static_cast<int>(op))}};
        if (op == Op::OneOf) {
            QJsonArray list;
            for (const FieldValue &value : values)
                list << jsonFrom(value);
            json[u"value"_s] = list;
        } else if (!values.empty()) {
            json[u"value"_s] = jsonFrom(values.front());
        }
        return json;
    }
    if (kind == Kind::Not)
        return {{u"not"_s, parts.front().toJson()}};
    QJsonArray list;
    for (const FieldCondition &part : parts)
        list << part.toJson();
    return {{kind == Kind::All ? u"all"_s : u"any"_s, list}};
}

QString conditionOpCode(FieldCondition::Op op)
{
    return opCodes.at(static_cast<int>(op));
}

} // namespace tradewind
