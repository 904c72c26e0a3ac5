// SPDX-License-Identifier: Apache-2.0
// Chance that can be asked again: the same seed, stream and index always give the same draws, on every machine.
#pragma once

#include <cmath>
#include <cstdint>

namespace tradewind {

/// A small counter-based generator (SplitMix64). The distributions of <random> differ between libraries; these do not.
class Chance
{
public:
    Chance(std::uint64_t seed, std::uint64_t stream, std::uint64_t index)
        : m_state(mix(mix(seed + 0x9E3779B97F4A7C15u * (stream + 1)) ^ (index * 0xD1B54A32D192ED03u + stream)))
    {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        return mix(m_state);
    }
    /// Evenly from [0, 1).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// Evenly from 0 … count − 1.
    std::uint32_t below(std::uint32_t count) { return static_cast<std::uint32_t>((next() >> 32) * count >> 32); }
    /// Evenly from low … high, both included.
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::uint32_t>(high - low + 1))); }
    bool happens(double share) { return unit() < share; }
    /// About normal (sum of four), within ± 3.46 deviations.
    double normal(double mean, double deviation)
    {
        return mean + deviation * 1.7320508075688772 * (unit() + unit() + unit() + unit() - 2.0);
    }

private:
    static std::uint64_t mix(std::uint64_t x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
        return x ^ (x >> 31);
    }

    std::uint64_t m_state;
};

} // namespace tradewind
