// SPDX-License-Identifier: Apache-2.0
// The pipeline over the equity book in memory: filters, sorts and explains a million rows without asking the store.
#pragma once

#include "models/pipeline/pipelinecounts.h"

namespace tradewind {

class EquityPipelineBook final : public PipelineBook
{
public:
    /// Runs what it is given on another thread, and what that answers on this one.
    using Beside = std::function<void(std::function<std::function<void()>()>)>;
    /// Changes what the model shows, with everybody who looks at it told before and after.
    using Change = std::function<void(const std::function<void()> &)>;

    /// Without a sight the book is empty.
    EquityPipelineBook() = default;
    /// From now on new questions to large books are worked out beside the window's thread: rows come in through `change`, and what the
    /// charts show of them a moment later with `counted`.
    void lookBeside(Beside beside, Change change, std::function<void()> counted, int fromRows = frameRows);
    /// A sight is on its way.
    bool isLooking() const { return m_isLooking; }

    /// What is asked just now: a load works out the sight of it on its own thread.
    const PipelineQuestion &question() const { return m_question; }
    /// Takes what a load brought, with the sight of it already made; what was asked meanwhile is applied anew.
    void setSight(std::shared_ptr<const PipelineSight> sight, std::shared_ptr<const PipelineCounts> counts);
    std::shared_ptr<const DeskSnapshot> snapshot() const { return m_sight ? m_sight->shared() : nullptr; }

    bool answersLater() const override;
    QDate today() const override;
    int total() const override;
    int count() const override { return m_sight ? static_cast<int>(m_sight->rows().size()) : 0; }
    PipelineRow row(int i) const override;
    PipelineDetail detail(int i) const override;
    int placeOf(qint64 customerId) const override;
    void setFilter(const PipelineFilter &filter, const PipelineFilter &saved) override;
    void sort(PipelineColumn column, Qt::SortOrder order) override;
    WhatIfFigures figures(const PipelineFilter &filter) const override;
    bool isCounted() const override { return !m_sight || m_counts->isOf(*m_sight); }
    QList<EquityBucket> distribution() const override;
    QList<ModelCount> models() const override;

private:
    void ask();
    void take(std::shared_ptr<const PipelineSight> sight);
    void countBeside();

    Beside m_beside;
    Change m_change;
    int m_besideFrom = frameRows;
    std::function<void()> m_counted;
    bool m_isLooking = false, m_isCounting = false;
    PipelineQuestion m_question;
    std::shared_ptr<const PipelineSight> m_sight;
    std::shared_ptr<const PipelineCounts> m_counts; ///< of m_sight, or of the one before it
};

} // namespace tradewind
