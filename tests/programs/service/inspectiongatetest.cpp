// SPDX-License-Identifier: Apache-2.0
#include "programs/service/inspectiongate.h"
#include "programs/service/techniciancredit.h"

#include <QTest>

using namespace tradewind;

namespace {

InspectionLine line(Severity severity, int photos)
{
    InspectionLine line;
    line.name = "Front brake pads";
    line.severity = severity;
    line.photos.resize(static_cast<std::size_t>(photos));
    return line;
}

/// Whole and done: one red line with a photo, one green without.
InspectionRecord whole()
{
    InspectionRecord inspection;
    inspection.roNumber = "48213";
    inspection.technician = "D. Park";
    inspection.completedMs = 1'795'000'000'000;
    inspection.pointsPlanned = inspection.pointsDone = 27;
    inspection.lines = {line(Severity::Red, 1), line(Severity::Green, 0)};
    return inspection;
}

} // namespace

class InspectionGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s8ARedOrYellowLineWithoutAPhotoHolds();
    void s8AGreenLineNeedsNoPhoto();
    void s9AnOrderWithoutAWholeInspectionIsHeld();
    void s10AnExceptionPassesAndACustomOneNeedsItsReason();
    void s10ExceptionsCannotHideMisses();
    void s11PhotosArePaidForThirtyDaysAndOncePerFinding();
    void s11AHeldInspectionEarnsNothing();
    void s11PayrollTextIsNoFormula();
};

void InspectionGateTest::s8ARedOrYellowLineWithoutAPhotoHolds()
{
    InspectionRecord inspection = whole();
    inspection.lines.push_back(line(Severity::Yellow, 0));

    const Gate gate = gateOf(&inspection);

    QVERIFY(!gate.mayBeReady());
    QCOMPARE(gate.photosMissing(), 1);
    QCOMPARE(gate.holds.front().line, std::string("Front brake pads"));
}

void InspectionGateTest::s8AGreenLineNeedsNoPhoto()
{
    const InspectionRecord inspection = whole();

    QVERIFY(gateOf(&inspection).mayBeReady());
}

void InspectionGateTest::s9AnOrderWithoutAWholeInspectionIsHeld()
{
    InspectionRecord begun = whole();
    begun.pointsDone = 19;
    InspectionRecord unsigned_ = whole();
    unsigned_.completedMs.reset();

    QCOMPARE(gateOf(nullptr).holds.front().hold, GateHold::NoInspection);
    QCOMPARE(gateOf(&begun).holds.front(), (GateFinding{GateHold::PointsOpen, {}, 8}));
    QCOMPARE(gateOf(&unsigned_).holds.front().hold, GateHold::NotMarkedDone);
}

void InspectionGateTest::s10AnExceptionPassesAndACustomOneNeedsItsReason()
{
    InspectionRecord warranty;
    warranty.exception = InspectionException::WarrantyOnly;
    InspectionRecord custom;
    custom.exception = InspectionException::Custom;

    QVERIFY(gateOf(&warranty).mayBeReady() && gateOf(&warranty).isExcepted);
    QVERIFY(!gateOf(&custom).mayBeReady());
    custom.exceptionWords = "Towed in without a key";
    QVERIFY(gateOf(&custom).mayBeReady());
}

void InspectionGateTest::s10ExceptionsCannotHideMisses()
{
    GateReport report;
    const InspectionRecord done = whole();
    InspectionRecord fleet;
    fleet.exception = InspectionException::Fleet;

    for (int i = 0; i < 9; ++i)
        report.add(gateOf(&done), done.exception);
    for (int i = 0; i < 10; ++i)
        report.add(gateOf(&fleet), fleet.exception);
    report.add(gateOf(nullptr), InspectionException::None);

    // 9 of the 10 that needed one; 9 of all 20 orders.
    QCOMPARE(*report.completion(), 0.9);
    QCOMPARE(*report.completionWithoutExceptions(), 0.45);
    QCOMPARE(report.fleet, 10);
}

void InspectionGateTest::s11PhotosArePaidForThirtyDaysAndOncePerFinding()
{
    InspectionRecord inspection = whole();
    inspection.lines = {line(Severity::Red, 3), line(Severity::Yellow, 1), line(Severity::Green, 2)};
    CreditTerms terms;
    terms.perPhoto = Money::fromDollars(15);
    terms.startsOn = QDate(2026, 11, 1);

    const auto credits = technicianCredits({{&inspection, QDate(2026, 11, 30)}, {&inspection, QDate(2026, 12, 1)}}, terms);

    // Day 30 of 30 still pays two findings at $15; day 31 pays nothing.
    QCOMPARE(credits.size(), std::size_t{1});
    QCOMPARE(credits.front().photos, 2);
    QCOMPARE(credits.front().amount.cents, 3'000);
}

void InspectionGateTest::s11AHeldInspectionEarnsNothing()
{
    InspectionRecord inspection = whole();
    inspection.lines.push_back(line(Severity::Red, 0));
    CreditTerms terms;
    terms.perInspection = Money::fromDollars(5);

    QVERIFY(technicianCredits({{&inspection, QDate(2026, 11, 2)}}, terms).empty());
}

void InspectionGateTest::s11PayrollTextIsNoFormula()
{
    const QByteArray csv = payrollCsv({{"=cmd|'/c calc'", "48\"213", QDate(2026, 11, 2), 2, Money{3'000}}});

    QCOMPARE(csv, QByteArray("technician,repair_order,day,photos,amount\r\n\"'=cmd|'/c calc'\",\"48\"\"213\",2026-11-02,2,30.00\r\n"));
}

QTEST_GUILESS_MAIN(InspectionGateTest)
#include "inspectiongatetest.moc"
