// SPDX-License-Identifier: Apache-2.0
// The small pattern language of resources/vin/marketing.txt.
#pragma once

#include <string>
#include <string_view>

namespace tradewind {

/// Whether `text` fits: '*' is any run, '?' any one character, '#' one digit; letters compare without case. An empty pattern fits all.
bool fitsWildcard(std::string_view pattern, std::string_view text);

/// ASCII letters in lower case.
std::string lowered(std::string_view text);

} // namespace tradewind
