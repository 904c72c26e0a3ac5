// SPDX-License-Identifier: Apache-2.0
// The commands that calculate without a store; each lives in its own file.
#pragma once

#include "console/command.h"
#include "domain/money.h"

namespace tradewind {

[[nodiscard]] Command payoffCommand();
[[nodiscard]] Command leaseCommand();
[[nodiscard]] Command aprCommand();

/// Dollars as a JSON number.
[[nodiscard]] double amountJson(Money amount);

} // namespace tradewind
