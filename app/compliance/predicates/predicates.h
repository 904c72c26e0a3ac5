// SPDX-License-Identifier: Apache-2.0
// The kinds of question the rules of a pack may ask, by the name the pack uses; one family a file.
#pragma once

#include "compliance/question.h"

#include <QHash>

namespace tradewind {

using Predicates = QHash<QString, MakeCheck>;

/// All of them. Adding one: a function in its family's file, a line in that family's table.
Predicates allPredicates();

Predicates permissionPredicates();
Predicates refusalPredicates();
Predicates frequencyPredicates();
Predicates messagePredicates();
Predicates emailPredicates();
Predicates mailPredicates();
Predicates advertisingPredicates();
Predicates senderPredicates();
Predicates canadaPredicates();

/// A whole number above 0 of a rule's parameters. Errors: BadData.
Result<int> count(const QJsonObject &parameters, const QString &name);
/// A list of texts, not empty. Errors: BadData.
Result<QStringList> texts(const QJsonObject &parameters, const QString &name);
/// A check without parameters.
template<Answer (*answer)(const Question &)>
Result<Check> plain(const QJsonObject &)
{
    return Check(answer);
}

} // namespace tradewind
