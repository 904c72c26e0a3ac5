// SPDX-License-Identifier: Apache-2.0
// Reads people's and companies' names the way DMS exports spell them.
#pragma once

#include <string>
#include <string_view>

namespace tradewind {

/// A name in parts, spelled as its bearer would.
struct PersonName
{
    std::string first, middle, last;
    std::string suffix; ///< "Jr.", "III"; not part of `last`
    bool operator==(const PersonName &) const = default;
};

/// "MCDONALD" → "McDonald", "O'BRIEN" → "O'Brien", "SMITH-JONES" → "Smith-Jones", "VAN DER BERG" → "Van der Berg".
/// Text that already mixes cases is its writer's choice and stays. UTF-8.
[[nodiscard]] std::string properName(std::string_view text);

/// Splits "LAST, FIRST M", "FIRST M LAST" and "FIRST VAN LAST JR" into spelled parts. Text without a blank or comma is a last name.
[[nodiscard]] PersonName splitName(std::string_view text);

/// Takes "JR", "III" … off the end of a last name.
[[nodiscard]] PersonName withSuffixApart(PersonName name);

/// Whether the words say that this is a company ("SMITH PLUMBING LLC", "CITY OF AMES"), so that nobody writes "Hi Smith".
[[nodiscard]] bool looksLikeBusiness(std::string_view name);

} // namespace tradewind
