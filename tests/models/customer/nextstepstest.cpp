// SPDX-License-Identifier: Apache-2.0
// What to do next: always the four programs, what is really open first, and in words why there is nothing.
#include "models/customer/nextsteps.h"

#include <QTest>
#include <QTimeZone>

using namespace tradewind;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone iowa("America/Chicago");
const NextStep watched{u"Equity"_s, {}, u"Equity is below $3,000; watched every month"_s};

constexpr Id camry = 7;

RepairOrderRow brakesDeclined()
{
    RepairOrderRow order;
    order.vehicleId = camry;
    order.order.openedOn = QDate(2026, 11, 12);
    RepairLineRecord line;
    line.description = "Rear brakes";
    line.decision = LineDecision::Declined;
    line.amount = Money::fromDollars(486);
    order.order.lines.push_back(line);
    return order;
}

qint64 at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), iowa).toMSecsSinceEpoch();
}

} // namespace

class NextStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void nothingOpenSaysWhyInEachProgram();
    void aCallInTheQueueComesFirstWithItsPromise();
    void aSequenceSaysWhatItBringsNext();
    void anOpenAppraisalAndAnUnansweredLeadAreWork();
    void declinedWorkIsOfferedAgainUntilItIsDone();
    void declinedWorkOfAVehicleTheyGaveUpIsNotOfferedAgain();
    void anAppointmentToComeIsTheNextStepUnlessACallComesBeforeIt();

private:
    CustomerStory m_story;
};

void NextStepsTest::init()
{
    m_story = {};
    m_story.readAt = at(24, 10, 42);
}

void NextStepsTest::nothingOpenSaysWhyInEachProgram()
{
    const QList<NextStep> steps = nextSteps(m_story, watched, iowa);

    QStringList programs;
    for (const NextStep &step : steps) {
        programs << step.program;
        QVERIFY(step.action.isEmpty());
        QVERIFY(!step.detail.isEmpty());
    }
    QCOMPARE(programs, (QStringList{u"Equity"_s, u"Trade-in"_s, u"Leads"_s, u"Service"_s}));
    QCOMPARE(steps.first().detail, watched.detail);
}

void NextStepsTest::aCallInTheQueueComesFirstWithItsPromise()
{
    TaskRow task;
    task.program = u"equity"_s;
    task.owner = u"M. Ortiz"_s;
    task.dueAt = at(24, 9, 58);
    task.slaAt = at(24, 10, 58);
    task.reasons = u"[{\"code\":\"assigned:Jo Bell\",\"value\":0,\"points\":2500}]"_s;
    m_story.open.tasks << task;
    OpenTouch later;
    later.program = u"equity"_s;
    m_story.open.touches << later;

    const NextStep step = nextSteps(m_story, watched, iowa).first();

    QCOMPARE(step.action, u"Call, M. Ortiz, by Tue 10:58 AM"_s);
    QCOMPARE(step.detail, u"Assigned by Jo Bell"_s);
    QCOMPARE(step.key, u"C"_s);
}

void NextStepsTest::aSequenceSaysWhatItBringsNext()
{
    OpenTouch touch;
    touch.program = u"service"_s;
    touch.title = {u"Declined service"_s, {}};
    touch.kind = StepKind::Sms;
    touch.at = at(26, 9, 30);
    touch.number = 1;
    touch.touches = 4;
    m_story.open.touches << touch;

    const NextStep step = nextSteps(m_story, watched, iowa).last();

    QCOMPARE(step.action, u"Text, Nov 26, 9:30 AM"_s);
    QCOMPARE(step.detail, u"Declined service, step 1 of 4"_s);
}

void NextStepsTest::anOpenAppraisalAndAnUnansweredLeadAreWork()
{
    AppraisalRow appraisal;
    appraisal.appraisal.appraisedOn = QDate(2026, 11, 20);
    appraisal.appraisal.offer = Money::fromDollars(18'500);
    m_story.appraisals << appraisal;
    LeadRow lead;
    lead.receivedAt = at(24, 9, 0);
    lead.provider = u"Website"_s;
    m_story.leads << lead;

    const QList<NextStep> steps = nextSteps(m_story, watched, iowa);

    QCOMPARE(steps.at(1).action, u"Appraisal of Nov 20, 2026 is open"_s);
    QCOMPARE(steps.at(1).detail, u"Offer $18,500"_s);
    QCOMPARE(steps.at(2).action, u"Answer the lead of Nov 24, 9:00 AM"_s);
    QCOMPARE(steps.at(2).key, u"C"_s);
}

void NextStepsTest::declinedWorkIsOfferedAgainUntilItIsDone()
{
    const RepairOrderRow order = brakesDeclined();
    m_story.orders << order;
    m_story.values.emplace_back(camry, std::vector<BookValue>());
    const NextStep declined = nextSteps(m_story, watched, iowa).last();
    RepairOrderRow later = order;
    later.order.openedOn = QDate(2026, 11, 20);
    later.order.lines.front().decision = LineDecision::Sold;
    m_story.orders.prepend(later);

    const NextStep done = nextSteps(m_story, watched, iowa).last();

    QCOMPARE(declined.action, u"Offer again: Rear brakes"_s);
    QCOMPARE(declined.detail, u"$486, declined Nov 12, 2026"_s);
    QVERIFY(done.action.isEmpty());
}

void NextStepsTest::declinedWorkOfAVehicleTheyGaveUpIsNotOfferedAgain()
{
    m_story.orders << brakesDeclined();

    QVERIFY(nextSteps(m_story, watched, iowa).last().action.isEmpty());
}

void NextStepsTest::anAppointmentToComeIsTheNextStepUnlessACallComesBeforeIt()
{
    const auto booked = [](const QString &kind, qint64 startsAt, const QString &state) {
        AppointmentRow row;
        row.kind = kind;
        row.startsAt = startsAt;
        row.state = state;
        row.person = u"M. Ortiz"_s;
        return row;
    };
    m_story.appointments = {booked(u"sales"_s, at(27, 9, 0), u"cancelled"_s), booked(u"sales"_s, at(26, 15, 0), u"confirmed"_s),
                            booked(u"sales"_s, at(23, 15, 0), u"missed"_s)};
    const NextStep comes = nextSteps(m_story, watched, iowa).at(2);
    TaskRow call;
    call.program = u"leads"_s;
    call.dueAt = at(24, 9, 0);
    m_story.open.tasks << call;

    const NextStep first = nextSteps(m_story, watched, iowa).at(2);

    QCOMPARE(comes.action, u"Comes Thu Nov 26, 3:00 PM"_s);
    QCOMPARE(comes.detail, u"Confirmed · with M. Ortiz"_s);
    QVERIFY2(first.action.startsWith("Call, "_L1), qPrintable(first.action));
}

QTEST_GUILESS_MAIN(NextStepsTest)
#include "nextstepstest.moc"
