// SPDX-License-Identifier: Apache-2.0
#include "models/base/sortorder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tradewind {

namespace {

constexpr int digitBits = 11;
constexpr std::size_t buckets = std::size_t(1) << digitBits;

/// A row beside its rank; most columns need 32 bits for it, which is half the memory to move.
template<typename Rank>
struct RankedRow
{
    Rank rank;
    std::uint32_t row;
};

struct Range
{
    std::int64_t low = INT64_MAX, high = INT64_MIN;
    /// The rank of absent keys, above all others.
    std::uint64_t absent() const { return low > high ? 0 : std::uint64_t(high) - std::uint64_t(low) + 1; }
};

Range rangeOf(const std::vector<std::uint32_t> &rows, std::span<const std::int64_t> keys)
{
    Range range;
    for (const std::uint32_t row : rows) {
        if (keys[row] == noSortKey)
            continue;
        range.low = std::min(range.low, keys[row]);
        range.high = std::max(range.high, keys[row]);
    }
    return range;
}

/// Keys as unsigned numbers in the wanted order, shifted so that the smallest is 0.
template<typename Rank>
void sortRanked(std::vector<std::uint32_t> &rows, std::span<const std::int64_t> keys, SortDirection direction, Range range)
{
    std::vector<RankedRow<Rank>> from, to(rows.size());
    from.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const std::int64_t key = keys[row];
        const std::uint64_t rank = direction == SortDirection::Ascending ? std::uint64_t(key) - std::uint64_t(range.low)
                                                                         : std::uint64_t(range.high) - std::uint64_t(key);
        from.push_back({static_cast<Rank>(key == noSortKey ? range.absent() : rank), row});
    }
    for (int shift = 0; shift < 64 && (range.absent() >> shift) != 0; shift += digitBits) {
        std::array<std::uint32_t, buckets> starts{};
        for (const auto &entry : from)
            ++starts[(entry.rank >> shift) & (buckets - 1)];
        std::uint32_t start = 0;
        for (std::uint32_t &bucket : starts)
            start += std::exchange(bucket, start);
        for (const auto &entry : from)
            to[starts[(entry.rank >> shift) & (buckets - 1)]++] = entry;
        from.swap(to);
    }
    std::transform(from.begin(), from.end(), rows.begin(), [](const auto &entry) { return entry.row; });
}

} // namespace

void sortByKey(std::vector<std::uint32_t> &rows, std::span<const std::int64_t> keys, SortDirection direction)
{
    const Range range = rangeOf(rows, keys);
    if (range.absent() <= UINT32_MAX)
        sortRanked<std::uint32_t>(rows, keys, direction, range);
    else
        sortRanked<std::uint64_t>(rows, keys, direction, range);
}

} // namespace tradewind
