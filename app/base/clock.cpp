// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <QDateTime>

namespace tradewind {

QDate Clock::today(const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs(), zone.isValid() ? zone : QTimeZone::utc()).date();
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace tradewind
