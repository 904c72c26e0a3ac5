// SPDX-License-Identifier: Apache-2.0
#include "jobs/importing/rowreader.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace tradewind {

namespace {

constexpr std::size_t kLongestRaw = 64 << 10; // a reject keeps no more of a hostile row

} // namespace

std::string sentenceOf(const RejectReason &reason)
{
    return reason.likelyCause.empty() ? reason.sentence : reason.sentence + " " + reason.likelyCause;
}

RowReader::RowReader(RowStream &rows, RowMapper &mapper, Ledger &ledger, BatchQueue &queue, const Preset &preset, std::uint64_t presetHash)
    : m_rows(rows)
    , m_mapper(mapper)
    , m_ledger(ledger)
    , m_queue(queue)
    , m_preset(preset)
    , m_presetHash(presetHash)
    , m_sourceFamily(sourceFamily(preset.id))
{}

RowReader::~RowReader()
{
    stop();
}

void RowReader::start()
{
    m_thread = std::thread([this] {
        try {
            run();
        } catch (const std::exception &problem) {
            m_error = Error{Error::Kind::Internal,
                            QStringLiteral("Reading stopped: %1. Nothing was changed.").arg(QString::fromUtf8(problem.what()))};
            m_queue.close();
        }
    });
}

void RowReader::stop()
{
    m_queue.close();
    if (m_thread.joinable())
        m_thread.join();
}

/// Fills m_ahead from its start. How many rows it got; none at the end.
std::size_t RowReader::readAhead(std::size_t most)
{
    std::size_t count = 0;
    for (; count < std::min(most, m_ahead.size()); ++count) {
        auto &[raw, key, rowHash] = m_ahead[count];
        if (!(count == 0 ? m_rows.next(raw) : m_rows.nextAtHand(raw)))
            break;
        rowHash = (raw.rowHash ^ m_presetHash) * 0x9e3779b97f4a7c15u | 1u;
        key = raw.problem == RowProblem::None ? m_mapper.keyHash(raw) : 0;
        if (key == 0)
            key = rowHash;
        m_ledger.expect(key);
    }
    return count;
}

void RowReader::take(const Ahead &ahead, RowBatch &batch)
{
    const auto &[raw, key, rowHash] = ahead;
    ++batch.read;
    batch.rowBytes += static_cast<std::int64_t>(raw.raw.size()) + 1; // and the line end
    const Ledger::Row seen = m_ledger.compare(key, rowHash);
    if (seen == Ledger::Row::Unchanged && !m_preset.isSnapshot) {
        ++batch.duplicate;
        return;
    }
    ImportRow &row = batch.rows[batch.size];
    if (const auto refused = m_mapper.map(raw, row.record)) {
        batch.refusals.push_back(
            {raw.line, raw.rowHash, refused->column, sentenceOf(*refused), std::string(raw.raw.substr(0, kLongestRaw))});
        return;
    }
    row.people = likenessesOf(row.record, m_sourceFamily);
    row.line = raw.line;
    row.key = key;
    row.rowHash = raw.rowHash;
    row.isKnown = seen != Ledger::Row::New;
    row.isUnchanged = seen == Ledger::Row::Unchanged;
    row.isOfBefore = row.isKnown && m_ledger.isOfBefore(key);
    if (m_preset.entity == Entity::PayoffQuote || m_preset.entity == Entity::Customer)
        row.raw = raw.raw.substr(0, kLongestRaw);
    m_ledger.note(key, rowHash);
    ++batch.size;
}

void RowReader::run()
{
    bool isMore = true, isFirst = true;
    while (isMore) {
        auto batch = m_queue.takeFree();
        if (!batch)
            return;
        constexpr std::int64_t mostRows = 4096; // so that progress moves when every row is known
        const std::size_t capacity = isFirst ? RowBatch::firstCapacity : RowBatch::capacity;
        batch->rows.resize(capacity);
        while (batch->size < capacity && batch->refusals.size() < capacity && batch->read < mostRows) {
            const std::size_t most = capacity - std::max(batch->size, batch->refusals.size());
            const std::size_t count = readAhead(most);
            for (std::size_t i = 0; i < count; ++i)
                take(m_ahead[i], *batch);
            isMore = count > 0;
            if (!isMore)
                break;
        }
        batch->bytesRead = m_rows.bytesRead();
        if (std::exchange(isFirst, false) && isMore && m_ledger.knownBefore() == 0)
            m_ledger.reserve(static_cast<std::size_t>(batch->rowsIn(m_rows.bytesTotal())));
        batch->isLast = !isMore;
        if (!isMore)
            m_error = m_rows.error();
        m_queue.giveFull(std::move(batch));
    }
}

} // namespace tradewind
