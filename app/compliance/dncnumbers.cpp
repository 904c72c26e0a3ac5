// SPDX-License-Identifier: Apache-2.0
#include "compliance/dncnumbers.h"

#include <algorithm>
#include <cstring>

namespace tradewind {

namespace {

constexpr int phoneDigits = 10;

/// What the fields after the number say: nothing, added or removed.
enum class Change { Listed, Removed, Unclear };

Change changeOf(std::string_view fields)
{
    for (std::size_t at = fields.find(','); at != std::string_view::npos; at = fields.find(',', at + 1)) {
        const std::size_t word = fields.find_first_not_of(" \t\"", at + 1);
        if (word == std::string_view::npos)
            break;
        if (fields[word] == 'D' || fields[word] == 'd')
            return Change::Removed;
        if (fields[word] == 'A' || fields[word] == 'a')
            return Change::Listed;
    }
    return fields.find_first_not_of(" \t\r\"") == std::string_view::npos ? Change::Listed : Change::Unclear;
}

} // namespace

DncNumbers::Bits &DncNumbers::bits(std::map<std::uint32_t, Bits> &blocks, std::vector<Bits *> &index, std::uint32_t block)
{
    constexpr std::size_t everyBlock = 1'000'000; // three digits of area code, three of exchange
    if (index.empty())
        index.resize(everyBlock);
    Bits *&found = index[block];
    if (!found) {
        found = &blocks[block];
        found->resize(blockBytes);
    }
    return *found;
}

void DncNumbers::read(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end) {
        const char *lineEnd = static_cast<const char *>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)));
        if (!lineEnd)
            lineEnd = end;
        std::uint64_t number = 0;
        int digits = 0;
        const char *c = at;
        for (; c < lineEnd && digits < phoneDigits; ++c) {
            const unsigned digit = static_cast<unsigned char>(*c) - unsigned{'0'};
            if (digit <= 9) {
                number = number * 10 + digit;
                ++digits;
            } else if (*c != ',' && *c != '-' && *c != ' ' && *c != '"') {
                break;
            }
        }
        const bool isBlank = digits == 0 && std::all_of(at, lineEnd, [](char b) { return b == ' ' || b == '\r' || b == '\t'; });
        const std::string_view rest(c, static_cast<std::size_t>(lineEnd - c));
        // The usual end of a line is told without looking further.
        const Change change = rest.empty() || rest == "\r" ? Change::Listed : changeOf(rest);
        at = lineEnd + 1;
        if (isBlank)
            continue;
        ++m_lines;
        if (digits != phoneDigits || change == Change::Unclear || number < 2'000'000'000) {
            ++m_rejected;
            continue;
        }
        const auto block = static_cast<std::uint32_t>(number / blockNumbers);
        const auto last = static_cast<std::uint32_t>(number % blockNumbers);
        Bits &chosen = change == Change::Removed ? bits(m_removed, m_removedAt, block) : bits(m_added, m_addedAt, block);
        chosen[last / 8] = static_cast<std::uint8_t>(chosen[last / 8] | 1U << last % 8);
    }
}

} // namespace tradewind
