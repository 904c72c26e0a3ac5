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

// Under which a row is kept that another row of the same key and file has overtaken.
std::uint64_t earlierKey(std::uint64_t key, std::uint64_t rowHash)
{
    return (key ^ (rowHash >> 1)) * 0xd6e8feb86659fd93u ^ rowHash;
}

} // namespace

Result<void> Ledger::load(Session &session, qint64 sourceId)
{
    BulkSelect rows(session, QStringLiteral("read_ledger"), {sourceId});
    while (rows.next()) {
        const std::string_view bytes = rows.blob(1);
        const std::size_t count = bytes.size() / sizeof(Entry), before = m_known.size();
        m_known.resize(before + count);
        std::memcpy(m_known.data() + before, bytes.data(), count * sizeof(Entry));
    }
    m_dirty.assign(m_known.size() / kBlock + 1, false);
    return rows.finish();
}

Result<void> Ledger::save(Session &session, qint64 sourceId)
{
    std::size_t firstChanged = 0;
    if (m_addedCount > 0) {
        std::erase_if(m_added, [](const Entry &entry) { return entry.key == 0; });
        std::sort(m_added.begin(), m_added.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
        // Blocks before the first new key stay as they are.
        const auto at = std::lower_bound(m_known.begin(), m_known.end(), m_added.front().key,
                                         [](const Entry &e, std::uint64_t key) { return e.key < key; });
        firstChanged = static_cast<std::size_t>(at - m_known.begin()) / kBlock;
        if (m_known.empty()) {
            m_known.swap(m_added);
        } else {
            const auto middle = static_cast<std::ptrdiff_t>(m_known.size());
            m_known.insert(m_known.end(), m_added.begin(), m_added.end());
            std::inplace_merge(m_known.begin(), m_known.begin() + middle, m_known.end(),
                               [](const Entry &a, const Entry &b) { return a.key < b.key; });
        }
        m_dirty.resize(m_known.size() / kBlock + 1);
        std::fill(m_dirty.begin() + static_cast<std::ptrdiff_t>(firstChanged), m_dirty.end(), true);
        m_added.clear();
        m_addedCount = 0;
    }
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

std::size_t Ledger::slotOf(std::uint64_t key) const
{
    std::size_t slot = placeAmong(key * 0x9e3779b97f4a7c15u, m_added.size());
    while (m_added[slot].key != 0 && m_added[slot].key != key)
        slot = slot + 1 == m_added.size() ? 0 : slot + 1;
    return slot;
}

Ledger::Entry *Ledger::find(std::uint64_t key)
{
    return const_cast<Entry *>(std::as_const(*this).find(key));
}

const Ledger::Entry *Ledger::findStored(std::uint64_t key) const
{
    // Keys are hashes, so their place in the sorted block is where their value says, give or take a few.
    if (!m_known.empty()) {
        auto at = placeAmong(key, m_known.size());
        while (at > 0 && m_known[at].key > key)
            --at;
        while (at < m_known.size() && m_known[at].key < key)
            ++at;
        if (at < m_known.size() && m_known[at].key == key)
            return &m_known[at];
    }
    return nullptr;
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
    growAdded(rows / 5 * 7 + 64);
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
    if ((m_addedCount + 1) * 4 > m_added.size() * 3)
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
