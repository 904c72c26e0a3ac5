// SPDX-License-Identifier: Apache-2.0
// Amounts as people and files write them, and back.
#pragma once

#include "domain/money.h"

#include <QString>

#include <optional>

namespace tradewind {

/// Dollars with two decimals for machines: "35063.28", "-12.00".
[[nodiscard]] QString dollars(Money amount);

/// Reads "35,063.28", "$35063.28", "-12", "(12.00)". More than two decimals are rounded half away from zero.
/// Nothing when it is not an amount.
[[nodiscard]] std::optional<Money> dollarsFrom(QStringView text);

/// Reads a rate in percent ("6.64", "6.64%") as millionths of a percent. Nothing when it is not a rate from 0 to 1,000 %.
[[nodiscard]] std::optional<std::int64_t> microPercentFrom(QStringView text);

} // namespace tradewind
