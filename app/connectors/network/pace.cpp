// SPDX-License-Identifier: Apache-2.0
#include "connectors/network/pace.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace tradewind {

qint64 CallPace::waitMs(qint64 nowMs) const
{
    qint64 wait = 0;
    for (const CallLimit &limit : m_limits) {
        if (limit.calls <= 0 || m_calls.size() < std::size_t(limit.calls))
            continue;
        const qint64 oldest = m_calls[m_calls.size() - std::size_t(limit.calls)];
        wait = std::max(wait, oldest + limit.seconds * 1000LL - nowMs);
    }
    return wait;
}

void CallPace::note(qint64 nowMs)
{
    m_calls.push_back(nowMs);
    std::size_t most = 0;
    for (const CallLimit &limit : m_limits)
        most = std::max(most, std::size_t(std::max(0, limit.calls)));
    while (m_calls.size() > most)
        m_calls.pop_front();
}

qint64 openFrom(const CallWindow &window, qint64 nowMs)
{
    const QTimeZone named(QByteArray::fromStdString(window.zone));
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const int minute = now.time().hour() * 60 + now.time().minute();
    const bool isOpen = window.fromMinute <= window.toMinute ? minute >= window.fromMinute && minute < window.toMinute
                                                             : minute >= window.fromMinute || minute < window.toMinute;
    if (isOpen)
        return nowMs;
    const QDate day = minute < window.fromMinute ? now.date() : now.date().addDays(1);
    return QDateTime(day, QTime(window.fromMinute / 60, window.fromMinute % 60), zone).toMSecsSinceEpoch();
}

} // namespace tradewind
