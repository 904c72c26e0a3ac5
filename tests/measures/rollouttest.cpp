// SPDX-License-Identifier: Apache-2.0
// T66, L71: ten steps over six weeks, each judged by what the store holds, and the clock of 45, 60 and 120 days.
#include "measures/rollout.h"

#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(tradewind::RolloutFacts)

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QDate began(2026, 9, 1);

/// Everything there on a day of the clock; the first day is 1.
RolloutFacts complete(int day)
{
    RolloutFacts facts;
    facts.today = began.addDays(day - 1);
    facts.firstDataOn = began;
    facts.hasDeals = facts.hasValues = facts.hasInventory = facts.hasService = true;
    facts.sources = facts.freshSources = 3;
    facts.dealWeeks = 12;
    facts.needed = facts.given = 6;
    facts.sequencesOn = 1;
    facts.hasTexts = facts.hasEmail = facts.hasManager = facts.isCompared = true;
    facts.writingDays = 3;
    facts.staff = 3;
    facts.peopleWritten = 100;
    facts.answers = 1;
    facts.firstWrittenOn = facts.today.addDays(-14);
    return facts;
}

QStringList open(const RolloutFacts &facts)
{
    QStringList codes;
    for (const RolloutLine &line : rolloutOf(facts).lines) {
        if (!line.isDone)
            codes << rolloutStepCode(line.step);
    }
    return codes;
}

} // namespace

class RolloutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoneAndNoClockRunsBeforeTheFirstFile();
    void everythingInPlaceIsAllTen();
    void aStepThatAsksForThingsByNameSaysWhichAreMissing();
    void whatIsNotThereIsItsStepAlone_data();
    void whatIsNotThereIsItsStepAlone();
    void aStepIsLateAfterTheEndOfItsWeek();
    void theClockNamesThePhaseThatIsNext_data();
    void theClockNamesThePhaseThatIsNext();
};

void RolloutTest::nothingIsDoneAndNoClockRunsBeforeTheFirstFile()
{
    RolloutFacts facts;
    facts.today = began;
    facts.needed = 6;

    const Rollout rollout = rolloutOf(facts);

    QCOMPARE(rollout.lines.size(), 10);
    QCOMPARE(rollout.done(), 0);
    QVERIFY(!rollout.day && !rollout.daysLeft);
    QVERIFY(std::none_of(rollout.lines.begin(), rollout.lines.end(), [](const RolloutLine &one) { return one.isLate; }));
}

void RolloutTest::everythingInPlaceIsAllTen()
{
    const Rollout rollout = rolloutOf(complete(42));

    QCOMPARE(rollout.done(), 10);
    QCOMPARE(*rollout.day, 42);
    QVERIFY(!rollout.next);
}

void RolloutTest::aStepThatAsksForThingsByNameSaysWhichAreMissing()
{
    RolloutFacts facts = complete(42);
    facts.hasValues = facts.hasService = facts.hasTexts = facts.isCompared = false;

    QStringList missing;
    for (const RolloutLine &line : rolloutOf(facts).lines) {
        for (const RolloutPart part : line.missing)
            missing << rolloutStepCode(line.step) + u' ' + rolloutPartCode(part);
    }

    QCOMPARE(missing, (QStringList{u"dataFlows values"_s, u"dataFlows service"_s, u"gateways texts"_s, u"production comparison"_s}));
}

void RolloutTest::whatIsNotThereIsItsStepAlone_data()
{
    QTest::addColumn<RolloutFacts>("facts");
    QTest::addColumn<QString>("step");
    const auto without = [](const char *step, auto change) {
        RolloutFacts facts = complete(42);
        change(facts);
        QTest::newRow(step) << facts << QString::fromLatin1(step);
    };
    without("dataFlows", [](RolloutFacts &facts) { facts.hasService = false; });
    without("dataDaily", [](RolloutFacts &facts) { facts.freshSources = 2; });
    without("baseline", [](RolloutFacts &facts) { facts.dealWeeks = 11; });
    without("dealership", [](RolloutFacts &facts) { facts.given = 5; });
    without("sequences", [](RolloutFacts &facts) { facts.sequencesOn = 0; });
    without("gateways", [](RolloutFacts &facts) { facts.hasEmail = false; });
    without("staff", [](RolloutFacts &facts) { facts.hasManager = false; });
    without("pilot", [](RolloutFacts &facts) { facts.peopleWritten = 99; });
    without("pilotResult", [](RolloutFacts &facts) { facts.answers = 0; });
    without("production", [](RolloutFacts &facts) { facts.writingDays = 2; });
}

void RolloutTest::whatIsNotThereIsItsStepAlone()
{
    QFETCH(RolloutFacts, facts);
    QFETCH(QString, step);

    QCOMPARE(open(facts), QStringList{step});
}

void RolloutTest::aStepIsLateAfterTheEndOfItsWeek()
{
    RolloutFacts inWeek = complete(14), after = complete(15);
    inWeek.sequencesOn = after.sequencesOn = 0; // T66: approved in the second week
    const auto isLate = [](const RolloutFacts &facts) {
        const Rollout rollout = rolloutOf(facts);
        return rollout.lines[static_cast<int>(RolloutStep::Sequences)].isLate;
    };

    QVERIFY(!isLate(inWeek));
    QVERIFY(isLate(after));
}

void RolloutTest::theClockNamesThePhaseThatIsNext_data()
{
    QTest::addColumn<RolloutFacts>("facts");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("left");
    RolloutFacts early = complete(12), pilot = complete(50), late = complete(130);
    early.staff = 0;
    pilot.answers = 0;
    late.isCompared = false;
    QTest::newRow("basic by day 45") << early << int(RolloutPhase::Basic) << 33;
    QTest::newRow("measurable by day 60") << pilot << int(RolloutPhase::Measurable) << 10;
    QTest::newRow("optimised by day 120, and late") << late << int(RolloutPhase::Optimised) << -10;
}

void RolloutTest::theClockNamesThePhaseThatIsNext()
{
    QFETCH(RolloutFacts, facts);
    const Rollout rollout = rolloutOf(facts);

    QVERIFY(rollout.next);
    QTEST(int(*rollout.next), "phase");
    QTEST(*rollout.daysLeft, "left");
}

QTEST_GUILESS_MAIN(RolloutTest)
#include "rollouttest.moc"
