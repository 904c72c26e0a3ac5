// SPDX-License-Identifier: Apache-2.0
// Local time without asking the system each time: the DST switches of every zone we need, worked out once.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tradewind {

/// A moment on somebody's wall clock.
struct WallTime
{
    std::int32_t day = 0; ///< days since 1970-01-01
    int minute = 0;       ///< 0 … 1439
    int weekday = 1;      ///< 1 Monday … 7 Sunday
};

/// One IANA zone. Instants are epoch ms UTC. DST switches are known to the end of 2037, where the system's tables end too.
class ZoneClock
{
public:
    /// Nothing when the system knows no such zone.
    static std::optional<ZoneClock> make(const QByteArray &ianaId);

    const QByteArray &id() const { return m_id; }
    WallTime wallTime(qint64 ms) const;
    /// The instant at which the wall shows this day and minute. A time the clocks jump over is the instant of the jump; of one that
    /// happens twice it is the later one, so that nothing begins early.
    qint64 instant(std::int32_t day, int minute) const;
    /// Whether both show the same time from 2020 on, whatever their names.
    bool showsTheSameAs(const ZoneClock &other) const;
    /// Switches between two instants, for tests that look closely around them.
    std::vector<qint64> switches(qint64 fromMs, qint64 toMs) const;

private:
    qint64 offset(qint64 ms) const;

    QByteArray m_id;
    std::vector<std::pair<qint64, qint64>> m_offsets; ///< valid from (ms), offset (ms); from 2020 on
};

/// The text of a day and time as people write it: "Mon Nov 23, 8:00 AM".
QString readable(const WallTime &time);

} // namespace tradewind
