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
    void setFilter(const PipelineFilter &filter, const PipelineFilter &saved) override;
    void sort(PipelineColumn column, Qt::SortOrder order) override;
    WhatIfFigures figures(const PipelineFilter &filter) const override;
    QList<EquityBucket> distribution() const override;
    QList<ModelCount> models() const override;

private:
    /// People behind these rows: a household with two cars counts once.
    int customersOf(const std::vector<std::uint32_t> &rows) const;
    const EquityBook &book() const { return m_snapshot->desk->book(); }
    void apply();
    void order();
    std::vector<std::uint32_t> matching(const PipelineFilter &filter) const;
    bool passes(const PipelineFilter &filter, std::size_t row, std::uint16_t model) const;
    std::int64_t counted(const PipelineFilter &filter, std::size_t row) const;
    std::int64_t sortKey(PipelineColumn column, std::size_t row) const;
    ContactWindow window(std::size_t row) const;
    int score(std::size_t row) const;
    std::int32_t dayOf(const PipelineFilter &filter) const;

    std::shared_ptr<DeskSnapshot> m_snapshot;
    PipelineFilter m_filter, m_saved;
    PipelineColumn m_column = PipelineColumn::Score;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    std::vector<std::uint32_t> m_rows;
};

} // namespace tradewind
