// SPDX-License-Identifier: Apache-2.0
// The level-payment formulas every desk and spreadsheet shares; unrounded.
#pragma once

namespace tradewind {

enum class PaymentTiming { Arrears, Advance };

/// The level payment that repays `present` and leaves `future` after `count` periods at `rate` a period (spreadsheet PMT with the sign
/// turned: positive is what the borrower pays). A rate of 0 divides evenly.
[[nodiscard]] double levelPayment(double rate, int count, double present, double future = 0.0,
                                  PaymentTiming timing = PaymentTiming::Arrears);

/// What `count` payments of `payment` and a last amount `future` are worth today at `rate` a period.
[[nodiscard]] double presentValue(double rate, int count, double payment, double future = 0.0,
                                  PaymentTiming timing = PaymentTiming::Arrears);

} // namespace tradewind
