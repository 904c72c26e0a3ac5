// SPDX-License-Identifier: Apache-2.0
// The pipeline of a store nobody has brought data into yet.
#pragma once

#include "models/pipeline/pipelinebook.h"

namespace tradewind {

class EmptyPipelineBook : public PipelineBook
{
public:
    explicit EmptyPipelineBook(QDate today)
        : m_today(today)
    {}

    QDate today() const override { return m_today; }
    int total() const override { return 0; }
    int count() const override { return 0; }
    PipelineRow row(int) const override { return {}; }
    PipelineDetail detail(int) const override { return {}; }
    void setFilter(const PipelineFilter &, const PipelineFilter &) override {}
    void sort(PipelineColumn, Qt::SortOrder) override {}
    WhatIfFigures figures(const PipelineFilter &) const override { return {}; }
    QList<EquityBucket> distribution() const override { return {}; }
    QList<ModelCount> models() const override { return {}; }

private:
    QDate m_today;
};

} // namespace tradewind
