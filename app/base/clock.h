// SPDX-License-Identifier: Apache-2.0
// What time it is, handed in, so that the whole program can be run through ninety days in seconds.
#pragma once

#include <QDate>
#include <QTimeZone>

#include <atomic>

namespace tradewind {

/// The one source of "now". Only jobs and the front ends ask it; everything below is given a day or an instant.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Milliseconds since 1970-01-01 UTC. Any thread.
    virtual qint64 nowMs() const = 0;
    /// The calendar day it is in `zone`; an invalid zone means UTC.
    QDate today(const QTimeZone &zone) const;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override;
};

/// A clock that stands still until it is moved: for tests and for replaying days.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 nowMs)
        : m_nowMs(nowMs)
    {}

    qint64 nowMs() const override { return m_nowMs.load(); }
    void setNowMs(qint64 nowMs) { m_nowMs.store(nowMs); }
    void advanceMs(qint64 ms) { m_nowMs.fetch_add(ms); }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace tradewind
