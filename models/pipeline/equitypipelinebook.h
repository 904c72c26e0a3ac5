// SPDX-License-Identifier: Apache-2.0
// The pipeline over the equity book in memory: filters, sorts and explains a million rows without asking the store.
#pragma once

#include "jobs/equity/desksnapshot.h"
#include "models/pipeline/pipelinebook.h"

#include <vector>

namespace tradewind {

class EquityPipelineBook final : public PipelineBook
{
public:
    /// Without a snapshot the book is empty.
    EquityPipelineBook() = default;

    /// Takes what a load brought; the filter and order in force are applied anew.
    void setSnapshot(std::shared_ptr<DeskSnapshot> snapshot); // shared with Today and Customer, which show the same load
    const DeskSnapshot *snapshot() const { return m_snapshot.get(); }

    QDate today() const override;
    int total() const override;
    int count() const override { return static_cast<int>(m_rows.size()); }
    PipelineRow row(int i) const override;
    PipelineDetail detail(int i) const override;
    int placeOf(qint64 customerId) const override;
    void setFilter(const PipelineFilter &filter, const PipelineFilter &saved) override;
    void sort(PipelineColumn column, Qt::SortOrder order) override;
    WhatIfFigures figures(const PipelineFilter &filter) const override;
    QList<EquityBucket> distribution() const override;
    QList<ModelCount> models() const override;

private:
    /// Who passes some filter, one bit a row, and how many people that is.
    struct Counted
    {
        PipelineFilter filter;
        std::vector<std::uint64_t> passing;
        int customers = 0;
    };

    /// People behind the rows that pass.
    int customersOf(const std::vector<std::uint64_t> &passing) const;
    std::shared_ptr<const Counted> counted(const PipelineFilter &filter) const;
    const EquityBook &book() const { return m_snapshot->desk->book(); }
    void apply();
    void recount();
    void rank();
    void order();
    std::vector<std::uint64_t> passing(const PipelineFilter &filter) const;
    bool isPassing(std::size_t row) const { return (m_passing[row / 64] >> row % 64 & 1) != 0; }
    std::int64_t sortKey(PipelineColumn column, std::size_t row) const;
    int score(std::size_t row) const;
    std::int32_t dayOf(const PipelineFilter &filter) const;

    std::shared_ptr<DeskSnapshot> m_snapshot;
    PipelineFilter m_filter, m_saved;
    bool m_isApplied = false; ///< the filter to the snapshot
    PipelineColumn m_column = PipelineColumn::Score;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<std::uint32_t> m_ranked; ///< every row in the order in force
    std::vector<std::uint64_t> m_passing;
    std::vector<std::uint32_t> m_rows;                ///< those of m_ranked that pass
    mutable std::shared_ptr<const Counted> m_counted; ///< the last filter asked beside the one in force
    mutable QList<EquityBucket> m_buckets;            ///< all rows, none matching; empty when the book moved
};

} // namespace tradewind
