// SPDX-License-Identifier: Apache-2.0
#include "jobs/outreach/pace.h"

#include <QDateTime>
#include <QTimeZone>

namespace tradewind {

qint64 carrierDayStart(qint64 nowMs)
{
    static const QTimeZone pacific("America/Los_Angeles");
    const QDate day = QDateTime::fromMSecsSinceEpoch(nowMs, pacific).date();
    return day.startOfDay(pacific).toMSecsSinceEpoch();
}

} // namespace tradewind
