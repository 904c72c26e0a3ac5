// SPDX-License-Identifier: Apache-2.0
#include "base/id.h"

#include "base/clock.h"

#include <algorithm>

namespace tradewind {

namespace {

constexpr qint64 epoch2020Ms = 1'577'836'800'000;

} // namespace

Id IdRange::at(qint64 i) const
{
    return IdMaker::idAt(firstTick + i, desk);
}

IdMaker::IdMaker(const Clock &clock, int desk)
    : m_clock(clock)
    , m_desk(desk & ((1 << deskBits) - 1))
{}

IdRange IdMaker::take(qint64 count, qint64 step)
{
    // The counter follows the clock and runs ahead of it when more than 4096 ids a ms are asked for.
    const qint64 now = std::max<qint64>(m_clock.nowMs() - epoch2020Ms, 1) << sequenceBits;
    qint64 expected = m_nextTick.load();
    qint64 first = 0;
    do {
        first = (std::max(expected, now) + step - 1) / step * step;
    } while (!m_nextTick.compare_exchange_weak(expected, first + count));
    return IdRange{first, m_desk, count};
}

qint64 IdMaker::madeAtMs(Id id)
{
    return (id >> (deskBits + sequenceBits)) + epoch2020Ms;
}

} // namespace tradewind
