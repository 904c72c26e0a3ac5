// SPDX-License-Identifier: Apache-2.0
#include "programs/leads/leadclock.h"
#include "programs/leads/leadrouting.h"
#include "tests/support/need.h"

#include <QDateTime>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone chicago("America/Chicago");
constexpr qint64 minute = 60'000;

/// Split shifts on weekdays, Saturday straight through, closed on Sunday and on Thanksgiving 2026.
BusinessHours hours()
{
    return *BusinessHours::parse(u"Mo-Fr 08:00-12:00,13:00-20:00; Sa 09:00-18:00"_s, u"2026-11-26"_s, chicago);
}

qint64 at(const QString &local)
{
    return QDateTime(QDate::fromString(local.left(10), Qt::ISODate), QTime::fromString(local.mid(11), u"HH:mm:ss"_s), chicago)
        .toMSecsSinceEpoch();
}

QString local(std::optional<qint64> instant)
{
    return instant ? QDateTime::fromMSecsSinceEpoch(*instant, chicago).toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"never"_s;
}

LeadTouches untouched(const QString &received)
{
    LeadTouches touches;
    touches.receivedAt = at(received);
    touches.assignedAt = touches.receivedAt;
    return touches;
}

} // namespace

class LeadClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void l7AndL9SayByWhenAPersonMakesContact_data()
    {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("afterHours");
        QTest::newRow("L7 Tuesday morning") << u"2026-11-24 10:00:00"_s << u"2026-11-24 10:05:00"_s << false;
        QTest::newRow("L7 the minute of opening") << u"2026-11-24 08:00:00"_s << u"2026-11-24 08:05:00"_s << false;
        QTest::newRow("L7 just before closing") << u"2026-11-24 19:58:00"_s << u"2026-11-24 20:03:00"_s << false;
        QTest::newRow("L9 in the break of split shifts") << u"2026-11-24 12:10:00"_s << u"2026-11-24 13:30:00"_s << true;
        QTest::newRow("L9 in the night") << u"2026-11-23 23:15:00"_s << u"2026-11-24 08:30:00"_s << true;
        QTest::newRow("L9 the second of closing") << u"2026-11-24 20:00:00"_s << u"2026-11-25 08:30:00"_s << true;
        QTest::newRow("L9 Saturday evening over Sunday") << u"2026-11-21 18:30:00"_s << u"2026-11-23 08:30:00"_s << true;
        QTest::newRow("L9 the eve of Thanksgiving") << u"2026-11-25 21:00:00"_s << u"2026-11-27 08:30:00"_s << true;
        QTest::newRow("L9 the night clocks go forward") << u"2026-03-07 23:00:00"_s << u"2026-03-09 08:30:00"_s << true;
        QTest::newRow("L9 the night clocks go back") << u"2026-10-31 23:00:00"_s << u"2026-11-02 08:30:00"_s << true;
    }
    void l7AndL9SayByWhenAPersonMakesContact()
    {
        QFETCH(QString, received);
        QFETCH(QString, due);
        QFETCH(bool, afterHours);

        const LeadDeadlines deadlines = deadlinesOf(at(received), hours(), {});

        QCOMPARE(local(deadlines.contactBy), due);
        QCOMPARE(deadlines.isAfterHours, afterHours);
    }

    void l8AcknowledgesWithinSixtySecondsAtAnyHour()
    {
        for (const QString &received : {u"2026-11-24 10:00:00"_s, u"2026-11-24 03:00:00"_s, u"2026-11-26 12:00:00"_s}) {
            QCOMPARE(deadlinesOf(at(received), hours(), {}).acknowledgeBy, at(received) + 60'000);
            QVERIFY(dutiesOf(untouched(received), at(received), hours(), {}).acknowledge);
        }
        LeadTouches told = untouched(u"2026-11-24 10:00:00"_s);
        told.acknowledgedAt = told.receivedAt + 1'000;
        QVERIFY(!dutiesOf(told, told.receivedAt + minute, hours(), {}).acknowledge);
    }

    void l12TellsTheManagerOnceOfALeadNobodyContacted()
    {
        LeadTouches touches = untouched(u"2026-11-24 10:00:00"_s); // due 10:05, ten minutes of business later
        const auto tells = [&](const QString &now) { return dutiesOf(touches, at(now), hours(), {}).tellManager; };

        QVERIFY(!tells(u"2026-11-24 10:14:59"_s));
        QVERIFY(tells(u"2026-11-24 10:15:00"_s));
        touches.managerToldAt = at(u"2026-11-24 10:15:00"_s);
        QVERIFY(!tells(u"2026-11-24 11:00:00"_s));
        touches.managerToldAt.reset();
        touches.firstTriedAt = at(u"2026-11-24 10:04:00"_s);
        QVERIFY(!tells(u"2026-11-24 11:00:00"_s));
    }

    void l12EscalationCountsOnlyBusinessTime()
    {
        const LeadTouches touches = untouched(u"2026-11-24 19:58:00"_s); // due 20:03, after closing; ten minutes of the next morning

        QCOMPARE(local(deadlinesOf(touches.receivedAt, hours(), {}).escalateAt), u"2026-11-25 08:10:00"_s);
    }

    void anUntouchedLeadGoesToTheNextPersonWhileSomebodyIsThere()
    {
        LeadTouches touches = untouched(u"2026-11-24 10:00:00"_s);
        const auto passes = [&](const QString &now) { return dutiesOf(touches, at(now), hours(), {}).passOn; };

        QVERIFY(!passes(u"2026-11-24 10:14:00"_s));
        QVERIFY(passes(u"2026-11-24 10:15:00"_s));
        QVERIFY(!passes(u"2026-11-24 12:30:00"_s)); // lunch: nobody to pass it to
        touches.assignedAt = at(u"2026-11-24 10:15:00"_s);
        QVERIFY(!passes(u"2026-11-24 10:29:00"_s)); // the second person has the same time
        QVERIFY(passes(u"2026-11-24 10:30:00"_s));
    }

    void theClockOfALeadReadsWaitingRunningLateMetMissed()
    {
        const BusinessHours open = hours();
        LeadTouches touches = untouched(u"2026-11-23 23:15:00"_s);
        const LeadDeadlines deadlines = deadlinesOf(touches.receivedAt, open, {});
        const auto reads = [&](const QString &now) { return readClock(touches, deadlines, at(now), open); };

        QVERIFY(reads(u"2026-11-24 07:00:00"_s) == (ClockReading{ClockState::Waiting, 60 * minute}));
        QVERIFY(reads(u"2026-11-24 08:10:00"_s) == (ClockReading{ClockState::Running, 20 * minute}));
        QVERIFY(reads(u"2026-11-24 08:40:00"_s) == (ClockReading{ClockState::Late, -10 * minute}));
        touches.firstTriedAt = at(u"2026-11-24 08:20:00"_s);
        QVERIFY(reads(u"2026-11-24 09:00:00"_s) == (ClockReading{ClockState::Met, 10 * minute}));
        touches.firstTriedAt = at(u"2026-11-24 08:31:00"_s);
        QVERIFY(reads(u"2026-11-24 09:00:00"_s).state == ClockState::Missed);
    }

    void l11TheResponseTimeIsBusinessTime()
    {
        LeadTouches touches = untouched(u"2026-11-24 11:58:00"_s);
        touches.firstTriedAt = at(u"2026-11-24 13:03:00"_s);

        QCOMPARE(*responseTime(touches, hours()), 5 * minute); // two before lunch, three after
    }

    void businessTimeOfADayWithoutAnHourIsAnHourShorter()
    {
        // 2026-03-08 is a Sunday of 23 hours in Chicago.
        const BusinessHours night = *BusinessHours::parse(u"Sa 22:00-06:00"_s, {}, chicago);

        QCOMPARE(night.businessTime(at(u"2026-03-07 12:00:00"_s), at(u"2026-03-08 12:00:00"_s)), 7 * 60 * minute);
        QCOMPARE(night.businessTime(at(u"2026-03-14 12:00:00"_s), at(u"2026-03-15 12:00:00"_s)), 8 * 60 * minute);
    }

    void refusesHoursItCannotRead()
    {
        for (const QString &week : {u"Mo-Fr 8-20"_s, u"Xx 08:00-20:00"_s, u"Mo 25:00-26:00"_s, u"Mo 08:00-08:00"_s})
            QVERIFY2(!BusinessHours::parse(week, {}, chicago), qPrintable(week));
        QVERIFY(!BusinessHours::parse(u"Mo 08:00-20:00"_s, u"26.11.2026"_s, chicago));
        QVERIFY(!BusinessHours::parse(u"Mo 08:00-20:00"_s, {}, QTimeZone("No/Where")));
    }

    void leadsGoRoundInTurnByWeight()
    {
        QList<LeadTaker> takers{
            {u"Ana"_s, 2, false, {}, 0, 0, 0, {}}, {u"Ben"_s, 1, false, {}, 0, 0, 0, {}}, {u"Cy"_s, 1, false, {}, 0, 0, 0, {}}};
        QHash<QString, int> taken;
        qint64 now = at(u"2026-11-24 10:00:00"_s);

        for (int lead = 0; lead < 40; ++lead, now += minute) {
            const auto next = nextTaker(takers, now, hours());
            QVERIFY(next);
            ++taken[*next];
            for (LeadTaker &taker : takers) {
                if (taker.name == *next) {
                    ++taker.takenToday;
                    taker.lastTakenAt = now;
                }
            }
        }

        QCOMPARE(taken[u"Ana"_s], 20);
        QCOMPARE(taken[u"Ben"_s], 10);
        QCOMPARE(taken[u"Cy"_s], 10);
    }

    void onlySomebodyWhoIsThereGetsALead()
    {
        const qint64 morning = at(u"2026-11-24 10:00:00"_s), night = at(u"2026-11-24 23:00:00"_s);
        QList<LeadTaker> takers{{u"Ana"_s, 1, true, {}, 0, 0, 0, {}},
                                {u"Ben"_s, 1, false, *BusinessHours::parse(u"Tu 14:00-20:00"_s, {}, chicago), 0, 0, 0, {}},
                                {u"Cy"_s, 1, false, {}, 3, 3, 0, {}},
                                {u"Dee"_s, 1, false, {}, 0, 0, 9, {}}};

        QCOMPARE(*nextTaker(takers, morning, hours()), u"Dee"_s); // away, not yet in, full
        QVERIFY(!nextTaker(takers, morning, hours(), u"Dee"_s));
        QVERIFY(!nextTaker(takers, night, hours()));
    }
};

QTEST_GUILESS_MAIN(LeadClockTest)
#include "leadclocktest.moc"
