// SPDX-License-Identifier: Apache-2.0
// How fast segments may leave, whatever has piled up: after a night's sleep the program goes on at its pace, without a burst.
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace tradewind {

/// A bucket that holds at most one second's worth (at least one segment). A message of several segments may overdraw it once, and the next
/// waits until that is paid back.
class Pace
{
public:
    explicit Pace(double perSecond)
        : m_perSecond(std::max(perSecond, 0.001))
        , m_capacity(std::max(perSecond, 1.0))
        , m_held(m_capacity)
    {}

    /// Time passes to `nowMs`; a clock that stepped back adds nothing, one that leapt ahead fills the bucket once.
    void passTo(qint64 nowMs)
    {
        if (m_at != 0 && nowMs > m_at)
            m_held = std::min(m_capacity, m_held + static_cast<double>(nowMs - m_at) / 1000.0 * m_perSecond);
        m_at = nowMs;
    }
    bool mayTake() const { return m_held >= 1.0; }
    int whole() const { return std::max(0, static_cast<int>(m_held)); }
    void take(int segments) { m_held -= segments; }
    /// Milliseconds until the next one may go; 0 now.
    qint64 waitMs() const { return mayTake() ? 0 : static_cast<qint64>((1.0 - m_held) / m_perSecond * 1000.0) + 1; }

private:
    double m_perSecond, m_capacity, m_held;
    qint64 m_at = 0;
};

/// Start of the day carriers count in: midnight on the US Pacific coast (Twilio, T-Mobile's daily cap), epoch ms UTC.
qint64 carrierDayStart(qint64 nowMs);

} // namespace tradewind
