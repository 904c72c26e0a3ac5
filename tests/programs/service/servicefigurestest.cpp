// SPDX-License-Identifier: Apache-2.0
#include "programs/service/servicefigures.h"

#include <QTest>

using namespace tradewind;

class ServiceFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s32FiguresCountOnlyWhatIsKnown();
    void s33TheCauseFurthestUnderItsGoalIsNamed();
    void s33MoreTextsInTimeWouldOpenMorePages();
};

void ServiceFiguresTest::s32FiguresCountOnlyWhatIsKnown()
{
    VisitFacts good{true, true, 3, 4, 4.0, true, true, 2, 1, 1, Money{41'200}};
    VisitFacts late{true, true, 1, 1, 22.0, true, false, 0, 1, 0, Money{10'000}};
    VisitFacts exempt;
    exempt.needsInspection = false;

    ServiceTally tally;
    for (const VisitFacts &visit : {good, late, exempt})
        tally.add(visit);
    const ServiceFigures figures = tally.figures();

    // By hand: 2 of 2 needed; 5 photos on 4 findings; 1 of 2 in time; 1 of 2 opened; 2 of 4 lines; 1 of 2 reasons; $512 over two orders.
    QCOMPARE(figures.visits, 3);
    QCOMPARE(*figures.complete, 1.0);
    QCOMPARE(*figures.photosPerFinding, 1.25);
    QCOMPARE(*figures.textedInTime, 0.5);
    QCOMPARE(*figures.opened, 0.5);
    QCOMPARE(*figures.accepted, 0.5);
    QCOMPARE(*figures.reasonsGiven, 0.5);
    QCOMPARE(figures.dollarsPerOrder->cents, 25'600);
    QVERIFY(!ServiceTally().figures().complete);
}

void ServiceFiguresTest::s33TheCauseFurthestUnderItsGoalIsNamed()
{
    ServiceFigures figures; // the drawn target's week
    figures.complete = .93;
    figures.photosPerFinding = 1.2;
    figures.textedInTime = .71;
    figures.reasonsGiven = .82;

    QCOMPARE(weakestCause(figures), ServiceCause::LateTexts);
    figures.textedInTime = .95;
    QCOMPARE(weakestCause(figures), ServiceCause::Reasons);
    QCOMPARE(weakestCause({}), ServiceCause::None);
}

void ServiceFiguresTest::s33MoreTextsInTimeWouldOpenMorePages()
{
    ServiceFigures figures;
    figures.openedInTime = .74;
    figures.openedLate = .46;

    QVERIFY(qAbs(*openedAt(figures, .9) - .712) < 1e-9); // the drawn target's 0.9 × 74 + 0.1 × 46
}

QTEST_GUILESS_MAIN(ServiceFiguresTest)
#include "servicefigurestest.moc"
