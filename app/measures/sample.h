// SPDX-License-Identifier: Apache-2.0
// Shares and means with the interval they are known to, and whether two of them differ.
#pragma once

#include <cstdint>
#include <optional>

namespace tradewind {

struct Interval
{
    double least = 0, most = 0;
    bool operator==(const Interval &) const = default;
};

/// So many of so many.
struct Share
{
    std::int64_t hits = 0, of = 0;

    /// Absent when there is nothing to divide by: 0 of 0 is not 0 %.
    std::optional<double> rate() const
    {
        return of > 0 ? std::optional(static_cast<double>(hits) / static_cast<double>(of)) : std::nullopt;
    }
    bool operator==(const Share &) const = default;
};

/// Wilson's score interval (E. B. Wilson 1927): right near 0 and 1 and for small numbers, where the usual one is not. Of 0 of 0: 0 to 1.
[[nodiscard]] Interval wilson(const Share &share, double confidence = 0.95);

/// Sums of a sample, a value at a time (Welford 1962), so that millions of rows keep their digits.
class Moments
{
public:
    void add(double value);
    std::int64_t count() const { return m_count; }
    double mean() const { return m_mean; }
    /// With n − 1; 0 below two values.
    double variance() const { return m_count > 1 ? m_squares / static_cast<double>(m_count - 1) : 0; }
    bool operator==(const Moments &) const = default;

private:
    std::int64_t m_count = 0;
    double m_mean = 0, m_squares = 0;
};

/// Student's interval of a mean; absent below two values.
[[nodiscard]] std::optional<Interval> meanInterval(const Moments &sample, double confidence = 0.95);

/// How two samples differ: b − a.
struct Difference
{
    double difference = 0;
    Interval interval;
    double statistic = 0, degrees = 0; ///< degrees of freedom; 0 for the normal
    double p = 1;                      ///< two-sided
    bool operator==(const Difference &) const = default;
};

/// Two shares: pooled z for p, unpooled standard error for the interval. Absent when one has nothing.
[[nodiscard]] std::optional<Difference> compareShares(const Share &a, const Share &b, double confidence = 0.95);
/// Two means with unequal variances: Welch's t with Satterthwaite's degrees of freedom (B. L. Welch 1947). Absent below two values each.
[[nodiscard]] std::optional<Difference> compareMeans(const Moments &a, const Moments &b, double confidence = 0.95);

} // namespace tradewind
