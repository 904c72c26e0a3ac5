// SPDX-License-Identifier: Apache-2.0
// The two distributions that intervals and tests are made of.
#pragma once

namespace tradewind {

/// Probability that a standard normal value is at most `z`. To about 1e-15 (erfc).
[[nodiscard]] double normalCdf(double z);
/// The z below which a standard normal value lies with probability `p`, 0 < p < 1. Wichura's AS 241 (Applied Statistics 37, 1988),
/// to about 1e-15.
[[nodiscard]] double normalQuantile(double p);
/// Probability that Student's t with `degrees` (> 0, need not be whole) is at most `t`. By the incomplete beta function's continued
/// fraction (DLMF 8.17.22), to about 1e-12.
[[nodiscard]] double studentCdf(double t, double degrees);
/// The t below which Student's t lies with probability `p`.
[[nodiscard]] double studentQuantile(double p, double degrees);

} // namespace tradewind
