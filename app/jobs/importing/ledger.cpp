// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/ledger.h"

#include "jobs/importing/keymap.h"
#include "store/bulkselect.h"
#include "store/bulkstatement.h"
#include "store/session.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace tradewind {

namespace {

constexpr std::size_t kBlock = 4096;
constexpr std::size_t kPart = 8; // entries of one key's neighbourhood, on the average: two lines of the cache

// Under which a row is kept that another row of the same key and file has overtaken.
std::uint64_t earlierKey(std::uint64_t key, std::uint64_t rowHash)
{
    return (key ^ (rowHash >> 1)) * 0xd6e8feb86659fd93u ^ rowHash;
}

} // namespace

Result<void> Ledger::load(Session &session, qint64 sourceId)
{
    const auto blocks = session.integer(QStringLiteral("count_ledger_blocks"), {sourceId});
    if (!blocks)
        return blocks.error();
    m_known.reserve(static_cast<std::size_t>(blocks->value_or(0)) * kBlock);
    BulkSelect rows(session, QStringLiteral("read_ledger"), {sourceId});
    while (rows.next()) {
        const std::string_view bytes = rows.blob(1);
        const std::size_t count = bytes.size() / sizeof(Entry), before = m_known.size();
        m_known.resize(before + count);
        std::memcpy(m_known.data() + before, bytes.data(), count * sizeof(Entry));
    }
    m_dirty.assign(m_known.size() / kBlock + 1, false);
    m_knownBefore = static_cast<qint64>(m_known.size());
    divide();
    return rows.finish();
}

void Ledger::settle()
{
    if (m_addedCount == 0)
        return;
    std::erase_if(m_added, [](const Entry &entry) { return entry.key == 0; });
    const auto byKey = [](const Entry &a, const Entry &b) { return a.key < b.key; };
    std::sort(m_added.begin(), m_added.end(), byKey);
    // Blocks before the first new key stay as they are.
    const auto at = std::lower_bound(m_known.begin(), m_known.end(), m_added.front(), byKey);
    const auto firstChanged = static_cast<std::ptrdiff_t>((at - m_known.begin()) / static_cast<std::ptrdiff_t>(kBlock));
    if (m_known.empty()) {
        m_known.swap(m_added);
    } else {
        const auto middle = static_cast<std::ptrdiff_t>(m_known.size());
        m_known.insert(m_known.end(), m_added.begin(), m_added.end());
        std::inplace_merge(m_known.begin(), m_known.begin() + middle, m_known.end(), byKey);
    }
    m_dirty.resize(m_known.size() / kBlock + 1);
    std::fill(m_dirty.begin() + firstChanged, m_dirty.end(), true);
    m_added = {};
    m_addedCount = 0;
    divide();
}

Result<void> Ledger::save(Session &session, qint64 sourceId)
{
    BulkStatement upsert(session, QStringLiteral("upsert_ledger_block"));
    for (std::size_t block = 0; block * kBlock < m_known.size(); ++block) {
        if (!m_dirty[block])
            continue;
        const std::size_t count = std::min(kBlock, m_known.size() - block * kBlock);
        upsert.bind(0, sourceId);
        upsert.bind(1, static_cast<qint64>(block));
        upsert.bindBlob(2, {reinterpret_cast<const char *>(m_known.data() + block * kBlock), count * sizeof(Entry)});
        if (auto done = upsert.step(); !done)
            return done;
        m_dirty[block] = false;
    }
    return {};
}

std::size_t Ledger::placeOf(std::uint64_t key) const
{
    return placeAmong(key * 0x9e3779b97f4a7c15u, m_added.size());
}

std::size_t Ledger::slotOf(std::uint64_t key) const
{
    std::size_t slot = placeOf(key);
    while (m_added[slot].key != 0 && m_added[slot].key != key)
        slot = slot + 1 == m_added.size() ? 0 : slot + 1;
    return slot;
}

Ledger::Entry *Ledger::find(std::uint64_t key)
{
    return const_cast<Entry *>(std::as_const(*this).find(key));
}

std::size_t Ledger::partOf(std::uint64_t key) const
{
    return placeAmong(key, m_parts.size() - 1);
}

void Ledger::divide()
{
    m_parts.assign(m_known.size() / kPart + 2, static_cast<std::uint32_t>(m_known.size()));
    for (std::size_t i = m_known.size(); i-- > 0;)
        m_parts[partOf(m_known[i].key)] = static_cast<std::uint32_t>(i);
    for (std::size_t part = m_parts.size() - 1; part-- > 0;)
        m_parts[part] = std::min(m_parts[part], m_parts[part + 1]); // one without a key begins where the next does
}

void Ledger::expect(std::uint64_t key) const
{
    if (!m_known.empty())
        __builtin_prefetch(m_known.data() + m_parts[partOf(key)]);
    if (!m_added.empty())
        __builtin_prefetch(m_added.data() + placeOf(key));
}

const Ledger::Entry *Ledger::findStored(std::uint64_t key) const
{
    if (m_known.empty())
        return nullptr;
    const auto part = m_parts.begin() + static_cast<std::ptrdiff_t>(partOf(key));
    const auto at =
        std::find_if(m_known.begin() + part[0], m_known.begin() + part[1], [key](const Entry &entry) { return entry.key == key; });
    return at == m_known.begin() + part[1] ? nullptr : &*at;
}

const Ledger::Entry *Ledger::find(std::uint64_t key) const
{
    if (const Entry *stored = findStored(key))
        return stored;
    if (m_addedCount > 0) {
        const Entry &entry = m_added[slotOf(key)];
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

Ledger::Row Ledger::compare(std::uint64_t key, std::uint64_t rowHash) const
{
    const Entry *entry = find(key);
    if (!entry)
        return Row::New;
    return entry->row == rowHash || find(earlierKey(key, rowHash)) ? Row::Unchanged : Row::Changed;
}

void Ledger::reserve(std::size_t rows)
{
    growAdded(HugePages<Entry>::fitting(rows / 7 * 8 + 64, rows / 16 * 19 + 64));
}

void Ledger::growAdded(std::size_t slots)
{
    if (slots <= m_added.size())
        return;
    const Entries before = std::exchange(m_added, Entries(slots));
    for (const Entry &entry : before) {
        if (entry.key != 0)
            m_added[slotOf(entry.key)] = entry;
    }
}

void Ledger::note(std::uint64_t key, std::uint64_t rowHash)
{
    Entry *entry = find(key);
    if (!entry) {
        add(key, rowHash);
        return;
    }
    const std::uint64_t before = std::exchange(entry->row, rowHash);
    const bool isStored = !m_known.empty() && entry >= m_known.data() && entry < m_known.data() + m_known.size();
    if (isStored)
        m_dirty[static_cast<std::size_t>(entry - m_known.data()) / kBlock] = true;
    const bool isRepeat = isStored ? !m_renewed.insert(key).second : true;
    if (isRepeat && before != 0 && before != rowHash && !find(earlierKey(key, before)))
        add(earlierKey(key, before), before);
}

void Ledger::add(std::uint64_t key, std::uint64_t rowHash)
{
    if ((m_addedCount + 1) * 8 > m_added.size() * 7)
        growAdded(m_added.size() * 2 + 1024);
    m_added[slotOf(key)] = {key, rowHash};
    ++m_addedCount;
}

void Ledger::forget(std::uint64_t key)
{
    if (find(key))
        note(key, 0);
}

} // namespace tradewind
