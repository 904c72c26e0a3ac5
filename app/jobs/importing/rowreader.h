// SPDX-License-Identifier: Apache-2.0
// The reading half of an import: splits, compares with the ledger and maps, on a thread of its own.
#pragma once

#include "base/error.h"
#include "connectors/filedrop/rowmapper.h"
#include "jobs/importing/ledger.h"
#include "jobs/importing/rowbatch.h"

#include <optional>
#include <thread>

namespace tradewind {

/// Fills batches until the file ends. An unchanged row costs a look-up and is never mapped, except in a full snapshot.
class RowReader
{
public:
    /// Everything must outlive the reader. `presetHash` makes a row new again when its mapping was edited.
    RowReader(RowStream &rows, RowMapper &mapper, Ledger &ledger, BatchQueue &queue, const Preset &preset, std::uint64_t presetHash);
    ~RowReader();

    void start();
    /// Waits for the thread; the ledger and error() may be used afterwards.
    void stop();
    const std::optional<Error> &error() const { return m_error; }

private:
    /// A row before it was looked up.
    struct Ahead
    {
        RawRow raw;
        std::uint64_t key = 0, rowHash = 0;
    };
    void run();
    std::size_t readAhead(std::size_t most);
    void take(const Ahead &row, RowBatch &batch);

    RowStream &m_rows;
    RowMapper &m_mapper;
    Ledger &m_ledger;
    BatchQueue &m_queue;
    const Preset &m_preset;
    const std::uint64_t m_presetHash, m_sourceFamily;
    std::array<Ahead, 16> m_ahead; ///< while the ledger's memory for the last of them comes, the first is mapped
    std::optional<Error> m_error;
    std::thread m_thread;
};

/// The sentence of a reject: what is wrong, then what usually causes it.
std::string sentenceOf(const RejectReason &reason);

} // namespace tradewind
