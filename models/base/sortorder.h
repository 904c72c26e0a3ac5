// SPDX-License-Identifier: Apache-2.0
// Orders a million rows by one column within a frame or two.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tradewind {

enum class SortDirection { Ascending, Descending };

/// Stands for "no value" in a key column; such rows come last in both directions.
inline constexpr std::int64_t noSortKey = INT64_MIN;

/// Rearranges `rows` (indices into `keys`) by key. Stable: rows of equal key keep the order they had, so sorting by a second
/// column first and by the main one after gives a two-level sort. Radix sort: time grows with the rows, not with their order.
void sortByKey(std::vector<std::uint32_t> &rows, std::span<const std::int64_t> keys, SortDirection direction);

} // namespace tradewind
