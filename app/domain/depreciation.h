// SPDX-License-Identifier: Apache-2.0
// How fast vehicles lose value, learned from the store's own valuations.
#pragma once

#include "domain/money.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace tradewind {

/// One valuation as a point of the curve.
struct CurvePoint
{
    std::string make, model, segment;
    double ageYears = 0; ///< of the vehicle, on the day of the value
    Money amount;
    bool operator==(const CurvePoint &) const = default;
};

struct CurveSettings
{
    int leastPoints = 12;                 ///< fewer say nothing
    double leastAgeSpan = 0.5;            ///< years between the youngest and the oldest point
    int standardAnnualBasisPoints = 1800; ///< where the store has no points of its own
    int floorBasisPoints = 300, ceilingBasisPoints = 4000;
    bool operator==(const CurveSettings &) const = default;
};

/// Yearly loss of value in hundredths of a percent, by make and model, else segment, else store.
class DepreciationCurve
{
public:
    explicit DepreciationCurve(int storeBasisPoints = CurveSettings{}.standardAnnualBasisPoints)
        : m_store(storeBasisPoints)
    {}

    /// 1800 is 18 % a year.
    [[nodiscard]] int annualBasisPoints(const std::string &make, const std::string &model, const std::string &segment) const;
    [[nodiscard]] int storeBasisPoints() const { return m_store; }
    [[nodiscard]] std::size_t models() const { return m_byModel.size(); }

private:
    friend DepreciationCurve fitDepreciation(std::span<const CurvePoint>, const CurveSettings &);
    int m_store;
    std::unordered_map<std::string, int> m_byModel, m_bySegment;
};

/// Least squares of ln(amount) over age, per make and model, per segment and over all. Pure.
[[nodiscard]] DepreciationCurve fitDepreciation(std::span<const CurvePoint> points, const CurveSettings &settings = {});

/// Base-2 logarithm of one day's share of a yearly loss: value × 2^(rate × days). Negative.
[[nodiscard]] double dailyLogRate(int annualBasisPoints);

/// A value carried along the curve by some days (back in time when negative), rounded half up to the cent.
[[nodiscard]] Money rolledValue(Money value, int annualBasisPoints, int days);
/// The same for a rate that dailyLogRate() gave.
[[nodiscard]] Money valueAfter(Money value, double logRate, int days);

} // namespace tradewind
