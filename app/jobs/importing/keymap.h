// SPDX-License-Identifier: Apache-2.0
// Finds one of some million things by a 64-bit key in eight bytes each.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace tradewind {

/// Where `hash` (all 64 bits used) falls among `size` places.
inline std::size_t placeAmong(std::uint64_t hash, std::size_t size)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::size_t>((Wide(hash) * size) >> 64);
}

/// Open addressing. A slot keeps 40 bits of the key and 24 of the value, so that four million keys take 48 MB; two keys are taken
/// for one with a chance below one in 10^11 a look-up. Values are 0 … 16,777,213.
class KeyMap
{
public:
    static constexpr std::uint32_t maxValue = (1u << 24) - 3;

    /// Room for about this many keys, to grow only once.
    void reserve(std::size_t keys);
    std::optional<std::uint32_t> find(std::uint64_t key) const;
    /// The value already there, or `value` after putting it in.
    std::uint32_t findOrInsert(std::uint64_t key, std::uint32_t value);
    std::size_t size() const { return m_size; }

private:
    std::size_t slotOf(std::uint64_t fingerprint) const;
    void grow(std::size_t slots);

    std::vector<std::uint64_t> m_slots; ///< 0 is empty; else fingerprint << 24 | value + 1
    std::size_t m_size = 0;
};

} // namespace tradewind
