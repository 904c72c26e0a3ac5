// SPDX-License-Identifier: Apache-2.0
#include "domain/equity.h"

#include <QTest>

#include <cmath>

using namespace tradewind;

namespace {

const QDate today(2026, 11, 20);

/// A loan with a servicer's balance of ten days ago and three books of yesterday.
EquityFacts financed()
{
    EquityFacts facts;
    facts.holding = Holding::Financed;
    facts.loan.contractOn = QDate(2022, 12, 15);
    facts.loan.firstPaymentOn = QDate(2023, 1, 15);
    facts.loan.maturityOn = QDate(2028, 12, 15);
    facts.loan.payment = Money{49'900};
    facts.loan.aprMilliPercent = 4'990;
    facts.loan.balance = Money{1'605'300};
    facts.loan.balanceOn = QDate(2026, 11, 15);
    facts.price = Money::fromDollars(32'000);
    facts.purchasedOn = facts.loan.contractOn;
    facts.odometer = OdometerReading{52'000, QDate(2026, 11, 19)};
    facts.previousOdometer = OdometerReading{40'000, QDate(2025, 11, 19)};
    for (const auto &[provider, amount] : {std::pair{"Book A", 20'450}, {"Book B", 19'800}, {"Auction", 21'300}})
        facts.values.push_back(
            {provider, ValueGrade::Average, ValueBasis::TradeIn, QDate(2026, 11, 19), 44'000, {}, Money::fromDollars(amount)});
    return facts;
}

Money amountOf(const EquityPosition &position, LedgerKey key)
{
    for (const EquityLine &line : position.ledger) {
        if (line.key == key)
            return line.amount;
    }
    return Money{};
}

} // namespace

class EquityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerAddsUp();
    void likelyIsTheMedianAndTheBooksAreTheRange();
    void isNegativeWhenPayoffExceedsValue();
    void theBufferIsKeptBackBeforeEquityCounts();
    void aZeroOrRetailValueIsNotOffered();
    void anOldValueIsNoValue();
    void aStaleValueRollsAlongTheCurveAndIsFlagged();
    void aFinancedCarWithoutPayoffHasNoPosition();
    void aServiceOnlyVehicleHasAValueButNoEquity();
    void aPaidOffCarIsAllEquity();
    void theOdometerIsProjectedFromTheLastTwoReadings();
    void bandsAreSharesOfThePrice();
    void oneEstimatedFigureLowersConfidence();
    void paymentsLeftComeFromTheMaturityDate();
    void leaseMilesOverAreProjectedToItsEnd();
    void theCurveIsFittedFromTheStoresValues();
};

void EquityTest::theLedgerAddsUp()
{
    EquitySettings settings;
    settings.regionBasisPoints = 100;
    settings.grade = ValueGrade::Clean;
    settings.bufferBasisPoints = 200;

    const auto position = equityOn(today, financed(), settings);

    QVERIFY(position);
    const auto sum = [&](std::initializer_list<LedgerKey> keys) {
        Money total;
        for (const LedgerKey key : keys)
            total += amountOf(*position, key);
        return total;
    };
    QCOMPARE(sum({LedgerKey::MedianValue, LedgerKey::Mileage, LedgerKey::Condition, LedgerKey::Region, LedgerKey::Depreciation}),
             amountOf(*position, LedgerKey::TradeValue));
    QCOMPARE(sum({LedgerKey::Balance, LedgerKey::Interest}), amountOf(*position, LedgerKey::Payoff));
    QCOMPARE(amountOf(*position, LedgerKey::TradeValue) - amountOf(*position, LedgerKey::Payoff), amountOf(*position, LedgerKey::Equity));
    QCOMPARE(sum({LedgerKey::Equity, LedgerKey::Buffer}), amountOf(*position, LedgerKey::Counted));
    QCOMPARE(amountOf(*position, LedgerKey::Mileage), Money::fromDollars(-640)); // 8,000 miles over at 8 cents
    QCOMPARE(amountOf(*position, LedgerKey::Interest), interestBetween(Money{1'605'300}, 4'990, QDate(2026, 11, 15), today));
    for (const EquityLine &line : position->ledger) {
        QVERIFY(!line.source.isEmpty());
        QVERIFY(line.on.isValid());
    }
}

void EquityTest::likelyIsTheMedianAndTheBooksAreTheRange()
{
    EquityFacts facts = financed();
    facts.odometer.reset();

    const auto value = tradeValueOn(QDate(2026, 11, 19), facts, {});

    QCOMPARE(value->range.low, Money::fromDollars(19'800));
    QCOMPARE(value->range.likely, Money::fromDollars(20'450));
    QCOMPARE(value->range.high, Money::fromDollars(21'300));
    QCOMPARE(value->books, 3);

    facts.values.pop_back();
    QCOMPARE(tradeValueOn(QDate(2026, 11, 19), facts, {})->range.likely, Money::fromDollars(20'125));

    facts.values.pop_back();
    const auto one = tradeValueOn(QDate(2026, 11, 19), facts, {});
    QCOMPARE(one->range.low.cents, 2'045'000 - 81'800);
    QCOMPARE(one->range.high.cents, 2'045'000 + 81'800);
}

void EquityTest::isNegativeWhenPayoffExceedsValue()
{
    EquityFacts facts = financed();
    facts.loan.balance = Money::fromDollars(26'000);

    const auto position = equityOn(today, facts, {});

    QVERIFY(position->equity->likely < Money{});
    QVERIFY(*position->loanToValue > 1.0);
    QCOMPARE(position->band, EquityBand::Under);
}

void EquityTest::theBufferIsKeptBackBeforeEquityCounts()
{
    EquitySettings settings;
    settings.bufferBasisPoints = 200;
    settings.buffer = Money::fromDollars(100);

    const auto position = equityOn(today, financed(), settings);

    QCOMPARE(position->equity->likely - *position->counted, bufferOf(position->value.likely, settings));
    // 2 % of 19,540.00 is 390.80.
    QCOMPARE(bufferOf(Money::fromDollars(19'540), settings).cents, 49'080);
}

void EquityTest::aZeroOrRetailValueIsNotOffered()
{
    EquityFacts facts = financed();
    for (BookValue &value : facts.values)
        value.amount = Money{};
    facts.values.front().amount = Money::fromDollars(30'000);
    facts.values.front().basis = ValueBasis::Retail;

    QCOMPARE(equityOn(today, facts, {}).error().kind, Error::Kind::NotFound);
}

void EquityTest::anOldValueIsNoValue()
{
    EquityFacts facts = financed();

    QVERIFY(tradeValueOn(QDate(2026, 11, 19).addDays(400), facts, {}));
    QCOMPARE(tradeValueOn(QDate(2026, 11, 19).addDays(401), facts, {}).error().kind, Error::Kind::NotFound);
    QCOMPARE(tradeValueOn(QDate(2026, 11, 18), facts, {}).error().kind, Error::Kind::NotFound);
}

void EquityTest::aStaleValueRollsAlongTheCurveAndIsFlagged()
{
    EquityFacts facts = financed();
    facts.odometer.reset();
    facts.annualDepreciationBasisPoints = 2'000;

    const auto value = tradeValueOn(QDate(2027, 11, 19), facts, {});
    const auto position = equityOn(QDate(2026, 11, 25), facts, {});

    // 20 % in 365.25 days; 365 days keep 0.8^(365/365.25).
    QCOMPARE(value->range.likely.cents, std::llround(2'045'000 * std::pow(0.8, 365 / 365.25)));
    QVERIFY(position->isValueStale);
    QVERIFY(position->value.likely < Money::fromDollars(20'450));
}

void EquityTest::aFinancedCarWithoutPayoffHasNoPosition()
{
    EquityFacts facts = financed();
    facts.loan = {};

    QCOMPARE(equityOn(today, facts, {}).error().kind, Error::Kind::NotFound);
}

void EquityTest::aServiceOnlyVehicleHasAValueButNoEquity()
{
    EquityFacts facts = financed();
    facts.holding = Holding::ServiceOnly;

    const auto position = equityOn(today, facts, {});

    QVERIFY(position);
    QVERIFY(!position->equity);
    QVERIFY(!position->payoff);
    QVERIFY(position->value.likely > Money{});
}

void EquityTest::aPaidOffCarIsAllEquity()
{
    EquityFacts facts = financed();
    facts.holding = Holding::Cash;

    const auto position = equityOn(today, facts, {});

    QCOMPARE(position->equity->likely, position->value.likely);
    QCOMPARE(position->payoff->amount, Money{});
}

void EquityTest::theOdometerIsProjectedFromTheLastTwoReadings()
{
    EquityFacts facts = financed(); // 12,000 miles in 365 days

    QCOMPARE(*projectedOdometer(QDate(2027, 11, 19), facts, {}), 64'000);
    facts.previousOdometer.reset();
    facts.inServiceOn = QDate(2022, 11, 19);
    QCOMPARE(*projectedOdometer(QDate(2026, 11, 19), facts, {}), 52'000);
    facts.odometer.reset();
    QVERIFY(!projectedOdometer(today, facts, {}));
}

void EquityTest::bandsAreSharesOfThePrice()
{
    const Money price = Money::fromDollars(30'000);
    QCOMPARE(equityBand(Money::fromDollars(15'001), price), EquityBand::Hot);
    QCOMPARE(equityBand(Money::fromDollars(15'000), price), EquityBand::Warm);
    QCOMPARE(equityBand(Money::fromDollars(3'000), price), EquityBand::Cold);
    QCOMPARE(equityBand(Money::fromDollars(2'000), Money::fromDollars(15'000)), EquityBand::Micro);
    QCOMPARE(equityBand(Money::fromDollars(-3'000), price), EquityBand::Negative);
    QCOMPARE(equityBand(Money::fromDollars(-3'001), price), EquityBand::Under);
}

void EquityTest::oneEstimatedFigureLowersConfidence()
{
    EquityFacts facts = financed();
    EquitySettings settings;
    QCOMPARE(equityOn(today, facts, settings)->confidence, Confidence::High);

    facts.loan.balance.reset();
    facts.loan.amountFinanced = Money::fromDollars(28'000);
    const auto estimated = equityOn(today, facts, settings);
    QCOMPARE(estimated->confidence, Confidence::Fair);
    QCOMPARE(estimated->doubts.front(), Doubt::EstimatedPayoff);

    facts.values.resize(1);
    facts.odometer.reset();
    QCOMPARE(equityOn(today, facts, settings)->confidence, Confidence::Low);
}

void EquityTest::paymentsLeftComeFromTheMaturityDate()
{
    const auto position = equityOn(today, financed(), {});

    QCOMPARE(*position->paymentsLeft, 25); // 15 Dec 2026 to 15 Dec 2028
    QCOMPARE(position->endsOn, QDate(2028, 12, 15));
    QCOMPARE(*position->monthsOwned, 47);
    QVERIFY(!position->isHighApr);
}

void EquityTest::leaseMilesOverAreProjectedToItsEnd()
{
    EquityFacts facts = financed();
    facts.holding = Holding::Leased;
    facts.lease.terms = {Money::fromDollars(35'318), Money::fromDollars(24'676), 36};
    facts.lease.moneyFactor = .00415;
    facts.lease.payment = Money{54'459};
    facts.lease.contractOn = QDate(2024, 11, 19);
    facts.lease.milesAllowed = 60'000;
    facts.lease.excessMileRate = Money{25};

    const auto position = equityOn(today, facts, {});

    QVERIFY(position);
    QCOMPARE(*position->leaseMilesOver, 4'000);
    QCOMPARE(position->leaseEnd->returnCost, Money::fromDollars(1'000));
    QCOMPARE(*position->paymentsLeft, 11);
}

void EquityTest::theCurveIsFittedFromTheStoresValues()
{
    // Forty values of a model that loses exactly 12 % a year, ten of another that are too few.
    std::vector<CurvePoint> points;
    for (int i = 0; i < 40; ++i)
        points.push_back({"Alfa", "One", "sedan", i * 0.25, Money{std::llround(3'000'000 * std::pow(0.88, i * 0.25))}});
    for (int i = 0; i < 5; ++i)
        points.push_back({"Alfa", "Two", "truck", i * 1.0, Money{std::llround(3'000'000 * std::pow(0.7, i))}});

    const DepreciationCurve curve = fitDepreciation(points);

    QCOMPARE(curve.annualBasisPoints("Alfa", "One", "sedan"), 1'200);
    QCOMPARE(curve.annualBasisPoints("Alfa", "Three", "sedan"), 1'200);
    QCOMPARE(curve.annualBasisPoints("Alfa", "Two", "truck"), curve.storeBasisPoints());
    QCOMPARE(fitDepreciation({}).storeBasisPoints(), 1'800);
}

QTEST_APPLESS_MAIN(EquityTest)
#include "equitytest.moc"
