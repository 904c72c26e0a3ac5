// SPDX-License-Identifier: Apache-2.0
#include "measures/sample.h"

#include "measures/distribution.h"

#include <algorithm>
#include <cmath>

namespace tradewind {

Interval wilson(const Share &share, double confidence)
{
    if (share.of <= 0)
        return {0, 1};
    const double n = static_cast<double>(share.of), p = static_cast<double>(share.hits) / n;
    const double z = normalQuantile(0.5 + confidence / 2), zz = z * z;
    const double middle = (p + zz / (2 * n)) / (1 + zz / n);
    const double half = z / (1 + zz / n) * std::sqrt(p * (1 - p) / n + zz / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

void Moments::add(double value)
{
    ++m_count;
    const double step = value - m_mean;
    m_mean += step / static_cast<double>(m_count);
    m_squares += step * (value - m_mean);
}

std::optional<Interval> meanInterval(const Moments &sample, double confidence)
{
    if (sample.count() < 2)
        return std::nullopt;
    const double n = static_cast<double>(sample.count());
    const double half = studentQuantile(0.5 + confidence / 2, n - 1) * std::sqrt(sample.variance() / n);
    return Interval{sample.mean() - half, sample.mean() + half};
}

std::optional<Difference> compareShares(const Share &a, const Share &b, double confidence)
{
    if (a.of <= 0 || b.of <= 0)
        return std::nullopt;
    const double na = static_cast<double>(a.of), nb = static_cast<double>(b.of), pa = *a.rate(), pb = *b.rate();
    const double pooled = static_cast<double>(a.hits + b.hits) / (na + nb);
    const double pooledError = std::sqrt(pooled * (1 - pooled) * (1 / na + 1 / nb));
    const double error = std::sqrt(pa * (1 - pa) / na + pb * (1 - pb) / nb);
    Difference found;
    found.difference = pb - pa;
    found.statistic = pooledError > 0 ? found.difference / pooledError : 0;
    found.p = pooledError > 0 ? 2 * normalCdf(-std::abs(found.statistic)) : 1;
    const double half = normalQuantile(0.5 + confidence / 2) * error;
    found.interval = {found.difference - half, found.difference + half};
    return found;
}

std::optional<Difference> compareMeans(const Moments &a, const Moments &b, double confidence)
{
    if (a.count() < 2 || b.count() < 2)
        return std::nullopt;
    const double na = static_cast<double>(a.count()), nb = static_cast<double>(b.count());
    const double va = a.variance() / na, vb = b.variance() / nb, error = std::sqrt(va + vb);
    Difference found;
    found.difference = b.mean() - a.mean();
    if (error == 0) {
        found.p = found.difference == 0 ? 1 : 0;
        found.interval = {found.difference, found.difference};
        return found;
    }
    found.degrees = (va + vb) * (va + vb) / (va * va / (na - 1) + vb * vb / (nb - 1));
    found.statistic = found.difference / error;
    found.p = 2 * studentCdf(-std::abs(found.statistic), found.degrees);
    const double half = studentQuantile(0.5 + confidence / 2, found.degrees) * error;
    found.interval = {found.difference - half, found.difference + half};
    return found;
}

} // namespace tradewind
