// SPDX-License-Identifier: Apache-2.0
// Small text tools for fields as files have them: trimming, case, header keys, quotes.
#pragma once

#include <string>
#include <string_view>

namespace tradewind {

/// Without blanks at both ends: ASCII blanks and U+00A0, which spreadsheets like.
[[nodiscard]] std::string_view trimmedSlowly(std::string_view text);
/// The same; nearly every field needs no trimming, and is asked several times.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    const auto isInk = [](char c) { return c > ' '; }; // bytes of UTF-8 characters are negative: the slow way looks closer
    return !text.empty() && isInk(text.front()) && isInk(text.back()) ? text : trimmedSlowly(text);
}
/// Whether both are equal but for ASCII case.
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);
/// ASCII letters in upper case, every other byte as it is.
[[nodiscard]] std::string upperCase(std::string_view text);
/// What two spellings of one column name share: ASCII letters and digits, lower case. "Co-Buyer First Name" → "cobuyerfirstname"; "Stock #"
/// → "stocknumber".
[[nodiscard]] std::string headerKey(std::string_view header);
/// Appends the inside of a quoted field with "" turned into " and returns the appended part. `out` must have room reserved.
std::string_view appendUndoubled(std::string &out, std::string_view inside);
/// Whether bytes are UTF-8; keeps its place between calls, so that a file can be checked block by block.
class Utf8Check
{
public:
    /// False once a byte cannot be UTF-8.
    bool take(std::string_view block);
    /// Whether a character has begun whose end is still to come.
    bool isInside() const { return m_missing > 0; }

private:
    int m_missing = 0;          ///< continuation bytes still owed
    unsigned char m_low = 0x80; ///< allowed range of the next continuation byte
    unsigned char m_high = 0xBF;
    bool m_good = true;
};

} // namespace tradewind
