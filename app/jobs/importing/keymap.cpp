// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/keymap.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr std::uint64_t kValueMask = (1u << 24) - 1;

constexpr std::uint64_t fingerprintOf(std::uint64_t key)
{
    return (key * 0x9e3779b97f4a7c15u) >> 24;
}

} // namespace

// The fingerprint alone decides the slot, so that growing needs no keys; scaled, not masked, so that sizes need not be powers of two.
std::size_t KeyMap::slotOf(std::uint64_t fingerprint) const
{
    return placeAmong(fingerprint << 24, m_slots.size());
}

void KeyMap::reserve(std::size_t keys)
{
    const std::size_t slots = keys + keys / 2 + 64;
    // At least by half, so that a caller who reserves block by block does not move every key at each block.
    if (slots > m_slots.size())
        grow(std::max(slots, m_slots.size() + m_slots.size() / 2));
}

void KeyMap::grow(std::size_t slots)
{
    std::vector<std::uint64_t> old(slots);
    old.swap(m_slots);
    for (const std::uint64_t entry : old) {
        if (entry == 0)
            continue;
        std::size_t slot = slotOf(entry >> 24);
        while (m_slots[slot] != 0)
            slot = slot + 1 == m_slots.size() ? 0 : slot + 1;
        m_slots[slot] = entry;
    }
}

std::optional<std::uint32_t> KeyMap::find(std::uint64_t key) const
{
    if (m_slots.empty())
        return std::nullopt;
    const std::uint64_t fingerprint = fingerprintOf(key);
    for (std::size_t slot = slotOf(fingerprint); m_slots[slot] != 0; slot = slot + 1 == m_slots.size() ? 0 : slot + 1) {
        if (m_slots[slot] >> 24 == fingerprint)
            return static_cast<std::uint32_t>(m_slots[slot] & kValueMask) - 1;
    }
    return std::nullopt;
}

std::uint32_t KeyMap::findOrInsert(std::uint64_t key, std::uint32_t value)
{
    if ((m_size + 1) * 5 > m_slots.size() * 4)
        grow(m_slots.size() + m_slots.size() / 2 + 1024);
    const std::uint64_t fingerprint = fingerprintOf(key);
    std::size_t slot = slotOf(fingerprint);
    for (; m_slots[slot] != 0; slot = slot + 1 == m_slots.size() ? 0 : slot + 1) {
        if (m_slots[slot] >> 24 == fingerprint)
            return static_cast<std::uint32_t>(m_slots[slot] & kValueMask) - 1;
    }
    m_slots[slot] = fingerprint << 24 | (value + 1);
    ++m_size;
    return value;
}

} // namespace tradewind
