// SPDX-License-Identifier: Apache-2.0
// Finds one of some million things by a 64-bit key in eight bytes each.
#pragma once

#include "base/hugepages.h"

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

/// Open addressing. The upper bits of the mixed key choose the slot and the lower 40 are kept in it beside 24 bits of value, so that
/// four million keys take 40 MB and two keys are taken for one with a chance below one in 10^11 a look-up. Values are 0 … 16,777,213.
/// A slot does not know its whole key, so a full table is not rebuilt: a larger one is put beside it.
class KeyMap
{
public:
    static constexpr std::uint32_t maxValue = (1u << 24) - 3;

    /// Room for this many keys in all, to grow only once.
    void reserve(std::size_t keys);
    std::optional<std::uint32_t> find(std::uint64_t key) const;
    /// The key will be asked for soon: begins to fetch its place into the cache.
    void expect(std::uint64_t key) const;
    /// The value already there, or `value` after putting it in.
    std::uint32_t findOrInsert(std::uint64_t key, std::uint32_t value);
    std::size_t size() const { return m_size; }

private:
    using Slots = std::vector<std::uint64_t, HugePages<std::uint64_t>>;
    struct Table
    {
        Slots slots;          ///< 0 is empty; else the key's lower bits << 24 | value + 1
        std::size_t room = 0; ///< keys it still takes
    };
    /// The slot that holds the key, or the empty one where it would go.
    static std::size_t slotFor(const Slots &slots, std::uint64_t mixedKey);
    void addTable(std::size_t keys);

    std::vector<Table> m_tables;
    std::size_t m_size = 0, m_room = 0;
};

} // namespace tradewind
