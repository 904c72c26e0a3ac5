// SPDX-License-Identifier: Apache-2.0
// When visits may begin and which of these hours are free: the one computation behind the customer's page, the calendar, the appraisals and
// the queue.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/settings.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QTimeZone>

namespace tradewind {

class Session;

/// The rooftop's settings booking.*.
struct VisitHours
{
    int opens = 8, closes = 17; ///< o'clock; a visit begins before `closes`
    int minutes = 60, capacity = 2;
    bool hasSaturday = true;
    QTimeZone zone = QTimeZone::utc();
    bool operator==(const VisitHours &) const = default;
};
[[nodiscard]] VisitHours visitHours(const Settings &settings, Id rooftopId, const QTimeZone &zone);

/// The instants at which visits of a day begin, in order; none on Sundays. An hour that a change of summer time leaves out is none.
[[nodiscard]] QList<qint64> visitStarts(const VisitHours &hours, QDate day);

/// Seats taken, by start; counting from 1.
using TakenSeats = QHash<qint64, QList<int>>;
/// Of appointments and of visits booked on the customers' page, whether they are in the calendar yet or not. Errors: as Session.
Result<TakenSeats> takenSeats(Session &session, Id rooftopId, qint64 fromMs, qint64 untilMs);

/// Which free visits are wanted.
struct FreeVisitWish
{
    QDate firstDay;
    int days = 14;
    qint64 notBefore = 0; ///< epoch ms
    int most = 10;
    int everyMinutes = 0; ///< only starts so far apart from the first of the day; 0: every one
};

struct FreeVisit
{
    qint64 startsAt = 0;
    int seat = 1; ///< the first free one
    bool operator==(const FreeVisit &) const = default;
};

[[nodiscard]] QList<FreeVisit> freeVisits(const VisitHours &hours, const TakenSeats &taken, const FreeVisitWish &wish);

} // namespace tradewind
