// SPDX-License-Identifier: Apache-2.0
// Keeps calls below what a vendor allows in a span of time, and inside its hours. Pure: time is handed in.
#pragma once

#include "connectors/network/networkpreset.h"

#include <QtGlobal>

#include <deque>

namespace tradewind {

/// Remembers the calls of the longest span; several spans hold together ("1,500 in 15 minutes, 500,000 in 30 days").
class CallPace
{
public:
    explicit CallPace(std::vector<CallLimit> limits)
        : m_limits(std::move(limits))
    {}

    /// How long to wait before the next call, in ms; 0: now.
    [[nodiscard]] qint64 waitMs(qint64 nowMs) const;
    void note(qint64 nowMs);

private:
    std::vector<CallLimit> m_limits;
    std::deque<qint64> m_calls; ///< instants, oldest first
};

/// When a window is open next: `nowMs` itself inside of it. Windows may run over midnight.
[[nodiscard]] qint64 openFrom(const CallWindow &window, qint64 nowMs);

} // namespace tradewind
