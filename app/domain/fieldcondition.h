// SPDX-License-Identifier: Apache-2.0
// A question about what is known, without code: and, or, not, and single tests of a field against a value.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <variant>
#include <vector>

namespace tradewind {

/// What is known of one field; monostate is "not known".
using FieldValue = std::variant<std::monostate, bool, double, QString>;
using FieldValues = QHash<QString, FieldValue>;

/// A tree of tests. An unknown field fails every test but Unknown and IsNot: nobody is reached by what we do not know of them.
struct FieldCondition
{
    enum class Kind { All, Any, Not, Test };
    enum class Op { Is, IsNot, AtLeast, AtMost, OneOf, Known, Unknown };

    Kind kind = Kind::All;
    std::vector<FieldCondition> parts; ///< of All, Any and Not (exactly one)
    QString field;
    Op op = Op::Is;
    std::vector<FieldValue> values; ///< one; any number for OneOf; none for Known and Unknown

    bool holds(const FieldValues &known) const;
    /// Every field asked, in order of appearance.
    QStringList fields() const;

    /// `{"all":[…]}`, `{"any":[…]}`, `{"not":{…}}`, `{"field":"equity","op":"atLeast","value":3000}`. An empty object asks nothing.
    /// Errors: BadData, naming what cannot be read.
    static Result<FieldCondition> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const FieldCondition &) const = default;
};

/// "atLeast", "oneOf": the word in JSON.
QString conditionOpCode(FieldCondition::Op op);

} // namespace tradewind
