// SPDX-License-Identifier: Apache-2.0
#include "domain/apr.h"

#include <QTest>

#include <cmath>

using namespace tradewind;

class AprTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheExamplesOfRegulationZ_data();
    void equalsTheExamplesOfRegulationZ();
    void oddDaysAreFractionsOfTheUnitPeriod();
    void aSinglePaymentMakesTheTermTheUnitPeriod();
    void paymentsThatOnlyReturnTheAdvanceAreZeroPercent();
    void impossibleSchedulesAreRefused();
};

void AprTest::equalsTheExamplesOfRegulationZ_data()
{
    using S = PaymentStream;
    using U = UnitPeriod;
    QTest::addColumn<QDate>("on");
    QTest::addColumn<qint64>("advance");
    QTest::addColumn<std::vector<PaymentStream>>("payments");
    QTest::addColumn<double>("apr");
    // 12 CFR 1026 Appendix J (c)(1)–(c)(4).
    QTest::newRow("(c)(1)(i) monthly") << QDate(1978, 1, 10) << qint64(500'000)
                                       << std::vector{S{24, {23'000}, QDate(1978, 2, 10), U::Month}} << 9.69;
    QTest::newRow("(c)(1)(ii) long first period")
        << QDate(1978, 2, 10) << qint64(600'000) << std::vector{S{36, {20'000}, QDate(1978, 4, 1), U::Month}} << 11.82;
    QTest::newRow("(c)(1)(iii) semimonthly") << QDate(1978, 2, 23) << qint64(500'000)
                                             << std::vector{S{24, {21'917}, QDate(1978, 3, 1), U::SemiMonth}} << 10.34;
    QTest::newRow("(c)(1)(iv) quarterly") << QDate(1978, 5, 23) << qint64(1'000'000)
                                          << std::vector{S{40, {38'500}, QDate(1978, 10, 1), U::Quarter}} << 8.97;
    QTest::newRow("(c)(1)(v) weekly") << QDate(1978, 3, 20) << qint64(50'000) << std::vector{S{30, {1'760}, QDate(1978, 4, 21), U::Week}}
                                      << 14.96;
    QTest::newRow("(c)(2)(i) odd first payment")
        << QDate(1978, 1, 10) << qint64(500'000)
        << std::vector{S{1, {25'000}, QDate(1978, 2, 10), U::Month}, S{23, {23'000}, QDate(1978, 3, 10), U::Month}} << 10.08;
    QTest::newRow("(c)(2)(ii) every four weeks")
        << QDate(1978, 3, 18) << qint64(40'000)
        << std::vector{S{1, {3'950}, QDate(1978, 4, 20), U::FourWeeks}, S{11, {3'831}, QDate(1978, 5, 18), U::FourWeeks}} << 28.50;
    QTest::newRow("(c)(3)(i) odd last payment")
        << QDate(1978, 1, 10) << qint64(500'000)
        << std::vector{S{23, {23'000}, QDate(1978, 2, 10), U::Month}, S{1, {28'000}, QDate(1980, 1, 10), U::Month}} << 10.50;
    QTest::newRow("(c)(3)(ii) every two weeks")
        << QDate(1978, 4, 3) << qint64(20'000)
        << std::vector{S{19, {950}, QDate(1978, 4, 11), U::TwoWeeks}, S{1, {3'000}, QDate(1979, 1, 2), U::TwoWeeks}} << 12.22;
    QTest::newRow("(c)(4)(i) odd first and last")
        << QDate(1978, 1, 10) << qint64(500'000)
        << std::vector{S{1, {25'000}, QDate(1978, 2, 10), U::Month}, S{22, {23'000}, QDate(1978, 3, 10), U::Month},
                       S{1, {28'000}, QDate(1980, 1, 10), U::Month}}
        << 10.90;
    QTest::newRow("(c)(4)(ii) every two months")
        << QDate(1978, 1, 10) << qint64(800'000)
        << std::vector{S{1, {44'936}, QDate(1978, 3, 1), U::TwoMonths}, S{18, {46'500}, QDate(1978, 5, 1), U::TwoMonths},
                       S{1, {20'000}, QDate(1981, 5, 1), U::TwoMonths}}
        << 7.30;
}

void AprTest::equalsTheExamplesOfRegulationZ()
{
    QFETCH(QDate, on);
    QFETCH(qint64, advance);
    QFETCH(std::vector<PaymentStream>, payments);
    QFETCH(double, apr);

    const auto rate = annualPercentageRate(on, Money{advance}, payments);

    QVERIFY(rate);
    QCOMPARE(std::round(*rate * 100) / 100, apr);
}

void AprTest::oddDaysAreFractionsOfTheUnitPeriod()
{
    QCOMPARE(unitPeriodsBetween(QDate(1978, 2, 10), QDate(1978, 4, 1), UnitPeriod::Month), (UnitPeriods{1, 19 / 30.0}));
    QCOMPARE(unitPeriodsBetween(QDate(1978, 2, 23), QDate(1978, 3, 1), UnitPeriod::SemiMonth), (UnitPeriods{0, 6 / 15.0}));
    QCOMPARE(unitPeriodsBetween(QDate(1978, 5, 23), QDate(1978, 10, 1), UnitPeriod::Quarter), (UnitPeriods{1, 39 / 90.0}));
    QCOMPARE(unitPeriodsBetween(QDate(1978, 3, 20), QDate(1978, 4, 21), UnitPeriod::Week), (UnitPeriods{4, 4 / 7.0}));
    QCOMPARE(unitPeriodsBetween(QDate(1978, 1, 10), QDate(1978, 3, 1), UnitPeriod::TwoMonths), (UnitPeriods{0, 52 / 60.0}));
    QCOMPARE(unitPeriodsBetween(QDate(2024, 1, 31), QDate(2024, 2, 29), UnitPeriod::Month), (UnitPeriods{1, 0.0}));
}

void AprTest::aSinglePaymentMakesTheTermTheUnitPeriod()
{
    // Half a year, 5 % of the advance: 10 % a year; 73 days at 2 % are 2 × 365 / 73 = 10 %.
    QVERIFY(std::abs(*annualPercentageRate(QDate(2023, 1, 10), Money{100'000}, {{1, {105'000}, QDate(2023, 7, 10), UnitPeriod::Month}}) -
                     10.0) < 1e-9);
    QVERIFY(std::abs(*annualPercentageRate(QDate(2023, 1, 10), Money{100'000}, {{1, {102'000}, QDate(2023, 3, 24), UnitPeriod::Month}}) -
                     10.0) < 1e-9);
}

void AprTest::paymentsThatOnlyReturnTheAdvanceAreZeroPercent()
{
    QCOMPARE(*annualPercentageRate(QDate(2023, 1, 10), Money{120'000}, {{12, {10'000}, QDate(2023, 2, 10), UnitPeriod::Month}}), 0.0);
}

void AprTest::impossibleSchedulesAreRefused()
{
    const PaymentStream early{12, {20'000}, QDate(2022, 2, 10), UnitPeriod::Month};
    const PaymentStream tooLittle{12, {100}, QDate(2023, 2, 10), UnitPeriod::Month};

    QCOMPARE(annualPercentageRate(QDate(2023, 1, 10), Money{120'000}, {}).error().kind, Error::Kind::BadData);
    QCOMPARE(annualPercentageRate(QDate(2023, 1, 10), Money{120'000}, {early}).error().kind, Error::Kind::BadData);
    QCOMPARE(annualPercentageRate(QDate(2023, 1, 10), Money{120'000}, {tooLittle}).error().kind, Error::Kind::BadData);
}

QTEST_APPLESS_MAIN(AprTest)
#include "aprtest.moc"
