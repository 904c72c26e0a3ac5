// SPDX-License-Identifier: Apache-2.0
// An audience read aloud: the same sentence in the window, on the console and in the record of what was sent.
#pragma once

#include "domain/condition.h"

#include <QString>

namespace tradewind {

/// "equity", "last service visit": the name of a fact, as it stands within a sentence.
QString factName(Fact fact);
/// A word of a fact as people read it: the holding translated, everything else as it is stored.
QString factWord(Fact fact, const QString &word);
/// "at least", "within the next": what a test is called in a list to choose from.
QString testName(ConditionTest test);
/// "equity at least $3,000", "maturity within the next 120 days".
QString conditionWords(const FactCondition &condition);
/// Everything: parts joined by "and", alternatives by "or", inner groups in parentheses. "everybody" without conditions.
QString audienceSentence(const FactCondition &audience);

} // namespace tradewind
