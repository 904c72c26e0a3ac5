// SPDX-License-Identifier: Apache-2.0
// The arithmetic that the one-vehicle ledger and the whole-book kernel must share to agree to the cent.
#pragma once

#include "domain/calendar.h"

#include <cmath>
#include <cstdint>
#include <cstring>

#if defined(__GNUC__)
#define TRADEWIND_INLINE inline __attribute__((always_inline))
#else
#define TRADEWIND_INLINE inline
#endif

namespace tradewind::bookmath {

/// Balance (cents) × rate (1/1000 %) × weight (1/133,590 year) over this is interest in cents, by one correctly rounded division.
constexpr double interestDivisor = 100'000.0 * static_cast<double>(yearWeightUnit);

/// Cents that fit into 32 bits and are none of the numbers that stand for "not known".
TRADEWIND_INLINE double within32(double cents)
{
    constexpr double most = 2'147'483'000.0;
    const double capped = cents < most ? cents : most;
    return capped > -most ? capped : -most;
}

/// Rounds half up.
TRADEWIND_INLINE double wholeCents(double cents)
{
    return std::floor(cents + 0.5);
}

/// 2^x for |x| < 500, by its series; plain arithmetic, so a compiler can run it on many lanes at once.
TRADEWIND_INLINE double powerOfTwo(double x)
{
    const double whole = std::floor(x + 0.5);
    const double t = (x - whole) * 0.693147180559945309417;
    double sum = 1.0 / 39'916'800.0;
    sum = sum * t + 1.0 / 3'628'800.0;
    sum = sum * t + 1.0 / 362'880.0;
    sum = sum * t + 1.0 / 40'320.0;
    sum = sum * t + 1.0 / 5'040.0;
    sum = sum * t + 1.0 / 720.0;
    sum = sum * t + 1.0 / 120.0;
    sum = sum * t + 1.0 / 24.0;
    sum = sum * t + 1.0 / 6.0;
    sum = sum * t + 0.5;
    sum = sum * t + 1.0;
    sum = sum * t + 1.0;
    // 2^whole through the exponent bits: 2^52 + 1023 + n holds n + 1023 in its low bits.
    const double shifted = whole + (4503599627370496.0 + 1023.0);
    std::uint64_t bits;
    std::memcpy(&bits, &shifted, sizeof bits);
    bits <<= 52;
    double scale;
    std::memcpy(&scale, &bits, sizeof scale);
    return sum * scale;
}

} // namespace tradewind::bookmath
