// SPDX-License-Identifier: Apache-2.0
// Says what is wrong with a VIN and what led to it, and tidies a line of text. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tradewind {

enum class VinFault : std::uint8_t { None, Blank, Length, Letter, CheckDigit };

/// Writes the VIN in upper case without blanks and hyphens to `out` and says what is wrong with it.
VinFault readVin(std::string_view text, std::string &out);
/// What usually leads to that fault in this VIN: "a letter O at place 8, where only a zero can stand".
[[nodiscard]] std::string likelyVinCause(VinFault fault, std::string_view vin);

/// Without control characters and doubled blanks.
void readLine(std::string_view text, std::string &out);

} // namespace tradewind
