// SPDX-License-Identifier: Apache-2.0
// The engine by law: random sequences under random clocks do every step at most once, in order, at legal hours, and always end.
#include "sequences/due.h"

#include <QTest>

#include <random>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

using Chance = std::mt19937_64;

int pick(Chance &chance, int from, int to)
{
    return std::uniform_int_distribution(from, to)(chance);
}

HappeningKind anyHappening(Chance &chance)
{
    return static_cast<HappeningKind>(pick(chance, 0, happeningKinds - 1));
}

Timing anyTiming(Chance &chance)
{
    Timing timing;
    timing.from = static_cast<Timing::From>(pick(chance, 0, 2));
    if (pick(chance, 0, 1))
        timing.day = pick(chance, 0, 20);
    else
        timing.minutes = pick(chance, timing.from == Timing::From::Anchor ? -3000 : 0, 5000);
    if (timing.day && pick(chance, 0, 1))
        timing.at = QTime(pick(chance, 0, 23), pick(chance, 0, 59));
    return timing;
}

Sequence anySequence(Chance &chance)
{
    Sequence plan;
    plan.id = u"any"_s;
    plan.lifeDays = pick(chance, 1, 60);
    plan.spacingMinutes = pick(chance, 0, 2000);
    plan.purpose = pick(chance, 0, 3) ? Purpose::Marketing : Purpose::Transactional;
    plan.hours = OpeningHours::everyDay(QTime(pick(chance, 0, 11), 0), QTime(pick(chance, 12, 23), 30));
    if (pick(chance, 0, 3) == 0)
        plan.hours.days[static_cast<std::size_t>(pick(chance, 0, 6))].clear();
    plan.needsAnchor = pick(chance, 0, 5) == 0;
    plan.exitOn = {anyHappening(chance)};
    const int count = pick(chance, 1, 12);
    for (int at = 0; at < count; ++at) {
        Step step;
        step.id = QString::number(at);
        step.kind = static_cast<StepKind>(pick(chance, 0, static_cast<int>(StepKind::Stop)));
        step.timing = anyTiming(chance);
        step.graceMinutes = pick(chance, 0, 20'000);
        step.anyHour = pick(chance, 0, 5) == 0;
        step.on = {anyHappening(chance)};
        step.withinMinutes = pick(chance, 1, 5000);
        step.then = pick(chance, at + 1, count);
        step.otherwise = pick(chance, at + 1, count);
        step.arms = {{u"A"_s, 1, pick(chance, at + 1, count)}, {u"B"_s, 2, pick(chance, at + 1, count)}};
        plan.steps.push_back(step);
    }
    return plan;
}

Facts anyFacts(Chance &chance, qint64 now)
{
    static const QList<QByteArray> zones{"America/Chicago",  "America/New_York", "America/Phoenix",
                                         "Pacific/Honolulu", "America/St_Johns", "America/Anchorage"};
    Facts facts;
    facts.zone = QTimeZone(zones[pick(chance, 0, 5)]);
    facts.rooftopZone = QTimeZone(zones[pick(chance, 0, 5)]);
    if (pick(chance, 0, 1))
        facts.rooftopHours = *OpeningHours::fromText(u"Mo-Fr 08:00-12:00,13:00-19:00; Sa 09:00-17:00"_s);
    if (pick(chance, 0, 2))
        facts.anchorAt = now + pick(chance, -10'000, 40'000) * minuteMs;
    for (bool &can : facts.reachable)
        can = pick(chance, 0, 9) > 0;
    return facts;
}

/// A clock that mostly runs, sometimes sleeps for days, sometimes is set back.
qint64 nextNow(Chance &chance, qint64 now, qint64 wanted)
{
    switch (pick(chance, 0, 9)) {
    case 0:
        return now - pick(chance, 0, 4000) * minuteMs;
    case 1:
        return now + pick(chance, 0, 20) * dayMs;
    case 2:
        return now + pick(chance, 0, 500) * 1000;
    default:
        return std::max(now, wanted) + pick(chance, 0, 3) * 1000;
    }
}

} // namespace

class DuePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepAtMostOnceInOrderAndAnEnd_data();
    void everyStepAtMostOnceInOrderAndAnEnd();
};

void DuePropertiesTest::everyStepAtMostOnceInOrderAndAnEnd_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void DuePropertiesTest::everyStepAtMostOnceInOrderAndAnEnd()
{
    QFETCH(quint64, seed);
    Chance chance(seed);
    for (int life = 0; life < 1500; ++life) {
        const Sequence plan = anySequence(chance);
        qint64 now =
            instantOf(QDate(2026, 1, 1).addDays(pick(chance, 0, 364)), QTime(pick(chance, 0, 23), 7), QTimeZone("America/Chicago"));
        Facts facts = anyFacts(chance, now);
        Enrollment enrollment;
        enrollment.id = life + 1;
        enrollment.enteredAt = enrollment.lastAt = now;
        int lastStep = -1, answers = 0;
        qint64 lastTouch = 0, latest = now;
        while (enrollment.isOpen()) {
            QVERIFY2(++answers < 5000, "it never ends");
            const Due answer = due(enrollment, plan, facts, now);
            QVERIFY(due(enrollment, plan, facts, now) == answer); // the same question, the same answer
            latest = std::max(latest, now);

            if (answer.kind == Due::Kind::Do || answer.kind == Due::Kind::LeaveOut) {
                QVERIFY2(answer.step > lastStep, "a step came twice or out of order");
                QVERIFY(answer.next > answer.step);
                lastStep = answer.step;
                const Step &step = plan.steps[static_cast<std::size_t>(answer.step)];
                if (answer.kind == Due::Kind::Do && isTouch(step.kind)) {
                    const qint64 at = std::max(now, enrollment.lastAt);
                    QVERIFY2(step.anyHour || plan.hours.isOpen(localDay(at, facts.zone), localTime(at, facts.zone)), "outside its hours");
                    QVERIFY2(at >= answer.plannedAt, "before its time");
                    QVERIFY2(at <= answer.plannedAt + step.graceMinutes * minuteMs, "later than its grace");
                    QVERIFY2(facts.reachable[static_cast<std::size_t>(*channelOf(step.kind))], "unreachable");
                    const qint64 gap = std::max<qint64>(0, answer.plannedAt - enrollment.lastTouchPlannedAt.value_or(answer.plannedAt));
                    // Five minutes are punctual; beyond them the distance is kept.
                    QVERIFY2(!lastTouch || at - lastTouch >= std::min(gap, plan.spacingMinutes * minuteMs) - 5 * minuteMs, "a burst");
                    lastTouch = at;
                }
            }
            if (answer.kind == Due::Kind::Wait)
                QVERIFY2(answer.at > std::max(now, enrollment.lastAt) || answer.at > now, "it would look again at once for ever");
            const Enrollment next = after(enrollment, plan, answer, now);
            QVERIFY(next.lastAt >= enrollment.lastAt);
            enrollment = next;
            now = answer.kind == Due::Kind::Wait ? nextNow(chance, now, answer.at) : now + pick(chance, 0, 2) * 1000;
            if (pick(chance, 0, 30) == 0)
                facts.happened.push_back({anyHappening(chance), now});
            if (pick(chance, 0, 60) == 0 && facts.anchorAt)
                facts.anchorAt = *facts.anchorAt + pick(chance, -2000, 4000) * minuteMs;
        }
        QCOMPARE(due(enrollment, plan, facts, now).kind, Due::Kind::Exit);
        QVERIFY(enrollment.exit != ExitReason::Expired || latest >= enrollment.enteredAt + plan.lifeDays * dayMs);
    }
}

QTEST_GUILESS_MAIN(DuePropertiesTest)
#include "duepropertiestest.moc"
