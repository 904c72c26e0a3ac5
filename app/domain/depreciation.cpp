// SPDX-License-Identifier: Apache-2.0
#include "domain/depreciation.h"

#include "domain/bookmath.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tradewind {

namespace {

/// Running sums of a straight line through (age, ln amount).
struct Line
{
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    double youngest = std::numeric_limits<double>::max(), oldest = 0;

    void add(double age, double logAmount)
    {
        n += 1;
        x += age;
        y += logAmount;
        xx += age * age;
        xy += age * logAmount;
        youngest = std::min(youngest, age);
        oldest = std::max(oldest, age);
    }

    bool says(const CurveSettings &settings) const { return n >= settings.leastPoints && oldest - youngest >= settings.leastAgeSpan; }

    int annualBasisPoints(const CurveSettings &settings) const
    {
        const double slope = (n * xy - x * y) / (n * xx - x * x);
        const auto loss = static_cast<int>(std::lround((1.0 - std::exp(slope)) * 10'000));
        return std::clamp(loss, settings.floorBasisPoints, settings.ceilingBasisPoints);
    }
};

std::string modelKey(const std::string &make, const std::string &model)
{
    return make + '\n' + model;
}

} // namespace

int DepreciationCurve::annualBasisPoints(const std::string &make, const std::string &model, const std::string &segment) const
{
    if (const auto found = m_byModel.find(modelKey(make, model)); found != m_byModel.end())
        return found->second;
    if (const auto found = m_bySegment.find(segment); found != m_bySegment.end())
        return found->second;
    return m_store;
}

DepreciationCurve fitDepreciation(std::span<const CurvePoint> points, const CurveSettings &settings)
{
    std::unordered_map<std::string, Line> models, segments;
    Line all;
    for (const CurvePoint &point : points) {
        if (point.amount.cents <= 0 || !(point.ageYears >= 0))
            continue;
        const double logAmount = std::log(static_cast<double>(point.amount.cents));
        models[modelKey(point.make, point.model)].add(point.ageYears, logAmount);
        if (!point.segment.empty())
            segments[point.segment].add(point.ageYears, logAmount);
        all.add(point.ageYears, logAmount);
    }
    DepreciationCurve curve(all.says(settings) ? all.annualBasisPoints(settings) : settings.standardAnnualBasisPoints);
    for (const auto &[key, line] : models) {
        if (line.says(settings))
            curve.m_byModel[key] = line.annualBasisPoints(settings);
    }
    for (const auto &[key, line] : segments) {
        if (line.says(settings))
            curve.m_bySegment[key] = line.annualBasisPoints(settings);
    }
    return curve;
}

double dailyLogRate(int annualBasisPoints)
{
    return std::log2(1.0 - std::clamp(annualBasisPoints, 0, 9'000) / 10'000.0) / 365.25;
}

Money rolledValue(Money value, int annualBasisPoints, int days)
{
    return valueAfter(value, dailyLogRate(annualBasisPoints), days);
}

Money valueAfter(Money value, double logRate, int days)
{
    const double factor = bookmath::powerOfTwo(logRate * days);
    return Money{static_cast<std::int64_t>(bookmath::wholeCents(static_cast<double>(value.cents) * factor))};
}

} // namespace tradewind
