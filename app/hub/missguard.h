// SPDX-License-Identifier: Apache-2.0
// Slows down whoever tries links that do not exist (T9).
#pragma once

#include <QByteArray>

#include <cstdint>
#include <unordered_map>

namespace tradewind {

/// Counts misses per address. After `most` within a minute the address is told to wait; a true link still opens, since many phones share
/// one address of their carrier. Memory is bounded: the oldest half is forgotten above `addresses`.
class MissGuard
{
public:
    explicit MissGuard(int most = 20, std::size_t addresses = 20'000)
        : m_most(most)
        , m_addresses(addresses)
    {}

    /// Notes one more; answers whether the address has to wait.
    bool miss(const QByteArray &address, qint64 nowMs);

private:
    struct Count
    {
        qint64 since = 0;
        int misses = 0;
    };
    int m_most;
    std::size_t m_addresses;
    std::unordered_map<std::size_t, Count> m_counts; ///< by hash: no address is kept
};

} // namespace tradewind
