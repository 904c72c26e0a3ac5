// SPDX-License-Identifier: Apache-2.0
// A row of the equity book and the columns it lies in.
#pragma once

#include "domain/equitybook.h"

namespace tradewind {

/// The row at a place, put together from its columns.
[[nodiscard]] BookRow rowOf(const BookColumns &columns, std::size_t index);
/// Puts a row in its place; the columns must be their own and long enough.
void putRow(BookColumns &columns, std::size_t index, const BookRow &row);

} // namespace tradewind
