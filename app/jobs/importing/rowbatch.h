// SPDX-License-Identifier: Apache-2.0
// Rows on their way from the thread that reads and maps to the thread that writes.
#pragma once

#include "domain/records.h"
#include "jobs/importing/likeness.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace tradewind {

/// One mapped row. Reused: its strings keep their memory.
struct ImportRow
{
    Record record;
    Likenesses people;
    std::int64_t line = 0;
    std::uint64_t key = 0, rowHash = 0;
    bool isKnown = false;     ///< the source has given a row with this key before
    bool isOfBefore = false;  ///< by an earlier import
    bool isUnchanged = false; ///< and this very row: it is only looked at, in a full snapshot
    std::string raw;          ///< kept where writing may still refuse the row
};

/// One refused row.
struct ImportRefusal
{
    std::int64_t line = 0;
    std::uint64_t rowHash = 0;
    std::string column, reason, raw;
};

struct RowBatch
{
    static constexpr std::size_t capacity = 32; // more do not stay in the processor's cache between the threads, fewer cost more a row
    static constexpr std::size_t firstCapacity = 512; // from the first rows of a file its length is foreseen

    std::vector<ImportRow> rows{capacity};
    std::size_t size = 0;
    std::vector<ImportRefusal> refusals;
    std::int64_t read = 0, duplicate = 0;
    std::int64_t bytesRead = 0; ///< of the file, of which the rows may take in some only later
    std::int64_t rowBytes = 0;  ///< of the rows
    bool isLast = false;

    /// How many rows a file of this size has if all are like these.
    std::int64_t rowsIn(std::int64_t bytes) const { return rowBytes > 0 ? read * bytes / rowBytes : 0; }
    void clear()
    {
        size = 0;
        refusals.clear();
        read = duplicate = rowBytes = 0;
        isLast = false;
    }
};

/// A few batches that go around between two threads: memory stays bounded however large the file is.
class BatchQueue
{
public:
    explicit BatchQueue(std::size_t batches)
    {
        for (std::size_t i = 0; i < batches; ++i)
            m_free.push_back(std::make_unique<RowBatch>());
    }

    /// An empty batch to fill, or nothing once closed.
    std::unique_ptr<RowBatch> takeFree() { return take(m_free); }
    /// The next full batch in order, or nothing once closed.
    std::unique_ptr<RowBatch> takeFull() { return take(m_full); }
    void giveFull(std::unique_ptr<RowBatch> batch) { give(m_full, std::move(batch)); }
    void giveFree(std::unique_ptr<RowBatch> batch)
    {
        batch->clear();
        give(m_free, std::move(batch));
    }
    /// Wakes both threads; nothing more goes around.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::unique_ptr<RowBatch> take(std::vector<std::unique_ptr<RowBatch>> &from)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isClosed || !from.empty(); });
        if (m_isClosed)
            return nullptr;
        auto batch = std::move(from.front());
        from.erase(from.begin());
        return batch;
    }
    void give(std::vector<std::unique_ptr<RowBatch>> &to, std::unique_ptr<RowBatch> batch)
    {
        const std::lock_guard lock(m_mutex);
        to.push_back(std::move(batch));
        m_changed.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<RowBatch>> m_free, m_full;
    bool m_isClosed = false;
};

} // namespace tradewind
