// SPDX-License-Identifier: Apache-2.0
// A small invented store for tests and pictures of the pipeline; nobody in it is real.
#pragma once

#include "models/pipeline/pipelinebook.h"

namespace tradewind {

/// Twelve written-out customers first, then as many generated ones as asked for; the same every time.
class SamplePipelineBook : public PipelineBook
{
public:
    explicit SamplePipelineBook(int customers = 4986);

    /// The view the pictures show: equity over $3,000 or lease ends in 120 days, not called 30 days, owner confirmed.
    static PipelineView savedView();

    QDate today() const override { return QDate(2026, 11, 24); }
    int total() const override { return int(m_all.size()); }
    int count() const override { return int(m_shown.size()); }
    PipelineRow row(int i) const override;
    PipelineDetail detail(int i) const override;
    int placeOf(qint64 customerId) const override;
    void setFilter(const PipelineFilter &filter, const PipelineFilter &saved) override;
    void sort(PipelineColumn column, Qt::SortOrder order) override;
    WhatIfFigures figures(const PipelineFilter &filter) const override;
    QList<EquityBucket> distribution() const override;
    QList<ModelCount> models() const override;

private:
    struct Entry
    {
        PipelineRow row;
        int calledDays = 0; ///< 9999: never
        bool isOwner = true;
    };
    bool passes(const Entry &entry, const PipelineFilter &filter) const;
    void order();

    QList<Entry> m_all;
    QList<int> m_shown;
    PipelineFilter m_filter, m_saved;
    PipelineColumn m_column = PipelineColumn::Score;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace tradewind
