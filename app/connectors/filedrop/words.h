// SPDX-License-Identifier: Apache-2.0
// The words vendors use for sale types, grades, decisions …, and which of ours they mean. Pure.
#pragma once

#include "domain/records.h"

#include <string_view>

namespace tradewind {

/// Each sets `value` and says true when it knows the word; case, blanks and punctuation do not matter.
bool readWord(std::string_view word, SaleType &value);
bool readWord(std::string_view word, DealStatus &value);
bool readWord(std::string_view word, Condition &value);
bool readWord(std::string_view word, ValueBasis &value);
bool readWord(std::string_view word, ValueGrade &value);
bool readWord(std::string_view word, LineDecision &value);
bool readWord(std::string_view word, AppraisalWay &value);
bool readWord(std::string_view word, AppraisalOutcome &value);

/// "C", "W" or "I" for customer pay, warranty and internal; empty for another word.
[[nodiscard]] std::string_view payTypeOf(std::string_view word);
/// "open" or "closed"; empty for another word.
[[nodiscard]] std::string_view orderStatusOf(std::string_view word);
/// "en", "es", "fr-CA"; empty for another word.
[[nodiscard]] std::string_view languageOf(std::string_view word);

} // namespace tradewind
