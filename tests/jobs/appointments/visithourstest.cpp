// SPDX-License-Identifier: Apache-2.0
// Free hours of visits: the rooftop's own times, days the clocks change, and seats taken by whomever.
#include "jobs/appointments/visithours.h"
#include "base/clock.h"
#include "jobs/appointments/appointmentbook.h"
#include "store/bookingtable.h"
#include "store/store.h"
#include "tests/support/need.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone chicago("America/Chicago");

qint64 at(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), chicago).toMSecsSinceEpoch();
}

} // namespace

class VisitHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourThatTheClocksJumpOverIsNone();
    void sundaysAreClosedAndSaturdaysAsTheRooftopSays();
    void aVisitIsFreeWhileASeatIs();
    void aVisitBookedOnThePageAndInTheCalendarTakesOneSeat_data() { m_places.addRows(); }
    void aVisitBookedOnThePageAndInTheCalendarTakesOneSeat();

private:
    StorePlaces m_places;
};

// 2026-03-08, 02:00: clocks in Chicago go forward to 03:00 (15 U.S.C. 260a: the second Sunday of March); a Sunday, so the zone is one that
// changes on another day: Cairo, Friday, 2026-04-24, 00:00 to 01:00.
void VisitHoursTest::anHourThatTheClocksJumpOverIsNone()
{
    const QTimeZone cairo("Africa/Cairo");
    const VisitHours hours{0, 3, 60, 1, true, cairo};

    const QList<qint64> starts = visitStarts(hours, QDate(2026, 4, 24));

    QList<QTime> times;
    for (const qint64 start : starts)
        times << QDateTime::fromMSecsSinceEpoch(start, cairo).time();
    QCOMPARE(times, QList<QTime>({QTime(1, 0), QTime(2, 0)}));
}

void VisitHoursTest::sundaysAreClosedAndSaturdaysAsTheRooftopSays()
{
    VisitHours hours{8, 10, 60, 1, true, chicago};
    const QDate saturday(2026, 11, 28), sunday(2026, 11, 29);

    QCOMPARE(visitStarts(hours, saturday), QList<qint64>({at(saturday, 8), at(saturday, 9)}));
    QCOMPARE(visitStarts(hours, sunday), QList<qint64>());
    hours.hasSaturday = false;
    QCOMPARE(visitStarts(hours, saturday), QList<qint64>());
}

void VisitHoursTest::aVisitIsFreeWhileASeatIs()
{
    const QDate monday(2026, 11, 23);
    const VisitHours hours{8, 12, 60, 2, true, chicago};
    const TakenSeats taken{{at(monday, 9), {1, 2}}, {at(monday, 10), {1}}};

    const auto free = freeVisits(hours, taken, {monday, 2, at(monday, 8, 30), 3, 0});
    const auto apart = freeVisits(hours, {}, {monday, 1, at(monday, 8), 9, 180});

    QCOMPARE(free, QList<FreeVisit>({{at(monday, 10), 2}, {at(monday, 11), 1}, {at(monday.addDays(1), 8), 1}}));
    QCOMPARE(apart, QList<FreeVisit>({{at(monday, 8), 1}, {at(monday, 11), 1}}));
}

void VisitHoursTest::aVisitBookedOnThePageAndInTheCalendarTakesOneSeat()
{
    const QDate day(2026, 11, 24);
    FixedClock clock{at(day.addDays(-1), 12)};
    IdMaker ids{clock, 1};
    auto store = Store::open(*StoreLocation::parse(m_places.fresh()), clock);
    NEED(store);
    auto session = (*store)->session();
    NEED(session);
    const VisitBooking booking{ids.next(), 1, Id(10), u"hash"_s, at(day, 9), 60, 1, u"appraisal"_s, {}, clock.nowMs()};
    NEED(BookingTable(**session).add(booking));
    NEED(adoptBookings(**session, ids, 1, clock.nowMs()));
    AppointmentRow byPhone;
    byPhone.id = ids.next();
    byPhone.rooftopId = 1;
    byPhone.customerId = 11;
    byPhone.kind = u"service"_s;
    byPhone.startsAt = at(day, 9);
    byPhone.minutes = 60;
    byPhone.state = u"set"_s;
    byPhone.program = u"service"_s;
    byPhone.madeAt = byPhone.changedAt = clock.nowMs();
    NEED(bookAppointment(**session, ids, byPhone, 2, clock.nowMs()));

    const auto taken = takenSeats(**session, 1, at(day, 0), at(day.addDays(1), 0));

    NEED(taken);
    QCOMPARE(*taken, (TakenSeats{{at(day, 9), {1, 2}}}));
}

QTEST_GUILESS_MAIN(VisitHoursTest)
#include "visithourstest.moc"
