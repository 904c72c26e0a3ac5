// SPDX-License-Identifier: Apache-2.0
// Remembers the hash of every row a source ever gave us, so that an unchanged row costs a look-up.
#pragma once

#include "base/hugepages.h"
#include "base/result.h"

#include <QtGlobal>

#include <cstdint>
#include <unordered_set>
#include <vector>

namespace tradewind {

class Session;

/// The rows of one source: 16 bytes each in table source_ledger, 4,096 to a block, sorted by key. What an import changes is written behind
/// them, in blocks of amendments that count later; when these come to an eighth of all, all are sorted and written anew.
class Ledger
{
public:
    enum class Row { New, Changed, Unchanged };

    /// Errors: as Session.
    Result<void> load(Session &session, qint64 sourceId);
    /// No row will be noted any more, but some may be forgotten: makes ready for save(). May take a tenth of a second, on a thread of the
    /// caller's choice.
    void settle();
    /// Writes what changed, after settle(). Inside the caller's transaction. Errors: as Session.
    Result<void> save(Session &session, qint64 sourceId);

    /// What the source said last time about the row with this key.
    Row compare(std::uint64_t key, std::uint64_t rowHash) const;
    /// The key will be asked for soon: begins to fetch what compare() looks at.
    void expect(std::uint64_t key) const;
    /// From now on the row is known. When one file gives several rows with one key the last counts, and the earlier ones are remembered
    /// too, so that the same rows in another file change nothing.
    void note(std::uint64_t key, std::uint64_t rowHash);
    /// The row was not applied after all: the next import sees it as changed.
    void forget(std::uint64_t key);

    /// Whether an earlier import gave a row with this key; the writer's thread may not ask while rows are read.
    bool isOfBefore(std::uint64_t key) const { return findStored(key) != nullptr; }
    /// Rows known before this import.
    qint64 knownBefore() const { return m_knownBefore; }
    void reserve(std::size_t rows);

private:
    struct Entry
    {
        std::uint64_t key = 0, row = 0;
    };
    Entry *find(std::uint64_t key);
    const Entry *find(std::uint64_t key) const;
    const Entry *findStored(std::uint64_t key) const;
    /// Where the key stands among m_added, or the empty slot where it would go.
    std::size_t slotOf(std::uint64_t key) const;
    /// Where that search begins.
    std::size_t placeOf(std::uint64_t key) const;
    void growAdded(std::size_t slots);
    /// What is kept under the key; 0 when that is new.
    std::uint64_t &operator[](std::uint64_t key);
    std::uint64_t set(Entry &entry, std::uint64_t rowHash);
    bool isStored(const Entry &entry) const;
    void keepEarlier(std::uint64_t key, std::uint64_t rowHash);

    using Entries = std::vector<Entry, HugePages<Entry>>;
    void amend(const Entries &amendments);
    void mergeAdded();
    static Result<void> write(Session &session, qint64 sourceId, qint64 block, const Entries &entries);

    /// Which part of m_known has the keys that begin like this one.
    std::size_t partOf(std::uint64_t key) const;
    void divide();

    Entries m_known;                    ///< as stored, sorted
    std::vector<std::uint32_t> m_parts; ///< where each part of m_known begins, and its end
    qint64 m_knownBefore = 0;
    Entries m_added; ///< this import's: slots by key, where key 0 is empty
    std::size_t m_addedCount = 0;
    std::vector<std::uint64_t> m_changed;     ///< keys of m_known that say something else now
    std::unordered_set<std::uint64_t> m_seen; ///< keys of m_known that this import has noted
    std::size_t m_amended = 0;                ///< stored behind the sorted ones
    qint64 m_nextAmendment = 0;
    bool m_isRewritten = false;
};

} // namespace tradewind
