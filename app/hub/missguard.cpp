// SPDX-License-Identifier: Apache-2.0
#include "hub/missguard.h"

#include <QHashFunctions>

#include <algorithm>
#include <vector>

namespace tradewind {

bool MissGuard::miss(const QByteArray &address, qint64 nowMs)
{
    constexpr qint64 minute = 60'000;
    if (m_counts.size() >= m_addresses) {
        std::vector<qint64> begun;
        for (const auto &each : m_counts)
            begun.push_back(each.second.since);
        const auto middle = begun.begin() + static_cast<std::ptrdiff_t>(begun.size() / 2);
        std::nth_element(begun.begin(), middle, begun.end());
        std::erase_if(m_counts, [limit = *middle](const auto &each) { return each.second.since <= limit; });
    }
    Count &count = m_counts[qHash(address)];
    if (nowMs - count.since >= minute || nowMs < count.since)
        count = {nowMs, 0};
    return ++count.misses > m_most;
}

} // namespace tradewind
