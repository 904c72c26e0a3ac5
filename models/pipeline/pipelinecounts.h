// SPDX-License-Identifier: Apache-2.0
// What the pipeline's charts show of a sight: nobody waits for it before the rows.
#pragma once

#include "models/pipeline/pipelinesight.h"

#include <memory>
#include <vector>

namespace tradewind {

class PipelineCounts
{
public:
    /// The bars that a new filter leaves as they were are taken over from the counts before, which may be null.
    static std::shared_ptr<const PipelineCounts> of(const std::shared_ptr<const PipelineSight> &sight, const PipelineCounts *before);

    bool isOf(const PipelineSight &sight) const { return m_sight.get() == &sight; }
    /// Equal steps over all rows with an open payoff and a known value, how many of each pass.
    const QList<EquityBucket> &distribution() const { return m_distribution; }
    /// The same steps of a book without rows.
    static QList<EquityBucket> emptyDistribution();
    /// Rows that pass by number of model.
    const std::vector<int> &rowsByModel() const { return m_rowsByModel; }

private:
    void countAll();
    void countPassing();

    std::shared_ptr<const PipelineSight> m_sight;
    QList<EquityBucket> m_distribution;
    std::vector<int> m_rowsByModel;
};

} // namespace tradewind
