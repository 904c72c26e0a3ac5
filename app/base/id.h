// SPDX-License-Identifier: Apache-2.0
// Row ids made by the program, so that desks can work apart and never collide.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace tradewind {

class Clock;

/// 64 bits, growing with time: milliseconds since 2020-01-01 UTC (41 bits), sequence (12 bits), desk (10 bits). 0 is "no id".
using Id = qint64;

/// Ids reserved in one go: `at(0)` … `at(count - 1)`, in growing order.
struct IdRange
{
    Id first = 0;
    qint64 count = 0;

    Id at(qint64 i) const;
};

/// Makes ids. Thread-safe; never gives the same id twice, even when the clock stands still or steps back.
class IdMaker
{
public:
    static constexpr int deskBits = 10;
    static constexpr int sequenceBits = 12;

    /// `desk` tells programs that write at the same moment apart; only its low 10 bits count. The store hands it out (store/desknumber.h).
    IdMaker(const Clock &clock, int desk);

    Id next() { return reserve(1).first; }
    /// `count` ids for a bulk load; a million borrow a quarter of a second of the future.
    IdRange reserve(qint64 count);

    /// When `id` was made, in ms since 1970-01-01 UTC (a bulk range may lie slightly ahead).
    static qint64 madeAtMs(Id id);

private:
    const Clock &m_clock;
    const qint64 m_desk;
    std::atomic<qint64> m_nextTick{0};
};

} // namespace tradewind
