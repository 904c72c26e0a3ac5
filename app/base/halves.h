// SPDX-License-Identifier: Apache-2.0
// Shares work with a second thread, for answers that somebody waits for: one pass over many things, or two things at once.
#pragma once

#include <cstddef>
#include <future>

namespace tradewind {

/// Calls `part(half, begin, end)` for two halves of `count` things, half 0 on a thread of its own and half 1 on the caller's, and waits for
/// both. Few things are one part, half 1. Parts begin at multiples of 64, so that bits of one half share no word with the other's.
template<typename Part>
void inHalves(std::size_t count, const Part &part)
{
    constexpr std::size_t few = 50'000, word = 64;
    if (count < few)
        return part(std::size_t(1), std::size_t(0), count);
    const std::size_t middle = count / 2 / word * word;
    auto other = std::async(std::launch::async, [&] { part(std::size_t(0), std::size_t(0), middle); });
    part(std::size_t(1), middle, count);
    other.get(); // and throws what that half threw
}

/// Calls `one` on a thread of its own and `other` on the caller's, and waits for both.
template<typename One, typename Other>
void inPair(const One &one, const Other &other)
{
    auto meanwhile = std::async(std::launch::async, one);
    other();
    meanwhile.get(); // and throws what it threw
}

} // namespace tradewind
