// SPDX-License-Identifier: Apache-2.0
// What a program or campaign brought and added, in sentences: the same in the window and on the console.
#pragma once

#include "jobs/measures/owedsales.h"

namespace tradewind {

/// "sales 4, gross $14,800, appointments 9".
[[nodiscard]] QString owedWords(const OwedSum &sum);
/// "It added 4.2 sales (−1.0 to 9.4): 5.1 % of 820 bought, 4.6 % of 90 held out. That can still be chance."
[[nodiscard]] QString liftWords(const OwedOutcome &outcome);

} // namespace tradewind
