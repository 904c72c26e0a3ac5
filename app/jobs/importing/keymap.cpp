// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/keymap.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr int kValueBits = 24;
constexpr std::uint64_t kValueMask = (1u << kValueBits) - 1;
constexpr std::size_t kSmallest = 1024;

// Ids and hashes alike become evenly spread; one key, one mixed key.
constexpr std::uint64_t mixed(std::uint64_t key)
{
    key ^= key >> 33;
    key *= 0xff51afd7ed558ccdu;
    key ^= key >> 33;
    key *= 0xc4ceb9fe1a85ec53u;
    return key ^ (key >> 33);
}

} // namespace

std::size_t KeyMap::slotFor(const Slots &slots, std::uint64_t mixedKey)
{
    std::size_t slot = placeAmong(mixedKey, slots.size());
    while (slots[slot] != 0 && ((slots[slot] ^ (mixedKey << kValueBits)) & ~kValueMask) != 0)
        slot = slot + 1 == slots.size() ? 0 : slot + 1;
    return slot;
}

void KeyMap::addTable(std::size_t keys)
{
    m_tables.push_back({Slots(HugePages<std::uint64_t>::fitting(keys + keys / 16, keys + keys / 8 + 1)), keys});
    m_room += keys;
}

void KeyMap::reserve(std::size_t keys)
{
    if (keys > m_room)
        addTable(std::max(keys - m_size, m_room / 2 + kSmallest));
}

std::optional<std::uint32_t> KeyMap::find(std::uint64_t key) const
{
    const std::uint64_t wanted = mixed(key);
    for (const Table &table : m_tables) {
        if (const std::uint64_t found = table.slots[slotFor(table.slots, wanted)])
            return static_cast<std::uint32_t>(found & kValueMask) - 1;
    }
    return std::nullopt;
}

void KeyMap::expect(std::uint64_t key) const
{
    const std::uint64_t wanted = mixed(key);
    for (const Table &table : m_tables) {
        const std::uint64_t *place = &table.slots[placeAmong(wanted, table.slots.size())];
        __builtin_prefetch(place);
        __builtin_prefetch(place + 8); // the search may run into the next line
    }
}

std::uint32_t KeyMap::findOrInsert(std::uint64_t key, std::uint32_t value)
{
    if (m_tables.empty() || m_tables.back().room == 0)
        addTable(m_room + kSmallest);
    const std::uint64_t wanted = mixed(key);
    std::uint64_t *free = nullptr;
    for (Table &table : m_tables) {
        free = &table.slots[slotFor(table.slots, wanted)];
        if (*free != 0)
            return static_cast<std::uint32_t>(*free & kValueMask) - 1;
    }
    *free = wanted << kValueBits | (value + 1); // in the last table: only it has room
    --m_tables.back().room;
    ++m_size;
    return value;
}

} // namespace tradewind
