// SPDX-License-Identifier: Apache-2.0
#include "models/base/sortorder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tradewind {

namespace {

constexpr int digitBits = 11;
constexpr std::size_t buckets = std::size_t(1) << digitBits;

struct KeyedRow
{
    std::uint64_t key;
    std::uint32_t row;
};

/// Keys as unsigned numbers in the wanted order, absent ones above all others, shifted so that the smallest is 0.
std::vector<KeyedRow> keyedRows(const std::vector<std::uint32_t> &rows, std::span<const std::int64_t> keys, SortDirection direction)
{
    std::vector<KeyedRow> keyed;
    keyed.reserve(rows.size());
    std::int64_t low = INT64_MAX;
    std::int64_t high = INT64_MIN;
    for (const std::uint32_t row : rows) {
        if (keys[row] == noSortKey)
            continue;
        low = std::min(low, keys[row]);
        high = std::max(high, keys[row]);
    }
    const std::uint64_t absent = low > high ? 0 : std::uint64_t(high) - std::uint64_t(low) + 1;
    for (const std::uint32_t row : rows) {
        const std::int64_t key = keys[row];
        const std::uint64_t rank =
            direction == SortDirection::Ascending ? std::uint64_t(key) - std::uint64_t(low) : std::uint64_t(high) - std::uint64_t(key);
        keyed.push_back({key == noSortKey ? absent : rank, row});
    }
    return keyed;
}

} // namespace

void sortByKey(std::vector<std::uint32_t> &rows, std::span<const std::int64_t> keys, SortDirection direction)
{
    std::vector<KeyedRow> from = keyedRows(rows, keys, direction);
    std::vector<KeyedRow> to(from.size());
    std::uint64_t highest = 0;
    for (const KeyedRow &entry : from)
        highest = std::max(highest, entry.key);

    for (int shift = 0; shift < 64 && (highest >> shift) != 0; shift += digitBits) {
        std::array<std::uint32_t, buckets> starts{};
        for (const KeyedRow &entry : from)
            ++starts[(entry.key >> shift) & (buckets - 1)];
        std::uint32_t start = 0;
        for (std::uint32_t &bucket : starts)
            start += std::exchange(bucket, start);
        for (const KeyedRow &entry : from)
            to[starts[(entry.key >> shift) & (buckets - 1)]++] = entry;
        from.swap(to);
    }
    std::transform(from.begin(), from.end(), rows.begin(), [](const KeyedRow &entry) { return entry.row; });
}

} // namespace tradewind
