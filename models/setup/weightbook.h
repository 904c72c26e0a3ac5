// SPDX-License-Identifier: Apache-2.0
// The weights of service recommendations, as Setup shows and changes them.
#pragma once

#include "jobs/service/weightstudy.h"
#include "models/desk/backgroundstore.h"

#include <QStringList>

#include <functional>

namespace tradewind {

/// Answers come later, on the window's thread.
class WeightBook
{
public:
    virtual ~WeightBook() = default;
    virtual void read(std::function<void(Result<WeightStudy>)> answer) = 0;
    /// Takes weights over; `agreement` is what they were seen to agree, in percent.
    virtual void choose(const RecommendationWeights &weights, std::optional<double> agreement,
                        std::function<void(Result<void>)> answer) = 0;
};

/// Of the open store, which outlives it.
class StoreWeightBook final : public WeightBook
{
public:
    StoreWeightBook(const BackgroundStore &store, Rooftop rooftop, QString by)
        : m_store(store)
        , m_rooftop(std::move(rooftop))
        , m_by(std::move(by))
    {}

    void read(std::function<void(Result<WeightStudy>)> answer) override;
    void choose(const RecommendationWeights &weights, std::optional<double> agreement, std::function<void(Result<void>)> answer) override;

private:
    BackgroundStore m_store;
    Rooftop m_rooftop;
    QString m_by;
};

/// What the study says, a sentence each: how today's weights agree, what the suggested ones would do, whether the ranking drifted.
QStringList weightWords(const WeightStudy &study);

} // namespace tradewind
