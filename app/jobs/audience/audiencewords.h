// SPDX-License-Identifier: Apache-2.0
// An audience read aloud: the same sentence in the window, on the console and in the record of what was sent.
#pragma once

#include "programs/audience/audience.h"

#include <QString>

namespace tradewind {

/// "equity", "last service visit": the name of a fact, as it stands within a sentence.
QString factName(AudienceFact fact);
/// "at least", "within the next": what a test is called in a list to choose from.
QString testName(AudienceTest test);
/// "equity at least $3,000", "maturity within the next 120 days".
QString conditionWords(const AudienceNode &condition);
/// Everything: parts joined by "and", alternatives by "or", inner groups in parentheses. "everybody" without conditions.
QString audienceSentence(const AudienceNode &audience);

} // namespace tradewind
