// SPDX-License-Identifier: Apache-2.0
#include "domain/payoff.h"
#include "domain/calendar.h"

#include <QTest>

using namespace tradewind;

namespace {

/// A contract of 36 months at 6 %: 20,000.00 for 608.44 a month, first due on 2023-02-15.
LoanFacts contract()
{
    LoanFacts loan;
    loan.contractOn = QDate(2023, 1, 15);
    loan.firstPaymentOn = QDate(2023, 2, 15);
    loan.maturityOn = QDate(2026, 1, 15);
    loan.amountFinanced = Money{2'000'000};
    loan.payment = Money{60'844};
    loan.aprMilliPercent = 6'000;
    loan.termMonths = 36;
    return loan;
}

} // namespace

class PayoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interestAndSplitEqualPublishedExamples_data();
    void interestAndSplitEqualPublishedExamples();
    void aSpanOverNewYearIsSplitByCalendarYear();
    void anExactHalfCentIsRoundedUp();
    void scheduleIsReplayedInWholeCents();
    void dueDayIsClampedToTheMonthsEnd();
    void aSkippedPaymentLeavesItsPrincipalOwed();
    void aDoublePaymentLowersThePayoff();
    void aGoodLenderQuoteBeatsTheBalance();
    void aQuotePastItsDayIsRolledAndMarked();
    void aNewerBalanceBeatsAnOldQuote();
    void aRemainderAtMaturityCountsAsPaid();
    void unpaidInterestIsCarriedAndNotCompounded();
    void absentFactsGiveNoPayoff();
};

void PayoffTest::interestAndSplitEqualPublishedExamples_data()
{
    QTest::addColumn<qint64>("balance");
    QTest::addColumn<int>("apr");
    QTest::addColumn<int>("days");
    QTest::addColumn<qint64>("payment");
    QTest::addColumn<qint64>("interest");
    QTest::addColumn<qint64>("principal");
    // Published by setf.com/financial-tools/simple-interest.
    QTest::newRow("setf on time") << qint64(2'000'000) << 5'000 << 30 << qint64(37'700) << qint64(8'219) << qint64(29'481);
    QTest::newRow("setf early") << qint64(2'000'000) << 5'000 << 25 << qint64(37'700) << qint64(6'849) << qint64(30'851);
    // The page prints 95.90 and 281.10 here, a cent beside its own rule: 20,000 × 5 % / 365 × 35 is 95.8904.
    QTest::newRow("setf late") << qint64(2'000'000) << 5'000 << 35 << qint64(37'700) << qint64(9'589) << qint64(28'111);
    // Toyota Financial's explanation of simple interest, scribd.com/document/275990339.
    QTest::newRow("Toyota Financial, 28 days") << qint64(1'973'771) << 9'000 << 28 << qint64(41'517) << qint64(13'627) << qint64(27'890);
    QTest::newRow("Toyota Financial, 31 days") << qint64(1'945'881) << 9'000 << 31 << qint64(41'517) << qint64(14'874) << qint64(26'643);
    // calculatorlib.com/simple-interest-loan-payoff-calculator.
    QTest::newRow("calculatorlib") << qint64(1'000'000) << 6'000 << 90 << qint64(0) << qint64(14'795) << qint64(0);
}

void PayoffTest::interestAndSplitEqualPublishedExamples()
{
    QFETCH(qint64, balance);
    QFETCH(int, apr);
    QFETCH(int, days);
    QFETCH(qint64, payment);
    const QDate from(2023, 3, 1); // a common year

    const Money interest = interestBetween(Money{balance}, apr, from, from.addDays(days));
    const PaymentSplit split = splitPayment(Money{balance}, interest, Money{payment});

    QTEST(qint64(interest.cents), "interest");
    QTEST(qint64(split.principal.cents), "principal");
    QCOMPARE(split.newBalance.cents, balance - split.principal.cents);
}

void PayoffTest::aSpanOverNewYearIsSplitByCalendarYear()
{
    // 36,500.00 at 10 % earns 10.00 on a day of 2023 and 3,650/366 = 9.97267… on a day of 2024.
    QCOMPARE(interestBetween(Money{3'650'000}, 10'000, QDate(2023, 12, 22), QDate(2024, 1, 1)).cents, 10'000);
    QCOMPARE(interestBetween(Money{3'650'000}, 10'000, QDate(2024, 1, 1), QDate(2024, 1, 11)).cents, 9'973);
    QCOMPARE(interestBetween(Money{3'650'000}, 10'000, QDate(2023, 12, 22), QDate(2024, 1, 11)).cents, 19'973);
    QCOMPARE(yearWeight(epochDay(QDate(2025, 1, 1))) - yearWeight(epochDay(QDate(2024, 1, 1))), yearWeightUnit);
    QCOMPARE(yearWeight(epochDay(QDate(2000, 1, 1))) - yearWeight(epochDay(QDate(1999, 1, 1))), yearWeightUnit);
}

void PayoffTest::anExactHalfCentIsRoundedUp()
{
    // 365.00 at 5 % earns exactly 5 cents a day, 36.50 exactly half a cent.
    QCOMPARE(interestBetween(Money{3'650}, 5'000, QDate(2023, 5, 1), QDate(2023, 5, 2)).cents, 1);
    QCOMPARE(interestBetween(Money{3'649}, 5'000, QDate(2023, 5, 1), QDate(2023, 5, 2)).cents, 0);
}

void PayoffTest::scheduleIsReplayedInWholeCents()
{
    LoanFacts loan = contract();

    const auto payoff = payoffOn(QDate(2023, 3, 20), loan);

    // By hand: 31 days 101.92 → 19,493.48; 28 days 89.72 → 18,974.76; then 5 days 15.60.
    QVERIFY(payoff);
    QCOMPARE(payoff->balance.cents, 1'897'476);
    QCOMPARE(payoff->interest.cents, 1'560);
    QCOMPARE(payoff->amount.cents, 1'899'036);
    QCOMPARE(payoff->paymentsAssumed, 2);
    QCOMPARE(payoff->source, FigureSource::EstimatedFromContract);
    QCOMPARE(payoff->confidence, Confidence::Low);
    QCOMPARE(payoff->interestFrom, QDate(2023, 3, 15));
}

void PayoffTest::dueDayIsClampedToTheMonthsEnd()
{
    QCOMPARE(dateOf(dueDay(2023 * 12 + 1, 31)), QDate(2023, 2, 28));
    QCOMPARE(dateOf(dueDay(2024 * 12 + 1, 31)), QDate(2024, 2, 29));
    QCOMPARE(dateOf(dueDay(2024 * 12 + 2, 31)), QDate(2024, 3, 31));
}

void PayoffTest::aSkippedPaymentLeavesItsPrincipalOwed()
{
    LoanFacts loan = contract();
    const Money paid = payoffOn(QDate(2023, 3, 20), loan)->amount;
    loan.knownPayments = {{QDate(2023, 3, 15), Money{0}}};

    const auto payoff = payoffOn(QDate(2023, 3, 20), loan);

    QCOMPARE(payoff->balance.cents, 1'949'348);
    QVERIFY(payoff->amount > paid + Money{60'000});
}

void PayoffTest::aDoublePaymentLowersThePayoff()
{
    LoanFacts loan = contract();
    loan.knownPayments = {{QDate(2023, 3, 15), Money{60'844}}, {QDate(2023, 3, 15), Money{60'844}}};

    const auto payoff = payoffOn(QDate(2023, 3, 20), loan);

    QCOMPARE(payoff->balance.cents, 1'897'476 - 60'844);
}

void PayoffTest::aGoodLenderQuoteBeatsTheBalance()
{
    LoanFacts loan = contract();
    loan.balance = Money{1'500'000};
    loan.balanceOn = QDate(2024, 1, 15);
    loan.quote = PayoffQuote{Money{1'488'812}, QDate(2024, 2, 1)};

    const auto payoff = payoffOn(QDate(2024, 1, 25), loan);

    QCOMPARE(payoff->amount.cents, 1'488'812);
    QCOMPARE(payoff->source, FigureSource::LenderQuote);
    QCOMPARE(payoff->confidence, Confidence::High);
}

void PayoffTest::aQuotePastItsDayIsRolledAndMarked()
{
    LoanFacts loan = contract();
    loan.quote = PayoffQuote{Money{1'460'000}, QDate(2023, 3, 1)};

    const auto payoff = payoffOn(QDate(2023, 3, 11), loan);

    // 14,600.00 at 6 % is 2.40 a day.
    QCOMPARE(payoff->amount.cents, 1'462'400);
    QCOMPARE(payoff->source, FigureSource::RolledQuote);
    QCOMPARE(payoff->confidence, Confidence::Fair);
}

void PayoffTest::aNewerBalanceBeatsAnOldQuote()
{
    LoanFacts loan = contract();
    loan.quote = PayoffQuote{Money{1'460'000}, QDate(2023, 3, 1)};
    loan.balance = Money{1'300'000};
    loan.balanceOn = QDate(2023, 6, 15);

    const auto payoff = payoffOn(QDate(2023, 6, 15), loan);

    QCOMPARE(payoff->amount.cents, 1'300'000);
    QCOMPARE(payoff->source, FigureSource::DmsBalance);
}

void PayoffTest::aRemainderAtMaturityCountsAsPaid()
{
    LoanFacts loan = contract();
    QVERIFY(payoffOn(QDate(2025, 12, 31), loan)->amount > Money{});
    QCOMPARE(payoffOn(QDate(2026, 1, 15), loan)->amount, Money{});
}

void PayoffTest::unpaidInterestIsCarriedAndNotCompounded()
{
    LoanFacts loan = contract();
    loan.payment = Money{5'000}; // less than the interest of a month

    const auto payoff = payoffOn(QDate(2023, 3, 15), loan);

    // 59 days of 20,000.00 at 6 %: 101.92 + 92.05, less the two payments.
    QCOMPARE(payoff->balance.cents, 2'000'000);
    QCOMPARE(payoff->interest.cents, 10'192 + 9'205 - 10'000);
}

void PayoffTest::absentFactsGiveNoPayoff()
{
    LoanFacts nothing;
    QCOMPARE(payoffOn(QDate(2024, 1, 1), nothing).error().kind, Error::Kind::NotFound);

    LoanFacts noRate = contract();
    noRate.aprMilliPercent.reset();
    QCOMPARE(payoffOn(QDate(2024, 1, 1), noRate).error().kind, Error::Kind::NotFound);

    QCOMPARE(payoffOn(QDate(2023, 1, 14), contract()).error().kind, Error::Kind::NotFound);
}

QTEST_APPLESS_MAIN(PayoffTest)
#include "payofftest.moc"
