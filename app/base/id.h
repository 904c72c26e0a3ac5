// SPDX-License-Identifier: Apache-2.0
// Row ids made by the program, so that desks can work apart and never collide.
#pragma once

#include <QtGlobal>

#include <atomic>

namespace tradewind {

class Clock;

/// 64 bits, growing with time: milliseconds since 2020-01-01 UTC (41 bits), desk (10 bits), sequence (12 bits). 0 is "no id".
///
/// The sequence is last, so that ids made for many rows of one table count up by one: SQLite appends such rows without looking for their
/// place. Earlier builds had desk and sequence the other way round; both kinds stay unique, since no two are of one millisecond.
using Id = qint64;

/// Ids reserved in one go: `at(0)` … `at(count - 1)`, in growing order.
struct IdRange
{
    qint64 firstTick = 0, desk = 0;
    qint64 count = 0;

    Id at(qint64 i) const;
};

/// Makes ids. Thread-safe; never gives the same id twice, even when the clock stands still or steps back.
class IdMaker
{
public:
    static constexpr int deskBits = 10;
    static constexpr int sequenceBits = 12;
    /// So many ids of one millisecond and desk count up by one.
    static constexpr qint64 runLength = qint64(1) << sequenceBits;

    /// `desk` tells programs that write at the same moment apart; only its low 10 bits count. The store hands it out (store/desknumber.h).
    IdMaker(const Clock &clock, int desk);

    Id next() { return reserve(1).at(0); }
    /// `count` ids for a bulk load; a million borrow a quarter of a second of the future.
    IdRange reserve(qint64 count) { return take(count, 1); }
    /// `runLength` ids that count up by one.
    IdRange reserveRun() { return take(runLength, runLength); }

    /// Where an id lies on the line of ticks, 1/4096 ms each, and which desk made it.
    static qint64 tickOf(Id id) { return id >> (deskBits + sequenceBits) << sequenceBits | (id & (runLength - 1)); }
    static qint64 deskOf(Id id) { return id >> sequenceBits & ((1 << deskBits) - 1); }
    static Id idAt(qint64 tick, qint64 desk)
    {
        return tick >> sequenceBits << (deskBits + sequenceBits) | desk << sequenceBits | (tick & (runLength - 1));
    }
    /// When `id` was made, in ms since 1970-01-01 UTC (a bulk range may lie slightly ahead).
    static qint64 madeAtMs(Id id);

private:
    IdRange take(qint64 count, qint64 step);

    const Clock &m_clock;
    const qint64 m_desk;
    std::atomic<qint64> m_nextTick{0};
};

} // namespace tradewind
