// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/ledger.h"

#include "jobs/importing/keymap.h"
#include "store/bulkinsert.h"
#include "store/bulkselect.h"
#include "store/session.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace tradewind {

namespace {

constexpr std::size_t kBlock = 4096;
constexpr qint64 kFirstAmendment = 1 << 20; // no source has a thousand million rows
constexpr std::size_t kAmendedShare = 8;    // of the known: above, all are written again
constexpr std::size_t kPart = 8;            // entries of one key's neighbourhood, on the average: two lines of the cache

// Under which a row is kept that another row of the same key and file has overtaken.
std::uint64_t earlierKey(std::uint64_t key, std::uint64_t rowHash)
{
    return (key ^ (rowHash >> 1)) * 0xd6e8feb86659fd93u ^ rowHash;
}

} // namespace

Result<void> Ledger::load(Session &session, qint64 sourceId)
{
    const auto blocks =
        session.integer(QStringLiteral("count_ledger_blocks"), {sourceId, kFirstAmendment}); // those are full, amendments hardly
    if (!blocks)
        return blocks.error();
    m_known.reserve(static_cast<std::size_t>(blocks->value_or(0)) * kBlock);
    Entries amended;
    BulkSelect rows(session, QStringLiteral("read_ledger"), {sourceId});
    while (rows.next()) {
        const qint64 block = rows.integerOr(0, 0);
        Entries &to = block < kFirstAmendment ? m_known : amended;
        m_nextAmendment = std::max(m_nextAmendment, block + 1);
        const std::string_view bytes = rows.blob(1);
        const std::size_t count = bytes.size() / sizeof(Entry), before = to.size();
        to.resize(before + count);
        std::memcpy(to.data() + before, bytes.data(), count * sizeof(Entry));
    }
    divide();
    amend(amended);
    m_knownBefore = static_cast<qint64>(m_known.size());
    return rows.finish();
}

/// In their order, the later one counts.
void Ledger::amend(const Entries &amendments)
{
    m_amended = amendments.size();
    for (const Entry &entry : amendments)
        (*this)[entry.key] = entry.row;
    mergeAdded();
}

std::uint64_t &Ledger::operator[](std::uint64_t key)
{
    if (Entry *entry = find(key))
        return entry->row;
    if ((m_addedCount + 1) * 8 > m_added.size() * 7)
        growAdded(m_added.size() * 2 + 1024);
    Entry &entry = m_added[slotOf(key)];
    entry.key = key;
    ++m_addedCount;
    return entry.row;
}

/// Puts what was added among the known.
void Ledger::mergeAdded()
{
    if (m_addedCount == 0)
        return;
    std::erase_if(m_added, [](const Entry &entry) { return entry.key == 0; });
    const auto byKey = [](const Entry &a, const Entry &b) { return a.key < b.key; };
    std::sort(m_added.begin(), m_added.end(), byKey);
    if (m_known.empty()) {
        m_known.swap(m_added);
    } else {
        const auto middle = static_cast<std::ptrdiff_t>(m_known.size());
        m_known.insert(m_known.end(), m_added.begin(), m_added.end());
        std::inplace_merge(m_known.begin(), m_known.begin() + middle, m_known.end(), byKey);
    }
    m_added = {};
    m_addedCount = 0;
    divide();
}

void Ledger::settle()
{
    m_isRewritten = (m_amended + m_changed.size() + m_addedCount) * kAmendedShare > m_known.size();
    if (m_isRewritten)
        mergeAdded();
}

Result<void> Ledger::save(Session &session, qint64 sourceId)
{
    if (m_isRewritten) {
        if (auto done = session.change(QStringLiteral("delete_ledger_blocks_from"), {sourceId, 0}); !done)
            return done.error();
        return write(session, sourceId, 0, m_known);
    }
    Entries changed;
    for (const std::uint64_t key : m_changed)
        changed.push_back(*findStored(key));
    std::copy_if(m_added.begin(), m_added.end(), std::back_inserter(changed), [](const Entry &entry) { return entry.key != 0; });
    return write(session, sourceId, std::max(m_nextAmendment, kFirstAmendment), changed);
}

Result<void> Ledger::write(Session &session, qint64 sourceId, qint64 block, const Entries &entries)
{
    BulkInsert blocks(session, QStringLiteral("source_ledger"),
                      {QStringLiteral("source_id"), QStringLiteral("block"), QStringLiteral("hashes")});
    for (std::size_t at = 0; at < entries.size(); at += kBlock) {
        blocks.bind(0, sourceId);
        blocks.bind(1, block++);
        blocks.bindBlob(2, {reinterpret_cast<const char *>(entries.data() + at), std::min(kBlock, entries.size() - at) * sizeof(Entry)});
        if (auto done = blocks.step(); !done)
            return done;
    }
    return blocks.finish();
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
    // Full at seven eighths, as operator[] counts; a little more leaves room for a file longer than foreseen.
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

/// What the entry said before.
std::uint64_t Ledger::set(Entry &entry, std::uint64_t rowHash)
{
    const std::uint64_t before = std::exchange(entry.row, rowHash);
    if (before != rowHash && isStored(entry))
        m_changed.push_back(entry.key);
    return before;
}

bool Ledger::isStored(const Entry &entry) const
{
    return !m_known.empty() && &entry >= m_known.data() && &entry < m_known.data() + m_known.size();
}

void Ledger::note(std::uint64_t key, std::uint64_t rowHash)
{
    Entry *entry = find(key);
    if (!entry) {
        (*this)[key] = rowHash;
        return;
    }
    const std::uint64_t before = set(*entry, rowHash);
    const bool isRepeat = isStored(*entry) ? !m_seen.insert(key).second : true;
    if (isRepeat && before != 0 && before != rowHash)
        keepEarlier(key, before);
}

void Ledger::keepEarlier(std::uint64_t key, std::uint64_t rowHash)
{
    const std::uint64_t earlier = earlierKey(key, rowHash);
    if (!find(earlier))
        (*this)[earlier] = rowHash;
}

void Ledger::forget(std::uint64_t key)
{
    if (Entry *entry = find(key))
        set(*entry, 0);
}

} // namespace tradewind
