// SPDX-License-Identifier: Apache-2.0
#include "domain/lease.h"
#include "domain/annuity.h"

#include <QTest>

#include <cmath>

using namespace tradewind;

class LeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyFactorPaymentEqualsPublishedExamples();
    void payoffEqualsTheLessorsPostedFigure();
    void constantYieldEqualsTheFederalReservesExamples();
    void balanceAfterTheLastPaymentIsTheResidual();
    void annuityEqualsTheSpreadsheet();
    void payoffOnADayCountsThePaymentsDue();
    void aGoodQuoteBeatsTheCalculation();
    void optionsAtTheEndCountExcessMilesAndTheFee();
    void paymentsThatDoNotReturnTheCapAreRefused();
};

void LeaseTest::moneyFactorPaymentEqualsPublishedExamples()
{
    // edmunds.com/car-leasing/calculate-your-own-lease-payment.html: depreciation 191.39, rent 41.39.
    QCOMPARE(leasePayment({Money::fromDollars(20'000), Money::fromDollars(13'110), 36}, .00125).cents, 23'278);
    // infinitysw.com/library/details/f3c4fcdb2a: 75.00 + 72.20.
    QCOMPARE(leasePayment({Money::fromDollars(13'500), Money::fromDollars(11'250), 30}, .002917).cents, 14'720);
    // forum.leasehackr.com/t/toyota-early-lease-buyout/505738.
    QCOMPARE(leasePayment({Money::fromDollars(35'318), Money::fromDollars(24'676), 36}, .00415).cents, 54'459);
    // federalreserve.gov leasing, closed-end example: exactly .0032.
    QCOMPARE(leasePayment({Money::fromDollars(24'000), Money::fromDollars(8'400), 60}, .0032).cents, 36'368);
}

void LeaseTest::payoffEqualsTheLessorsPostedFigure()
{
    // The same lessor posted 35,063.28 after the first payment.
    const LeaseTerms lease{Money::fromDollars(35'318), Money::fromDollars(24'676), 36};

    const auto rate = leaseMonthlyRate(lease, Money{54'459});

    QVERIFY(rate);
    QVERIFY(std::abs(leaseBalance(lease, 54'459, *rate, 1) - 3'506'328) <= 5.0);
}

void LeaseTest::constantYieldEqualsTheFederalReservesExamples()
{
    // federalreserve.gov leasing examples: 488.53 a month is 10.3541 % in advance.
    const auto rate = leaseMonthlyRate({Money::fromDollars(24'000), Money::fromDollars(12'000), 36}, Money{48'853});

    QVERIFY(rate);
    QVERIFY(std::abs(*rate * 1200 - 10.3541) < 0.001);
    // The loan beside it: 24,000 over 60 months for 486.63, which is 8 %.
    QCOMPARE(std::round(levelPayment(.08 / 12, 60, 2'400'000)), 48'663.0);
}

void LeaseTest::balanceAfterTheLastPaymentIsTheResidual()
{
    const LeaseTerms lease{Money::fromDollars(35'318), Money::fromDollars(24'676), 36};
    const double rate = *leaseMonthlyRate(lease, Money{54'459});

    const double beforeLast = leaseBalance(lease, 54'459, rate, 35);

    QVERIFY(std::abs((beforeLast - 54'459) * (1 + rate) - 2'467'600) < 0.01);
    QCOMPARE(leaseBalance(lease, 54'459, rate, 36), 2'467'600.0);
}

void LeaseTest::annuityEqualsTheSpreadsheet()
{
    // Excel, as recorded by rdrr.io/cran/optiRum (test-PMT.R, test-PV.R), functionfoundry's pmt tests and developer.mescius.com.
    const auto near = [](double a, double b) { return std::abs(a - b) < 0.005; };
    QVERIFY(near(levelPayment(.1, 12, 3'000), 440.29));
    QVERIFY(near(levelPayment(.2, 24, 1'000), 202.55));
    QVERIFY(near(levelPayment(.06 / 12, 216, 0, 50'000), 129.0811608679973));
    QVERIFY(near(levelPayment(.1 / 12, 24, 100'000, 1'000'000, PaymentTiming::Advance), 42'075.45683100995));
    QVERIFY(near(levelPayment(.1 / 12, 24, 100'000, 1'000'000), 42'426.08563793503));
    QVERIFY(near(levelPayment(.1 / 12, 24, 100'000), 4'614.49263375167));
    QVERIFY(near(levelPayment(0, 24, 100'000), 4'166.666666666667));
    QVERIFY(near(levelPayment(.06 / 12, 15, 5'000), 346.82));
    QVERIFY(near(levelPayment(.005, 15, 5'000, 0, PaymentTiming::Advance), 345.10));
    QVERIFY(near(levelPayment(.105 / 12, 240, 100'000), 998.38)); // learn.microsoft.com FoxPro PAYMENT()
    QVERIFY(near(presentValue(.1, 12, 10), 68.14));
    QVERIFY(near(presentValue(.1, 24, 15), 134.77));
    QVERIFY(near(presentValue(.1, 12, 10, -5), 66.54));
}

void LeaseTest::payoffOnADayCountsThePaymentsDue()
{
    LeaseFacts lease;
    lease.terms = {Money::fromDollars(35'318), Money::fromDollars(24'676), 36};
    lease.moneyFactor = .00415;
    lease.contractOn = QDate(2024, 3, 10);

    QCOMPARE(leasePayoffOn(QDate(2024, 4, 9), lease)->amount.cents, 3'506'331); // constant yield; the lessor posted 35,063.28
    QCOMPARE(leasePaymentsDue(QDate(2024, 4, 10), lease), 2);
    QCOMPARE(leasePayoffOn(QDate(2027, 3, 10), lease)->amount.cents, 2'467'600);
    QCOMPARE(leaseEndOn(lease), QDate(2027, 3, 10));
}

void LeaseTest::aGoodQuoteBeatsTheCalculation()
{
    LeaseFacts lease;
    lease.quote = PayoffQuote{Money::fromDollars(30'000), QDate(2024, 5, 1)};

    QCOMPARE(leasePayoffOn(QDate(2024, 4, 20), lease)->amount, Money::fromDollars(30'000));
    QCOMPARE(leasePayoffOn(QDate(2024, 5, 2), lease).error().kind, Error::Kind::NotFound);
}

void LeaseTest::optionsAtTheEndCountExcessMilesAndTheFee()
{
    LeaseFacts lease;
    lease.terms = {Money::fromDollars(30'000), Money::fromDollars(18'000), 36};
    lease.milesAllowed = 36'000;
    lease.excessMileRate = Money{25};
    lease.dispositionFee = Money::fromDollars(350);

    const LeaseEnd over = leaseEndOptions(lease, Money::fromDollars(19'000), Money::fromDollars(21'500), 40'000);
    const LeaseEnd under = leaseEndOptions(lease, Money::fromDollars(19'000), Money::fromDollars(21'500), 30'000);

    QCOMPARE(over.returnCost, Money::fromDollars(1'350));
    QCOMPARE(over.tradeEquity, Money::fromDollars(2'500));
    QCOMPARE(over.buyFor, Money::fromDollars(18'000));
    QCOMPARE(under.returnCost, Money::fromDollars(350));
    QCOMPARE(*under.excessMiles, -6'000);
}

void LeaseTest::paymentsThatDoNotReturnTheCapAreRefused()
{
    QCOMPARE(leaseMonthlyRate({Money::fromDollars(30'000), Money::fromDollars(10'000), 36}, Money::fromDollars(100)).error().kind,
             Error::Kind::BadData);
    QCOMPARE(leaseMonthlyRate({Money::fromDollars(30'000), Money::fromDollars(10'000), 0}, Money::fromDollars(900)).error().kind,
             Error::Kind::BadData);
}

QTEST_APPLESS_MAIN(LeaseTest)
#include "leasetest.moc"
