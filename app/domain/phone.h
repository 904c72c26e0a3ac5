// SPDX-License-Identifier: Apache-2.0
// Turns what a DMS holds in a phone column into one form, or into nothing.
#pragma once

#include <string>
#include <string_view>

namespace tradewind {

/// The number as E.164 ("+15155550118"), or empty when the text is no number that could be dialled from the United States.
///
/// Plain ten-digit numbers take a quick path that answers as libphonenumber's possible-number check for region US does; everything
/// else (extensions, words, other countries' +…) goes through libphonenumber. Validity of an area code is not asked: metadata ages,
/// and 555-01xx must stay usable. Zeros, repeated digits and area codes beginning 0 or 1 are nothing. Any thread.
[[nodiscard]] std::string e164(std::string_view text);

/// The same by libphonenumber alone: slower; what the quick path must agree with.
[[nodiscard]] std::string e164ByLibrary(std::string_view text);

/// "(515) 555-0118" for a US number in E.164; other numbers as they are.
[[nodiscard]] std::string readablePhone(std::string_view e164);

} // namespace tradewind
