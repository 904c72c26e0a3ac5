// SPDX-License-Identifier: Apache-2.0
// How far the roll-out is, as Setup asks and says it.
#pragma once

#include "measures/rollout.h"
#include "models/desk/backgroundstore.h"
#include "models/leads/smalltable.h"
#include "store/rooftoptable.h"

#include <functional>

namespace tradewind {

/// Answers come later, on the window's thread.
class RolloutBook
{
public:
    virtual ~RolloutBook() = default;
    virtual void read(std::function<void(Result<Rollout>)> answer) = 0;
};

/// Of the open store, which outlives it.
class StoreRolloutBook final : public RolloutBook
{
public:
    StoreRolloutBook(const BackgroundStore &store, std::function<Rooftop()> rooftop)
        : m_store(store)
        , m_rooftop(std::move(rooftop))
    {}

    void read(std::function<void(Result<Rollout>)> answer) override;

private:
    BackgroundStore m_store;
    std::function<Rooftop()> m_rooftop;
};

QStringList rolloutHeadings();
/// The ten steps; the key of a row is the step.
QList<SmallTable::Line> rolloutLines(const Rollout &rollout);
/// "Day 12 · basic by day 45, 33 days left"; "No data yet: the clock begins with the first file".
QString rolloutWords(const Rollout &rollout);

/// Where a step is done: a panel, and a page of it where it has pages.
struct RolloutPlace
{
    QString panel, page;
};
RolloutPlace rolloutPlace(RolloutStep step);

} // namespace tradewind
