// SPDX-License-Identifier: Apache-2.0
// Appointments: what becomes of them is told to the sequences, on SQLite and PostgreSQL.
#include "jobs/appointments/appointmentbook.h"
#include "base/clock.h"
#include "store/bookingtable.h"
#include "store/sequencetable.h"
#include "tests/support/need.h"
#include "tests/support/storefixture.h"
#include "tests/support/storeplaces.h"

#include <QTest>

using namespace tradewind;
using namespace Qt::StringLiterals;

class AppointmentBookTest : public QObject, protected StoreFixture
{
    Q_OBJECT

private:
    static constexpr qint64 hour = 3'600'000;
    StorePlaces m_places;
    FixedClock m_clock{1'795'543'200'000}; // 2026-11-24 18:00 UTC
    IdMaker m_ids{m_clock, 3};

    AppointmentRow booked(qint64 startsAt, Id customer = 41)
    {
        AppointmentRow row;
        row.id = m_ids.next();
        row.rooftopId = 7;
        row.customerId = customer;
        row.kind = u"sales"_s;
        row.startsAt = startsAt;
        row.minutes = 60;
        row.state = u"set"_s;
        row.program = u"appraisals"_s;
        row.madeBy = u"Jordan Blake"_s;
        return *AppointmentTable(*m_session).book(row, 2);
    }
    /// As the window says it: heard of ten seconds later. Answers the state before.
    QString said(Id appointment, const QString &state, qint64 now)
    {
        const auto before = setAppointmentState(*m_session, m_ids, appointment, state, now, now + 10'000);
        return before ? *before : before.error().text;
    }
    QString stateOf(Id appointment) { return AppointmentTable(*m_session).find(appointment)->state; }
    QStringList happened(Id customer = 41)
    {
        QStringList kinds;
        const auto rows = SequenceTable(*m_session).happeningsOf(customer, 0);
        for (const HappeningRow &row : *rows)
            kinds << row.kind;
        return kinds;
    }

private Q_SLOTS:
    void init() { openStore(m_places.fresh(), m_clock); }
    void cleanup() { closeStore(); }

    void everyChangeIsToldToTheSequencesOnce_data() { m_places.addRows(); }
    void everyChangeIsToldToTheSequencesOnce()
    {
        const AppointmentRow row = booked(m_clock.nowMs() + hour);

        NEED(setAppointmentState(*m_session, m_ids, row.id, u"confirmed"_s, m_clock.nowMs()));
        NEED(setAppointmentState(*m_session, m_ids, row.id, u"confirmed"_s, m_clock.nowMs()));
        NEED(setAppointmentState(*m_session, m_ids, row.id, u"missed"_s, m_clock.nowMs() + 3 * hour));

        QCOMPARE(happened(), (QStringList{u"appointmentConfirmed"_s, u"appointmentMissed"_s}));
        QVERIFY(!setAppointmentState(*m_session, m_ids, row.id, u"late"_s, 0));
    }

    void whatIsTakenBackWithinTenSecondsWasNeverTold_data() { m_places.addRows(); }
    void whatIsTakenBackWithinTenSecondsWasNeverTold()
    {
        const AppointmentRow row = booked(m_clock.nowMs() + hour);
        const qint64 now = m_clock.nowMs();
        NEED(setAppointmentState(*m_session, m_ids, row.id, u"confirmed"_s, now));

        QCOMPARE(said(row.id, u"missed"_s, now), u"confirmed"_s);
        NEED(unsayAppointmentState(*m_session, m_ids, row.id, u"missed"_s, u"confirmed"_s, now + 9'999));

        QCOMPARE(stateOf(row.id), u"confirmed"_s);
        QCOMPARE(happened(), QStringList{u"appointmentConfirmed"_s});
        QCOMPARE(said(row.id, u"missed"_s, now + 20'000), u"confirmed"_s);
        const auto late = unsayAppointmentState(*m_session, m_ids, row.id, u"missed"_s, u"confirmed"_s, now + 30'000);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QCOMPARE(stateOf(row.id), u"missed"_s);
    }

    void aWordThatCorrectsAnotherInTimeIsTheOnlyOneTold_data() { m_places.addRows(); }
    void aWordThatCorrectsAnotherInTimeIsTheOnlyOneTold()
    {
        const AppointmentRow row = booked(m_clock.nowMs() + hour);
        const qint64 now = m_clock.nowMs();
        said(row.id, u"missed"_s, now);

        QCOMPARE(said(row.id, u"shown"_s, now + 3'000), u"missed"_s);

        QCOMPARE(happened(), QStringList{u"appointmentShown"_s}); // nobody is written to for not having come
        NEED(unsayAppointmentState(*m_session, m_ids, row.id, u"shown"_s, u"missed"_s, now + 4'000));
        QCOMPARE(happened(), QStringList{u"appointmentMissed"_s});
    }

    void aCancelledOneComesBackUnlessItsSeatWasGivenAway_data() { m_places.addRows(); }
    void aCancelledOneComesBackUnlessItsSeatWasGivenAway()
    {
        const qint64 at = m_clock.nowMs() + hour, now = m_clock.nowMs();
        const AppointmentRow first = booked(at), second = booked(at, 42);
        said(first.id, u"cancelled"_s, now);
        NEED(unsayAppointmentState(*m_session, m_ids, first.id, u"cancelled"_s, u"set"_s, now));
        QCOMPARE(stateOf(first.id), u"set"_s);

        said(second.id, u"cancelled"_s, now);
        booked(at, 43);
        const auto refused = unsayAppointmentState(*m_session, m_ids, second.id, u"cancelled"_s, u"set"_s, now);

        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(stateOf(second.id), u"cancelled"_s);
        QCOMPARE(happened(42), QStringList{u"appointmentCancelled"_s});
    }

    void aMovedOneIsCancelledAndBookedAgainOrNothingHappens_data() { m_places.addRows(); }
    void aMovedOneIsCancelledAndBookedAgainOrNothingHappens()
    {
        const AppointmentRow row = booked(m_clock.nowMs() + hour);
        const qint64 full = m_clock.nowMs() + 5 * hour;
        booked(full, 42);
        booked(full, 43);

        const auto refused = moveAppointment(*m_session, m_ids, row.id, full, 2, u"Jordan Blake"_s, m_clock.nowMs());
        const auto moved = moveAppointment(*m_session, m_ids, row.id, full + hour, 2, u"Jordan Blake"_s, m_clock.nowMs());

        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        NEED(moved);
        QCOMPARE(AppointmentTable(*m_session).find(row.id)->state, u"cancelled"_s);
        QCOMPARE(moved->startsAt, full + hour);
        QCOMPARE(happened(), (QStringList{u"appointmentCancelled"_s, u"appointmentSet"_s}));
        QVERIFY(!setAppointmentState(*m_session, m_ids, row.id, u"shown"_s, m_clock.nowMs())); // what was cancelled cannot have been kept
    }

    void whatWasBookedOnThePageComesIntoTheCalendarOnce_data() { m_places.addRows(); }
    void whatWasBookedOnThePageComesIntoTheCalendarOnce()
    {
        NEED(
            BookingTable(*m_session)
                .add({m_ids.next(), 7, 41, u"hash"_s, m_clock.nowMs() + 24 * hour, 60, 1, u"appraisal,test_drive"_s, {}, m_clock.nowMs()}));

        const auto first = adoptBookings(*m_session, m_ids, 7, m_clock.nowMs());
        const auto second = adoptBookings(*m_session, m_ids, 7, m_clock.nowMs());

        NEED(first);
        NEED(second);
        QCOMPARE(*first, 1);
        QCOMPARE(*second, 0);
        const auto lines = readAppointments(*m_session, 7, m_clock.nowMs(), m_clock.nowMs() + 48 * hour);
        NEED(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().row.program, u"appraisals"_s);
        QCOMPARE(happened(), QStringList{u"appointmentSet"_s});
    }

    void theShowRateCountsOnlyWhatIsDecided_data() { m_places.addRows(); }
    void theShowRateCountsOnlyWhatIsDecided()
    {
        for (int i = 0; i < 5; ++i) {
            const AppointmentRow row = booked(m_clock.nowMs() - (i + 1) * hour);
            if (i < 4) // two came, one did not, one was called off, one nobody has said anything about
                NEED(setAppointmentState(*m_session, m_ids, row.id,
                                         i < 2    ? u"shown"_s
                                         : i == 2 ? u"missed"_s
                                                  : u"cancelled"_s,
                                         m_clock.nowMs()));
        }

        const auto count = countShown(*m_session, 7, 0, m_clock.nowMs());

        NEED(count);
        QCOMPARE(count->shown, 2);
        QCOMPARE(count->missed, 1);
        QCOMPARE(count->open, 1);
        QCOMPARE(count->cancelled, 1);
        QCOMPARE(qRound(*count->rate() * 1000), 667);
    }

    void aCalendarFileSaysWhoAndWhen_data() { m_places.addRows(); }
    void aCalendarFileSaysWhoAndWhen()
    {
        AppointmentLine line;
        line.row.id = 9;
        line.row.startsAt = m_clock.nowMs();
        line.row.minutes = 60;
        line.row.state = u"confirmed"_s;
        line.customer = u"Petrov, Nadia"_s;

        const QByteArray text = icsOf({line}, u"Quillhaven Toyota"_s, m_clock.nowMs());

        // RFC 5545: CRLF, instants in UTC, commas of a text escaped.
        QVERIFY(text.contains("\r\nDTSTART:20261124T180000Z\r\n"));
        QVERIFY(text.contains("\r\nDTEND:20261124T190000Z\r\n"));
        QVERIFY(text.contains("\r\nSUMMARY:Petrov\\, Nadia\r\n"));
        QVERIFY(text.contains("\r\nSTATUS:CONFIRMED\r\n"));
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
    }
};

QTEST_GUILESS_MAIN(AppointmentBookTest)
#include "appointmentbooktest.moc"
