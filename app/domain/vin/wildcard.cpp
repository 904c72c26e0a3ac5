// SPDX-License-Identifier: Apache-2.0
#include "domain/vin/wildcard.h"

namespace tradewind {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool one(char pattern, char c)
{
    return pattern == '?' || (pattern == '#' && c >= '0' && c <= '9') || lower(pattern) == lower(c);
}

} // namespace

bool fitsWildcard(std::string_view pattern, std::string_view text)
{
    if (pattern.empty())
        return true;
    std::size_t p = 0, t = 0, star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && one(pattern[p], text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = lower(c);
    return result;
}

} // namespace tradewind
