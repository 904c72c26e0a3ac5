// SPDX-License-Identifier: Apache-2.0
// Editing a plan: whatever is added, moved or removed, jumps still lead where they led, and what breaks a limit is named.
#include "sequences/edit.h"
#include "sequences/due.h"
#include "sequences/templates.h"

#include <QTest>

#include <random>

using namespace tradewind;
using namespace Qt::StringLiterals;

class EditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStepInBetweenKeepsEveryJump();
    void removingWhatWasAddedGivesThePlanBack();
    void anExperimentChangesOneThingOnly();
    void anExperimentOnAStepThatNamesTheNextOneLeadsThereFromBothArms();
    void aBranchEndsThoseItFitsAndLetsOthersGoOn();
    void aStepMovesByDaysButNeverBeforeEntry();
    void aThousandEditsStillMakeASequenceThatIsRead();
    void everyShippedSequenceIsWithinItsLimits();
    void whatBreaksALimitIsNamed();

private:
    const Sequence &shipped(const QString &id) const
    {
        return *std::find_if(m_shipped.begin(), m_shipped.end(), [&](const Sequence &one) { return one.id == id; });
    }
    static Step text(const QString &id, int day)
    {
        Step step;
        step.id = id;
        step.kind = StepKind::Sms;
        step.words = u"equity.value.sms"_s;
        step.timing.from = Timing::From::Entry;
        step.timing.day = day;
        step.graceMinutes = 2'880;
        return step;
    }
    /// Ids of the steps each jump of each step leads to.
    static QStringList jumps(const Sequence &sequence)
    {
        const auto name = [&](int at) { return at < int(sequence.steps.size()) ? sequence.steps[std::size_t(at)].id : u"end"_s; };
        QStringList all;
        for (const Step &step : sequence.steps) {
            if (step.kind == StepKind::Branch || step.kind == StepKind::WaitFor)
                all << step.id + u" then "_s + name(step.then) << step.id + u" else "_s + name(step.otherwise);
            for (const ExperimentArm &arm : step.arms)
                all << step.id + u' ' + arm.name + u' ' + name(arm.next);
            if (step.next)
                all << step.id + u" next "_s + name(*step.next);
        }
        return all;
    }

    std::vector<Sequence> m_shipped;
    TemplateBook m_templates;
};

void EditTest::initTestCase()
{
    auto sequences = builtInSequences();
    QVERIFY(bool(sequences));
    m_shipped = *std::move(sequences);
    auto templates = TemplateBook::builtIn();
    QVERIFY(bool(templates));
    m_templates = *std::move(templates);
}

void EditTest::aStepInBetweenKeepsEveryJump()
{
    const Sequence &plan = shipped(u"equity-financed"_s);

    const Sequence longer = withStep(plan, int(plan.steps.size()) - 1, text(u"extra"_s, 40));

    QCOMPARE(longer.steps.size(), plan.steps.size() + 1);
    QCOMPARE(jumps(longer), jumps(plan));
}

void EditTest::removingWhatWasAddedGivesThePlanBack()
{
    for (const Sequence &plan : m_shipped) {
        for (int at = 0; at <= int(plan.steps.size()); ++at) {
            const Sequence back = withoutStep(withStep(plan, at, text(u"extra"_s, 3)), at);
            QCOMPARE(jumps(back), jumps(plan));
            QVERIFY(back.steps.size() == plan.steps.size());
        }
    }
}

void EditTest::anExperimentChangesOneThingOnly()
{
    Sequence plan;
    plan.id = u"t"_s;
    plan.steps = {text(u"a"_s, 1), text(u"b"_s, 9), text(u"c"_s, 20)};

    const Sequence tested = withExperiment(plan, 1, u"equity.follow.sms"_s);

    QCOMPARE(tested.steps.size(), std::size_t(5));
    QCOMPARE(tested.steps[1].kind, StepKind::Experiment);
    QCOMPARE(tested.steps[1].timing, plan.steps[1].timing);
    QCOMPARE(tested.steps[2].words, u"equity.value.sms"_s);
    QCOMPARE(tested.steps[3].words, u"equity.follow.sms"_s);
    QCOMPARE(jumps(tested), QStringList({u"experiment A b"_s, u"experiment B sms"_s, u"b next c"_s}));
    QCOMPARE(stepDays(tested).back(), stepDays(plan).back());
    QCOMPARE(withExperiment(plan, 9, u"x"_s), plan);
}

void EditTest::anExperimentOnAStepThatNamesTheNextOneLeadsThereFromBothArms()
{
    Sequence plan;
    plan.id = u"t"_s;
    plan.steps = {text(u"a"_s, 1), text(u"b"_s, 9)};
    plan.steps[0].next = 1;

    const Sequence tested = withExperiment(plan, 0, u"other"_s);

    QCOMPARE(tested.steps.size(), std::size_t{4}); // the question, both arms, b
    QCOMPARE(*tested.steps[1].next, 3);
    QCOMPARE(*tested.steps[2].next, 3);
}

void EditTest::aBranchEndsThoseItFitsAndLetsOthersGoOn()
{
    Sequence plan;
    plan.id = u"t"_s;
    plan.steps = {text(u"a"_s, 1), text(u"b"_s, 9)};
    FactCondition leased;
    leased.kind = FactCondition::Kind::Test;
    leased.fact = Fact::Holding;
    leased.test = ConditionTest::AnyOf;
    leased.words = {u"leased"_s};

    const Sequence branched = withBranch(plan, 1, leased, u"end"_s);

    QCOMPARE(jumps(branched), QStringList({u"branch then end"_s, u"branch else b"_s}));
    QCOMPARE(branched.steps[1].test, leased);
}

void EditTest::aStepMovesByDaysButNeverBeforeEntry()
{
    Sequence plan;
    plan.steps = {text(u"a"_s, 1)};

    QCOMPARE(*movedBy(plan, 0, 3).steps[0].timing.day, 4);
    QCOMPARE(*movedBy(plan, 0, -5).steps[0].timing.day, 0);
}

void EditTest::aThousandEditsStillMakeASequenceThatIsRead()
{
    std::mt19937 chance(11);

    for (int round = 0; round < 1'000; ++round) {
        Sequence plan = m_shipped[chance() % m_shipped.size()];
        for (int edit = 0; edit < 6; ++edit) {
            const int at = int(chance() % (plan.steps.size() + 1));
            switch (chance() % 5) {
            case 0:
                plan = withStep(plan, at, text(freeStepId(plan, StepKind::Sms), int(chance() % 60)));
                break;
            case 1:
                if (plan.steps.size() > 2)
                    plan = withoutStep(plan, at);
                break;
            case 2:
                plan = movedBy(plan, at, int(chance() % 9) - 4);
                break;
            case 3:
                plan = withExperiment(plan, at, u"equity.follow.sms"_s);
                break;
            default:
                plan = withBranch(plan, at, {}, u"end"_s);
            }
        }
        const auto read = sequenceFromJson(sequenceToJson(plan));
        QVERIFY2(bool(read), read ? "" : qPrintable(read.error().text));
        QCOMPARE(jumps(*read), jumps(plan));
    }
}

void EditTest::everyShippedSequenceIsWithinItsLimits()
{
    for (const Sequence &plan : m_shipped) {
        for (const SequenceFinding &finding : checked(plan, m_templates, {})) {
            QVERIFY2(
                finding.weight != SequenceFinding::Weight::Error,
                qPrintable(u"%1: finding %2 at step %3, %4"_s.arg(plan.id).arg(int(finding.what)).arg(finding.step).arg(finding.number)));
        }
    }
}

void EditTest::whatBreaksALimitIsNamed()
{
    Sequence plan;
    plan.id = u"t"_s;
    plan.lifeDays = 30;
    plan.steps = {text(u"a"_s, 0), text(u"b"_s, 2), text(u"c"_s, 9), text(u"d"_s, 15), text(u"e"_s, 21), text(u"f"_s, 40)};
    plan.steps[2].words = u"no.such.template"_s;
    plan.steps[3].words = u"equity.value.email"_s;
    using What = SequenceFinding::What;

    const auto found = checked(plan, m_templates, {});

    const auto has = [&](What what, int step) {
        return std::any_of(found.begin(), found.end(), [&](const SequenceFinding &one) { return one.what == what && one.step == step; });
    };
    QVERIFY(has(What::UnknownWords, 2));
    QVERIFY(has(What::WrongChannel, 3));
    QVERIFY(has(What::AfterItsLife, 5));
    QVERIFY(has(What::TooManyTexts, 4));
    QVERIFY(has(What::TooClose, 1));
}

QTEST_GUILESS_MAIN(EditTest)
#include "edittest.moc"
