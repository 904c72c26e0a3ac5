// SPDX-License-Identifier: Apache-2.0
// What the pipeline shows under one filter and order: worked out on whatever thread has time, then only read.
#pragma once

#include "jobs/equity/desksnapshot.h"
#include "models/pipeline/pipelinebook.h"

#include <memory>
#include <span>
#include <vector>

namespace tradewind {

/// What is asked of a snapshot.
struct PipelineQuestion
{
    PipelineFilter filter, saved; ///< the filter in force, and the one of the view it started from
    PipelineColumn column = PipelineColumn::Score;
    Qt::SortOrder order = Qt::DescendingOrder;
    bool operator==(const PipelineQuestion &) const = default;
};

/// Whether two books of the same rows tell the same amounts: another threshold moves none, and so no order.
bool hasSameAmounts(const EquityBook &one, const EquityBook &other);

/// A million rows take tens of milliseconds; the parts that a new question leaves as they were are taken over from the sight before.
class PipelineSight
{
public:
    /// `before`, of the same snapshot or another, may be null.
    static std::shared_ptr<const PipelineSight> look(std::shared_ptr<const DeskSnapshot> snapshot, const PipelineQuestion &question,
                                                     const std::shared_ptr<const PipelineSight> &before);

    const DeskSnapshot &snapshot() const { return *m_snapshot; }
    const std::shared_ptr<const DeskSnapshot> &shared() const { return m_snapshot; }
    /// The snapshot's book, or a copy of it for the filter's day, buffer and threshold.
    const EquityBook &book() const { return *m_book; }
    const PipelineQuestion &question() const { return m_question; }
    /// Rows of the book that pass, in order.
    std::span<const std::uint32_t> rows() const { return m_rows; }
    bool isPassing(std::size_t row) const { return hasBit(*m_passing, row); }
    /// Whether the saved view would leave a row out.
    bool isAdded(std::size_t row) const { return !hasBit(*m_savedPassing, row); }
    int score(std::size_t row) const;
    /// People behind the rows that pass a filter. At once for the filter in force and the saved one.
    int customersOf(const PipelineFilter &filter) const;
    /// One bit a row: whether it passes.
    using Bits = std::vector<std::uint64_t>;
    const Bits &passing() const { return *m_passing; }

private:
    static bool hasBit(const Bits &bits, std::size_t row) { return (bits[row / 64] >> row % 64 & 1) != 0; }

    void chooseBook(const PipelineSight *before);
    void rank();
    void line();
    void findLeases();
    Bits passing(const PipelineFilter &filter) const;
    int people(const Bits &passing) const;
    std::int64_t sortKey(PipelineColumn column, std::size_t row) const;

    PipelineQuestion m_question;
    std::shared_ptr<const DeskSnapshot> m_snapshot;
    std::shared_ptr<const EquityBook> m_book;
    std::shared_ptr<const std::vector<std::uint32_t>> m_ranked; ///< every row in the order asked for
    struct LeaseEnd
    {
        std::uint32_t row = 0;
        std::int32_t on = 0;
    };
    std::shared_ptr<const std::vector<LeaseEnd>> m_leaseEnds; ///< of the snapshot, in order of rows
    std::shared_ptr<const Bits> m_passing, m_savedPassing;
    std::vector<std::uint32_t> m_rows;
    int m_customers = 0, m_savedCustomers = 0;
};

} // namespace tradewind
