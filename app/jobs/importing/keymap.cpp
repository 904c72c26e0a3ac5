// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/keymap.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace tradewind {

namespace {

constexpr int kValueBits = 24;
constexpr std::uint64_t kValueMask = (1u << kValueBits) - 1;
constexpr std::size_t kSmallest = 1024;
constexpr std::size_t kHugePage = 2 << 20;

/// Empty slots. Every look-up falls on another page: in pages of two megabytes the processor finds most of them without asking memory where
/// they are.
std::uint64_t *zeroed(std::size_t slots)
{
    const std::size_t bytes = slots * sizeof(std::uint64_t);
    if (bytes < kHugePage)
        return static_cast<std::uint64_t *>(std::calloc(slots, sizeof(std::uint64_t)));
    void *memory = std::aligned_alloc(kHugePage, (bytes + kHugePage - 1) / kHugePage * kHugePage);
    if (memory == nullptr)
        return nullptr;
#ifdef __linux__
    ::madvise(memory, bytes, MADV_HUGEPAGE); // advice: without it all works the same, slower
#endif
    std::memset(memory, 0, bytes);
    return static_cast<std::uint64_t *>(memory);
}

// Ids and hashes alike become evenly spread; one key, one mixed key.
constexpr std::uint64_t mixed(std::uint64_t key)
{
    key ^= key >> 33;
    key *= 0xff51afd7ed558ccdu;
    key ^= key >> 33;
    key *= 0xc4ceb9fe1a85ec53u;
    return key ^ (key >> 33);
}

// The slot that holds the key, or the empty one where it would go.
std::size_t slotFor(std::span<const std::uint64_t> slots, std::uint64_t mixedKey)
{
    std::size_t slot = placeAmong(mixedKey, slots.size());
    while (slots[slot] != 0 && ((slots[slot] ^ (mixedKey << kValueBits)) & ~kValueMask) != 0)
        slot = slot + 1 == slots.size() ? 0 : slot + 1;
    return slot;
}

} // namespace

void KeyMap::Free::operator()(std::uint64_t *memory) const
{
    std::free(memory);
}

void KeyMap::addTable(std::size_t keys)
{
    const std::size_t slots = keys + keys / 4 + 1;
    Table table{{zeroed(slots), {}}, {}, keys};
    if (!table.memory)
        throw std::bad_alloc();
    table.slots = {table.memory.get(), slots};
    m_tables.push_back(std::move(table));
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
